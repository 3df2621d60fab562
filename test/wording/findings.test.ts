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
