import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { FINDING_CODES } from "../src/findings/catalogue";
import type { Finding } from "../src/findings/finding";
import { findingsOfCase, type GalleryCase } from "./checks/gallery-case";

const CASES = join(__dirname, "cases");
const folders = readdirSync(CASES).filter((name) => statSync(join(CASES, name)).isDirectory());

describe("the gallery of findings", () => {
  it("has a folder for every code and none for an unknown one", () => {
    expect([...folders].sort()).toEqual([...FINDING_CODES].sort());
  });

  describe.each(folders)("%s", (code) => {
    it.each(["provokes", "almost"])("%s", async (name) => {
      const file = join(CASES, code, `${name}.json`);
      expect(existsSync(file)).toBe(true);
      const sample = JSON.parse(readFileSync(file, "utf8")) as GalleryCase;
      const findings = await findingsOfCase(sample);
      expect(findings.map((finding) => facts(finding, sample))).toEqual(sample.expected);
      expect(sample.expected.some((finding) => finding.code === code)).toBe(name === "provokes");
    });
  });
});

function facts({ code, severity, sheet, cell, found, expected }: Finding, { sheets }: GalleryCase) {
  const rounded = typeof expected === "number" ? Math.round(expected * 1e6) / 1e6 : expected;
  return { code, severity, ...(sheets === undefined ? {} : { sheet }), cell, found, expected: rounded };
}
