import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { FINDING_CODES } from "../src/findings/catalogue";
import { findingsOf, type TypedSheet } from "./checks/checking";

interface Case extends TypedSheet {
  readonly note: string;
  readonly expected: readonly { readonly code: string; readonly found: number; readonly expected: number | null }[];
}

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
      const sample = JSON.parse(readFileSync(file, "utf8")) as Case;
      const findings = await findingsOf(sample);
      expect(findings.map(facts)).toEqual(sample.expected);
      expect(sample.expected.some((finding) => finding.code === code)).toBe(name === "provokes");
    });
  });
});

function facts(finding: { code: string; severity: string; cell: string; found: unknown; expected: unknown }) {
  const { code, severity, cell, found, expected } = finding;
  return {
    code,
    severity,
    cell,
    found,
    expected: typeof expected === "number" ? Math.round(expected * 1e6) / 1e6 : expected,
  };
}
