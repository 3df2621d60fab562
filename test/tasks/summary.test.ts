import { XlsxHost } from "../../src/host/xlsx/xlsx-host";
import { MemoryHost } from "../../src/host/memory/memory-host";
import { removeSummary, writeSummary } from "../../src/tasks/summary";
import { openWorkbook } from "../../src/workbook/open";
import { cellAddress } from "../../src/workbook/a1";
import { SUMMARY_SHEET_EN, SUMMARY_SHEET_ID } from "../../src/wording/summary-sheet";
import { REPORTS, reportBytes } from "../workbook/files";
import { buildXlsx } from "../workbook-builder";
import { rfkSheet } from "../sheets/summary/samples";

const bytes = buildXlsx({ sheets: [{ name: "RFK", rows: rfkSheet("RFK").rows }] });
const date = "2026-01-31";

function open(file = bytes): XlsxHost {
  return new XlsxHost(openWorkbook(file));
}

/** What every cell of the summary shows, by address. */
function shown(host: XlsxHost): ReadonlyMap<string, unknown> {
  const sheet = host.workbook.sheet("Ringkasan");
  return new Map(Array.from(sheet?.cells() ?? [], ([row, column, { value }]) => [cellAddress(row, column), value]));
}

test.each(REPORTS)("%s: made twice it is the same file, and nothing is written the second time", async (name) => {
  const host = open(reportBytes(name));
  expect(await writeSummary(host, [], SUMMARY_SHEET_ID, { date })).toEqual({ sheet: "Ringkasan", kind: "created" });
  const first = host.workbook.save();
  const again = open(first);
  expect((await writeSummary(again, [], SUMMARY_SHEET_ID, { date })).kind).toBe("unchanged");
  expect(again.workbook.save()).toBe(first);
  await host.removeSheet("Ringkasan");
  await writeSummary(host, [], SUMMARY_SHEET_ID, { date });
  expect(host.workbook.save()).toEqual(first);
});

test("a changed figure of the report changes only what depends on it", async () => {
  const host = open();
  await writeSummary(host, [], SUMMARY_SHEET_ID, { date });
  const before = shown(host);
  const { changed } = host.workbook.edit([{ sheet: "RFK", row: 4, column: 5, content: { kind: "value", value: 200 } }]);
  const after = shown(host);
  const differing = [...after].filter(([address, value]) => value !== before.get(address)).map(([address]) => address);
  // Program Pelatihan among the programmes and among the lagging ones; totals are the report's own printed ones.
  expect(differing.sort()).toEqual(["E14", "E23", "F14", "F23", "G14", "G23", "J14"]);
  expect(after.get("E14")).toBe(200);
  expect(changed.filter(({ sheet }) => sheet === "Ringkasan")).toHaveLength(7);
});

test("what the office writes below the end stays there, when the summary grows too", async () => {
  const host = open();
  await writeSummary(host, [], SUMMARY_SHEET_ID, { date });
  const sheet = host.workbook.sheet("Ringkasan");
  const end = sheet?.usedArea?.bottom ?? 0;
  const note = {
    row: end + 2,
    column: 2,
    content: { kind: "value", value: "Kupang, 31 Januari" },
    format: null,
  } as const;
  await host.write([{ sheet: "Ringkasan", cells: [note] }]);
  const rows = rfkSheet("RFK").rows;
  const more = ["2.07.03", "Program Lain", null, null, 0, 0, 0, 0, 0, 0];
  await host.write([
    {
      sheet: "RFK",
      cells: [...more, ...(rows[6] ?? [])].map((value, index) => ({
        row: index < more.length ? 6 : 7,
        column: index % more.length,
        content:
          value === null || typeof value === "object" ? { kind: "blank" as const } : { kind: "value" as const, value },
        format: null,
      })),
    },
  ]);
  expect((await writeSummary(host, [], SUMMARY_SHEET_ID, { date })).kind).toBe("updated");
  const now = [...shown(host)].find(([, value]) => value === "Kupang, 31 Januari");
  const newEnd = [...shown(host)].find(([, value]) => typeof value === "string" && value.startsWith("▲"));
  expect(Number(now?.[0].slice(1)) - Number(newEnd?.[0].slice(1))).toBe(2);
  expect(Number(newEnd?.[0].slice(1))).toBeGreaterThan(end + 1);
});

test("another language brings the same sheet up to date, and it can be taken out again", async () => {
  const host = open();
  await writeSummary(host, [], SUMMARY_SHEET_ID, { date });
  expect(await writeSummary(host, [], SUMMARY_SHEET_EN, { date })).toEqual({ sheet: "Ringkasan", kind: "updated" });
  expect(await removeSummary(host)).toBe("Ringkasan");
  expect(await removeSummary(host)).toBeNull();
  expect(host.workbook.save()).toEqual(bytes);
});

test("a sheet of the office's own called so is left alone", async () => {
  const host = new MemoryHost([
    { name: "RFK", rows: rfkSheet("RFK").rows },
    { name: "Ringkasan", rows: [["milik dinas"]] },
  ]);
  expect(await writeSummary(host, [], SUMMARY_SHEET_ID)).toEqual({ sheet: "Ringkasan 2", kind: "created" });
  expect(host.chartsOf("Ringkasan 2")).toHaveLength(2);
  expect((await host.readSheet("Ringkasan")).values).toEqual([["milik dinas"]]);
});

test("where there is no table nothing is written", async () => {
  const host = new MemoryHost([{ name: "A", rows: [["catatan"]] }]);
  await expect(writeSummary(host, [], SUMMARY_SHEET_ID)).rejects.toMatchObject({ code: "no-table" });
  expect(await host.listSheets()).toHaveLength(1);
});
