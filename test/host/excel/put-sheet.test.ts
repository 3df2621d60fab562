import type { SpreadsheetHost } from "../../../src/host/port";
import { XlsxHost } from "../../../src/host/xlsx/xlsx-host";
import { linkCell, PLAIN, specCell, type CellLook, type SheetSpec } from "../../../src/sheets/writing/sheet-spec";
import type { Fault } from "../../../src/standin/channels/faults";
import { openWorkbook } from "../../../src/workbook/open";
import type { WorkbookModel } from "../../../src/workbook/model";
import { ZipArchive } from "../../../src/workbook/zip";
import { buildXlsx } from "../../workbook-builder";
import { contents, openExcel, settle } from "./open";

const sheets = [
  { name: "A", rows: [[1, { formula: "=Temuan!B2", value: { error: "#REF!" } }]] },
  {
    name: "Lama",
    rows: [
      ["dahulu", 5],
      ["x", null],
    ],
    merges: ["A2:B2"],
    formats: { B1: "0.00" },
  },
];
const head: CellLook = { ...PLAIN, bold: true, italic: true, fill: "#D9E2EC", isBoxed: true, horizontal: "center" };
const body: CellLook = { ...PLAIN, color: "#A4262C", isBoxed: true, wrap: true, vertical: "center" };
const spec: SheetSpec = {
  name: "Temuan",
  cells: [
    specCell(0, 0, "No", head),
    specCell(0, 1, null, head),
    specCell(1, 0, "2.07", body, "@"),
    specCell(1, 1, 7.5, { ...body, size: 14 }, "#,##0.0"),
    specCell(2, 0, "=A1", body),
    linkCell(2, 1, "'A'!A1", "A!A1", { ...PLAIN, underline: true }),
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
  columnWidths: [10, 32.5],
  rowHeights: [
    { row: 0, points: 30 },
    { row: 2, points: 60, isEstimate: true },
  ],
  frozenRows: 1,
  page: { orientation: "landscape", titleRows: { first: 0, last: 0 }, footer: "Halaman &P dari &N", breaks: [2, 7] },
  charts: [
    {
      title: "Serapan",
      kind: "bar",
      categories: { top: 1, left: 0, bottom: 2, right: 0 },
      series: [{ name: "Keuangan", values: { top: 1, left: 1, bottom: 2, right: 1 } }],
      at: { top: 4, left: 0, bottom: 12, right: 1 },
      unit: "%",
      max: 100,
      hasLabels: true,
    },
  ],
};

/** All that a sheet is, as it is saved, and how each of its cells looks. */
function whole(workbook: WorkbookModel, name: string) {
  const sheet = workbook.sheet(name);
  if (sheet === undefined) return null;
  const looks = [0, 1, 2, 3].flatMap((row) => [0, 1, 2].map((column) => sheet.style(row, column)));
  const archive = new ZipArchive(workbook.save());
  const part = archive.entries
    .map((entry) => entry.name)
    .filter((entry) => entry.includes("worksheets/sheet"))
    .at(-1);
  const xml = (archive.readText(part ?? "") ?? "").replace(/ s="\d+"| ht="[^"]*"|<row r="\d+"\/>/g, "");
  const names = /<definedNames>.*<\/definedNames>/.exec(archive.readText("xl/workbook.xml") ?? "")?.[0];
  const drawn = archive.entries.map((entry) => entry.name).filter((entry) => /drawings|charts/.test(entry));
  const charts = drawn.map((entry) => archive.readText(entry));
  return {
    looks,
    xml,
    charts,
    names,
    height: sheet.rowHeight(0),
    values: [...sheet.cells()].map(([, , cell]) => cell.value),
  };
}

async function asFile(name: string): Promise<ReturnType<typeof whole>> {
  const workbook = openWorkbook(buildXlsx({ sheets }));
  await new XlsxHost(workbook).putSheet({ ...spec, name });
  return whole(workbook, name);
}

test.each(["Temuan", "Lama"])("the sheet %s is in Excel what it is in a file", async (name) => {
  const { host, workbook } = openExcel(sheets);
  await host.putSheet({ ...spec, name });
  expect(whole(workbook, name)).toEqual(await asFile(name));
  expect(workbook.sheet("A")?.cell(0, 1)?.value).toEqual(name === "Temuan" ? 7.5 : { error: "#REF!" });
});

test("charts that the office has drawn on the sheet itself stay", async () => {
  const { host, workbook } = openExcel(sheets);
  await host.putSheet({ ...spec, charts: [] });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Temuan");
    sheet.charts.add("ColumnClustered", sheet.getRange("B2:B3"), "Columns");
    await context.sync();
  });
  await host.putSheet(spec);
  await host.putSheet(spec);
  expect(workbook.sheet("Temuan")?.charts?.map(({ name }) => name)).toEqual(["Chart 1", "Renstra 1"]);
});

test("put in a second time nothing of the first is left", async () => {
  const { host, workbook } = openExcel(sheets);
  await host.putSheet({ ...spec, cells: spec.cells.map((cell) => ({ ...cell, row: cell.row + 9 })), frozenRows: 4 });
  await host.putSheet(spec);
  expect(whole(workbook, "Temuan")).toEqual(await asFile("Temuan"));
});

const puts: readonly (readonly [string, (host: SpreadsheetHost) => Promise<unknown>])[] = [
  ["a new sheet", (host) => host.putSheet(spec)],
  ["a sheet in the place of another", (host) => host.putSheet({ ...spec, name: "Lama" })],
  ["the removal of a sheet", (host) => host.removeSheet("Lama")],
];

describe.each(puts)("%s", (_, put) => {
  test("comes whole or not at all, whichever message fails", async () => {
    const probe = openExcel(sheets);
    await put(probe.host);
    const done = [contents(probe), probe.workbook.sheet("Lama")?.merges];
    const { batches } = probe.excel.faults;
    expect(batches).toBeGreaterThan(1);
    for (let batch = 1; batch <= batches; batch++) {
      for (const fault of [
        { batch, error: "accessDenied" },
        { batch, error: "GeneralException", afterActions: 3 },
      ] satisfies Fault[]) {
        const opened = openExcel(sheets);
        const before = [contents(opened), opened.workbook.sheet("Lama")?.merges];
        opened.excel.faults.arm(fault);
        const error = await put(opened.host).then(
          () => null,
          (thrown: unknown) => thrown as Error,
        );
        await settle();
        const after = [contents(opened), opened.workbook.sheet("Lama")?.merges];
        expect([batch, fault.error, after]).toEqual([batch, fault.error, error === null ? done : before]);
        if (error !== null) expect(error.name).toBe("HostError");
      }
    }
  });
});
