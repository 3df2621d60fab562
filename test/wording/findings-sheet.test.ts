import { wordingFor } from "../../src/wording";

describe.each(["id", "en"] as const)("the sheet of findings in %s", (language) => {
  const words = wordingFor(language).findingsSheet;

  test("names every column", () => {
    expect(words.columns).toHaveLength(9);
    expect(new Set(words.columns).size).toBe(9);
    expect(words.columns.every((name) => name.trim() !== "")).toBe(true);
  });

  test("says how many there are of each severity and how many are decided", () => {
    const counts = { error: 3, warning: 2, info: 1 };
    expect(words.summary(counts, 0).match(/\d+/g)).toEqual(["6", "3", "2", "1"]);
    expect(words.summary(counts, 4).match(/\d+/g)).toEqual(["6", "3", "2", "1", "4"]);
  });

  test("names the day in words, or none, and a text that is no day as it is", () => {
    expect(words.made("2026-01-31")).toMatch(language === "id" ? /31 Januari 2026$/ : /31 January 2026/);
    expect(words.made(null)).not.toMatch(/\d/);
    expect(words.decision("V", "R", "kapan-kapan")).toBe("V: R (kapan-kapan)");
  });

  test("is told by a name that a sheet can have", () => {
    expect(words.sheetName).toMatch(/^[A-Za-z]{1,20}$/);
  });
});
