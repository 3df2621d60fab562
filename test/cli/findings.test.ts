import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { FINDING_CODES } from "../../src/findings/catalogue";
import { decisionAbout } from "../../src/findings/decision";
import { XlsxHost } from "../../src/host/xlsx/xlsx-host";
import { check } from "../../src/tasks/check";
import { saveDecisions } from "../../src/tasks/decision-store";
import { findFindingsSheet } from "../../src/tasks/findings-sheet";
import { DEFAULT_SETTINGS } from "../../src/tasks/settings";
import { openWorkbook } from "../../src/workbook/open";
import { workbookBytes } from "../tasks/sample";
import { buildXlsx } from "../workbook-builder";
import { folder, put, renstra } from "./command-line";

/** A report with one mistake: a realisasi above its pagu. */
const wrong = buildXlsx({
  sheets: [
    {
      name: "BAB II",
      rows: [
        ["No", "Kode", "Uraian", "Pagu (Rp)", "Realisasi (Rp)"],
        [1, "2.07.03", "Penempatan tenaga kerja", 1000000, 1500000],
        [2, "2.07.04", "Hubungan industrial", 2000000, 1200000],
        [null, null, "JUMLAH", 3000000, 2700000],
      ],
    },
  ],
});

/** The same file with a decision in it about its finding. */
async function decided(verdict: "accepted" | "ignored"): Promise<Uint8Array> {
  const host = new XlsxHost(openWorkbook(wrong));
  const { findings } = await check(host, DEFAULT_SETTINGS);
  expect(findings.map(({ code }) => code)).toEqual(["realisasi-above-pagu"]);
  await saveDecisions(host, [
    decisionAbout(findings[0]!, findings, { verdict, reason: "Sesuai DPPA", date: "2026-01-31" }),
  ]);
  return host.workbook.save();
}

interface Sarif {
  readonly version: string;
  readonly $schema: string;
  readonly runs: readonly {
    readonly tool: {
      readonly driver: {
        readonly name: string;
        readonly semanticVersion: string;
        readonly rules: readonly { readonly id: string; readonly fullDescription: { readonly text: string } }[];
      };
    };
    readonly artifacts: readonly { readonly location: { readonly uri: string } }[];
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly message: { readonly text: string };
      readonly locations: readonly unknown[];
      readonly suppressions?: readonly unknown[];
      readonly partialFingerprints: Readonly<Record<string, string>>;
    }[];
  }[];
}

describe("renstra check --sarif", () => {
  it("prints what SARIF 2.1.0 asks for", async () => {
    const file = put("laporan.xlsx", wrong);
    const { code, out, error } = await renstra("check", file, "--sarif");
    const log = JSON.parse(out) as Sarif;
    expect([code, error, log.version]).toEqual([1, "", "2.1.0"]);
    expect(log.$schema).toMatch(/^https:\/\/.*sarif.*2\.1\.0/);
    const [first] = log.runs;
    expect(first?.tool.driver).toMatchObject({ name: "Renstra", semanticVersion: "1.2.3" });
    expect(first?.tool.driver.rules.map(({ id }) => id)).toEqual([...FINDING_CODES]);
    expect(first?.tool.driver.rules.every(({ fullDescription: { text } }) => text.length > 10)).toBe(true);
    expect(first?.artifacts).toEqual([{ location: { uri: pathToFileURL(file).href } }]);
    expect(first?.results).toHaveLength(1);
    expect(first?.results[0]).toMatchObject({
      ruleId: "realisasi-above-pagu",
      ruleIndex: FINDING_CODES.indexOf("realisasi-above-pagu"),
      level: "error",
      locations: [
        {
          physicalLocation: { artifactLocation: { uri: pathToFileURL(file).href, index: 0 } },
          logicalLocations: [{ name: "E2", fullyQualifiedName: "'BAB II'!E2", kind: "element" }],
        },
      ],
    });
    expect(first?.results[0]?.message.text).toContain("1.500.000");
    expect(Object.keys(first?.results[0]?.partialFingerprints ?? {})).toEqual(["identity/v1"]);
    expect(first?.results[0]?.suppressions).toBeUndefined();
  });

  it("tells results of several files apart, and what was accepted", async () => {
    const files = [put("a b.xlsx", wrong), put("c.xlsx", await decided("accepted"))];
    const log = JSON.parse((await renstra("check", ...files, "--sarif")).out) as Sarif;
    const results = log.runs[0]?.results ?? [];
    expect(log.runs[0]?.artifacts.map(({ location }) => location.uri.split("/").pop())).toEqual([
      "a%20b.xlsx",
      "c.xlsx",
    ]);
    expect(results.map(({ suppressions }) => suppressions)).toEqual([
      undefined,
      [
        {
          kind: "external",
          status: "accepted",
          justification: "Sesuai DPPA (2026-01-31)",
          properties: { verdict: "accepted" },
        },
      ],
    ]);
  });

  it("is not both SARIF and JSON", async () => {
    const { code, error } = await renstra("check", put("a.xlsx", wrong), "--sarif", "--json");
    expect([code, error]).toEqual([2, "Pilih salah satu: --json --sarif."]);
  });
});

describe("decisions in the workbook", () => {
  it.each([
    ["accepted", 0],
    ["ignored", 1],
  ] as const)("an error that is %s ends with %d", async (verdict, expected) => {
    const file = put("laporan.xlsx", await decided(verdict));
    const { code, out } = await renstra("check", file, "--json");
    const json = JSON.parse(out) as { readonly files: readonly { readonly findings: readonly unknown[] }[] };
    expect(code).toBe(expected);
    expect(json.files[0]?.findings).toEqual([
      expect.objectContaining({
        code: "realisasi-above-pagu",
        severity: "error",
        tier: "always",
        rule: "pagu-batas",
        weight: 500000,
        fix: [],
        decision: { verdict, reason: "Sesuai DPPA", date: "2026-01-31" },
      }),
    ]);
    expect((await renstra("check", file)).out).toContain("1 temuan di atas sudah diputuskan oleh kantor.");
  });

  it("a finding without one says so", async () => {
    const { out } = await renstra("check", put("laporan.xlsx", wrong), "--json");
    expect(out).toContain('"decision": null');
  });
});

describe("renstra check --findings-sheet", () => {
  it("writes a copy with the sheet in it and leaves the file alone", async () => {
    const bytes = workbookBytes("realisasi-ntt-2021");
    const [file, out] = [put("laporan.xlsx", bytes), join(folder, "temuan.xlsx")];
    const { code, out: said } = await renstra("check", file, "--findings-sheet", out);
    expect(code).toBe(1);
    expect(said).toMatch(/Lembar Temuan dengan \d+ temuan ditulis ke .*temuan\.xlsx\.$/);
    expect(new Uint8Array(readFileSync(file))).toEqual(new Uint8Array(bytes));
    const host = new XlsxHost(openWorkbook(readFileSync(out)));
    expect(await findFindingsSheet(host)).toBe("Temuan");
    expect(readdirSync(folder).sort()).toEqual(["laporan.xlsx", "temuan.xlsx"]);
    const [before, after] = [openWorkbook(bytes), host.workbook];
    expect(after.sheets.map(({ name }) => name)).toEqual([...before.sheets.map(({ name }) => name), "Temuan"]);
  });

  it("finds the same in its own copy, and brings the sheet there up to date", async () => {
    const [file, first, second] = [put("a.xlsx", wrong), join(folder, "b.xlsx"), join(folder, "c.xlsx")];
    await renstra("check", file, "--findings-sheet", first);
    const { code, out } = await renstra("check", first, "--findings-sheet", second);
    expect(code).toBe(1);
    expect(out).toContain("1 tabel, 1 temuan");
    expect(openWorkbook(readFileSync(second)).sheets.map(({ name }) => name)).toEqual(["BAB II", "Temuan"]);
  });

  it("refuses the input as output, a file that is there without --force, and several files", async () => {
    const [file, taken] = [put("a.xlsx", wrong), put("b.xlsx", wrong)];
    expect(await renstra("check", file, "--findings-sheet", file, "--force")).toMatchObject({ code: 2 });
    expect((await renstra("check", file, "--findings-sheet", taken)).error).toContain("sudah ada");
    expect(await renstra("check", file, taken, "--findings-sheet", join(folder, "c.xlsx"))).toMatchObject({ code: 2 });
    expect(new Uint8Array(readFileSync(taken))).toEqual(wrong);
    expect(await renstra("check", file, "--findings-sheet", taken, "--force")).toMatchObject({ code: 1, error: "" });
    expect(readdirSync(folder).sort()).toEqual(["a.xlsx", "b.xlsx"]);
  });
});
