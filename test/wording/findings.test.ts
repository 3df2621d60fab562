import { FINDING_CODES } from "../../src/findings/catalogue";
import type { Finding } from "../../src/findings/finding";
import { check } from "../../src/tasks/check";
import { DEFAULT_SETTINGS } from "../../src/tasks/settings";
import { wordingFor } from "../../src/wording";
import { formatNumber } from "../../src/wording/numbers";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findingsOf, type TypedSheet } from "../checks/checking";
import { hostOn } from "../tasks/sample";

async function allFindings(): Promise<readonly Finding[]> {
  const real = (await check(hostOn("realisasi-ntt-2021"), DEFAULT_SETTINGS)).findings;
  const cases = await Promise.all(FINDING_CODES.map(galleryFindings));
  return [...real, ...cases.flat()];
}

async function galleryFindings(code: string): Promise<readonly Finding[]> {
  const file = join(__dirname, "..", "cases", code, "provokes.json");
  if (!existsSync(file)) return [];
  return findingsOf(JSON.parse(readFileSync(file, "utf8")) as TypedSheet);
}

describe.each(["id", "en"] as const)("the words of findings in %s", (language) => {
  const wording = wordingFor(language);

  it("are whole sentences with nothing left unfilled", async () => {
    for (const finding of await allFindings()) {
      const { title, explanation, fix } = wording.finding(finding);
      const text = `${title} ${explanation} ${fix}`;
      expect(text).not.toMatch(/undefined|NaN|null|\[object|\{|\}| {2}/);
      expect(title).not.toMatch(/[.]$/);
      expect(explanation).toMatch(/[.]$/);
      expect(fix).toMatch(/[.]$/);
    }
  });

  it("show both numbers wherever the sheet settles them", async () => {
    for (const finding of await allFindings()) {
      const { explanation, fix } = wording.finding(finding);
      for (const figure of [finding.found, finding.expected]) {
        if (typeof figure === "number") expect(`${explanation} ${fix}`).toContain(formatNumber(figure, language));
      }
    }
  });

  it("exist for every code", async () => {
    const codes = new Set((await allFindings()).map(({ code }) => code));
    expect([...codes].sort()).toEqual([...FINDING_CODES].sort());
  });
});

it("Indonesian sentences ask politely, in the office's own terms", async () => {
  for (const finding of await allFindings()) {
    const { title, explanation, fix } = wordingFor("id").finding(finding);
    const quoted = /“[^”]*”|'[^']*'|=[^ ]+/g;
    const text = `${title} ${explanation} ${fix}`.replace(quoted, "");
    expect(text).not.toMatch(/\b(jangan|anda|error|sheet|cell|value|range|invalid)\b/i);
  }
});

describe("a column is called what its table calls it", () => {
  const INDICATOR = ["No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"];
  const of = async (code: string, rows: TypedSheet["rows"]) => {
    const found = (await findingsOf({ rows })).filter((finding) => finding.code === code);
    return found.map((finding) => wordingFor("id").finding(finding).explanation.split(" berisi")[0]);
  };
  const rows = (header: readonly string[], text: string) => [
    header,
    ...[1, 2, 3, 4].map((no) => [no, `Sasaran ${String(no)}`, `Indikator ${String(no)}`, "Orang", 40, 20, 50]),
    [5, "Sasaran 5", "Indikator 5", "Orang", text, 20, 50],
  ];

  it("a target without fisik in its header is no volume", async () => {
    expect(await of("unit-in-cell", rows(INDICATOR, "40 Orang"))).toEqual(["Target"]);
    const physical = INDICATOR.map((header) => (header === "Target" ? "Target Fisik" : header));
    expect(await of("unit-in-cell", rows(physical, "40 Orang"))).toEqual(["Target fisik"]);
  });
});

describe("formatNumber", () => {
  it.each([
    [32785932504, "id", "32.785.932.504"],
    [32785932504, "en", "32,785,932,504"],
    [89.456, "id", "89,46"],
    [0.0028976, "id", "0,0029"],
    [-1500.5, "id", "-1.500,5"],
  ] as const)("prints %d in %s as %s", (value, language, text) => {
    expect(formatNumber(value, language)).toBe(text);
  });
});
