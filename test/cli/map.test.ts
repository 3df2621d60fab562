import { readdirSync } from "node:fs";
import { join } from "node:path";
import { XlsxHost } from "../../src/host/xlsx/xlsx-host";
import { decisionFor, type Mapping, type TableDecision } from "../../src/sheets/reading/mapping";
import { inspect } from "../../src/tasks/inspect";
import { mappingText } from "../../src/tasks/mapping-file";
import { saveMapping } from "../../src/tasks/mapping-store";
import { openWorkbook } from "../../src/workbook/open";
import { workbookBytes } from "../tasks/sample";
import { folder, put, renstra } from "./command-line";

const REPORT = "lkjip-paser-2023";
/** A decision about the first table of the sheet Efisiensi. */
async function decision(change: Partial<TableDecision>): Promise<Mapping> {
  const reading = await inspect(new XlsxHost(openWorkbook(workbookBytes(REPORT))));
  const table = reading.sheets.find(({ name }) => name === "Efisiensi")?.tables[0];
  if (table === undefined) throw new Error("no table");
  return { version: 1, tables: [{ ...decisionFor(table), ...change }] };
}

function kinds(out: string): readonly unknown[] {
  const json = JSON.parse(out) as { files: { sheets: { name: string; tables: { kind: string }[] }[] }[] };
  return json.files[0]?.sheets.find(({ name }) => name === "Efisiensi")?.tables.map(({ kind }) => kind) ?? [];
}

describe("a mapping on the command line", () => {
  it("decides what a table is", async () => {
    const file = put("lkjip.xlsx", workbookBytes(REPORT));
    const map = put("map.json", mappingText(await decision({ kind: "indicator" })));
    expect(kinds((await renstra("check", file, "--json")).out)).toEqual(["efficiency"]);
    expect(kinds((await renstra("check", file, "--map", map, "--json")).out)).toEqual(["indicator"]);
  });

  it("kept with the workbook holds too, unless a file says otherwise", async () => {
    const workbook = openWorkbook(workbookBytes(REPORT));
    await saveMapping(new XlsxHost(workbook), await decision({ kind: "none" }));
    const file = put("lkjip.xlsx", workbook.save());
    expect(kinds((await renstra("check", file, "--json")).out)).toEqual([]);
    const map = put("map.json", mappingText(await decision({ kind: "budget" })));
    expect(kinds((await renstra("check", file, "--map", map, "--json")).out)).toEqual(["budget"]);
  });

  it.each([
    ["not-json.json", "{", "not-json.json"],
    ["other.json", '{"version":2}', "other.json"],
    ["shape.json", '{"version":1,"tables":[{"sheet":1}]}', "tables[0].sheet"],
  ])("%s is refused, and nothing is written", async (name, text, told) => {
    const file = put("lkjip.xlsx", workbookBytes(REPORT));
    const map = put(name, text);
    const checked = await renstra("check", file, "--map", map, "--json");
    expect([checked.code, checked.out, checked.error.includes(told)]).toEqual([2, "", true]);
    const recomputed = await renstra("recompute", file, "--map", map, "-o", join(folder, "hasil.xlsx"));
    expect([recomputed.code, recomputed.error.includes(told)]).toEqual([2, true]);
    expect(readdirSync(folder).sort()).toEqual(["lkjip.xlsx", name].sort());
  });

  it("a file that is not there is named", async () => {
    const { code, error } = await renstra(
      "check",
      put("a.xlsx", workbookBytes(REPORT)),
      "--map",
      join(folder, "x.json"),
    );
    expect([code, error.includes("x.json")]).toEqual([2, true]);
  });

  it("changes what is checked: the efficiency is worked out only where the table is one", async () => {
    const file = put("lkjip.xlsx", workbookBytes(REPORT));
    const map = put("map.json", mappingText(await decision({ kind: "none" })));
    const seen = (code: number, out: string): unknown => [code, out.includes("  ✗ Efisiensi ·")];
    const as = await renstra("check", file);
    expect(seen(as.code, as.out)).toEqual([1, true]);
    const without = await renstra("check", file, "--map", map);
    expect(seen(without.code, without.out)).toEqual([1, false]);
  });
});
