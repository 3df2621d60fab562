import { ExcelHost } from "../../../src/host/excel/excel-host";
import type { SpreadsheetHost } from "../../../src/host/port";
import { XlsxHost } from "../../../src/host/xlsx/xlsx-host";
import { PLAIN, specCell, type SheetSpec } from "../../../src/sheets/writing/sheet-spec";
import { StandInExcel } from "../../../src/standin/stand-in";
import { WorkbenchDocument } from "../../../src/workbench/document/workbench-document";
import { recordingModel } from "../../../src/workbench/hosts/recording-model";
import { shownHost } from "../../../src/workbench/hosts/shown-host";
import { openWorkbook } from "../../../src/workbook/open";
import { loadOffice, useOffice } from "../../office";
import { buildXlsx } from "../../workbook-builder";

const bytes = buildXlsx({ sheets: [{ name: "A", rows: [[1]] }] });
const spec: SheetSpec = {
  name: "Temuan",
  cells: [specCell(0, 0, "Temuan", { ...PLAIN, bold: true })],
  merges: [],
  columnWidths: [20],
  rowHeights: [],
  frozenRows: 0,
  page: { orientation: "landscape", titleRows: null, footer: "" },
};

const directly = (document: WorkbenchDocument): SpreadsheetHost =>
  shownHost(new XlsxHost(recordingModel(document)), () => undefined);
const throughOffice = (document: WorkbenchDocument): SpreadsheetHost => {
  const asOneStep = <T>(batch: () => T): T => document.asOneStep(batch);
  useOffice(loadOffice(new StandInExcel(recordingModel(document), { asOneStep })));
  return new ExcelHost();
};

const tabs = (document: WorkbenchDocument): readonly string[] => document.tabs.map(({ name }) => name);

describe.each([
  ["directly", directly],
  ["through Office.js", throughOffice],
])("a sheet of the pane, %s", (_, connect) => {
  let document: WorkbenchDocument;
  let host: SpreadsheetHost;
  const undoAll = (): void => {
    while (document.canUndo) document.undo();
  };
  const redoAll = (): void => {
    while (document.canRedo) document.redo();
  };

  beforeEach(() => {
    document = new WorkbenchDocument(openWorkbook(bytes), "a.xlsx");
    host = connect(document);
  });

  test("has a tab, waits to be downloaded, and goes and comes with undo and redo", async () => {
    const news: boolean[] = [];
    document.changed.on(({ isOfSheets }) => news.push(isOfSheets));
    await host.putSheet(spec);
    expect([tabs(document), document.isDirty, news[0]]).toEqual([["A", "Temuan"], true, true]);
    undoAll();
    expect(tabs(document)).toEqual(["A"]);
    expect(document.save()).toEqual(bytes);
    redoAll();
    expect(tabs(document)).toEqual(["A", "Temuan"]);
    expect(document.model.sheet("Temuan")?.cell(0, 0)?.value).toBe("Temuan");
    expect(document.model.sheet("Temuan")?.style(0, 0).font.bold).toBe(true);
  });

  test("what was typed on it comes and goes in its turn", async () => {
    await host.putSheet(spec);
    const typed = { sheet: "Temuan", row: 3, column: 0, content: { kind: "value", value: "catatan" } } as const;
    document.record([typed], "grid");
    document.undo();
    expect(document.model.sheet("Temuan")?.cell(3, 0)?.value ?? null).toBeNull();
    undoAll();
    redoAll();
    expect(document.model.sheet("Temuan")?.cell(3, 0)?.value).toBe("catatan");
  });

  test("comes back when its removal is undone", async () => {
    await host.putSheet(spec);
    await host.removeSheet("Temuan");
    expect(tabs(document)).toEqual(["A"]);
    document.undo();
    expect(document.model.sheet("Temuan")?.cell(0, 0)?.value).toBe("Temuan");
  });
});
