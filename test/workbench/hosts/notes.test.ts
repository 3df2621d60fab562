import { ExcelHost } from "../../../src/host/excel/excel-host";
import type { SpreadsheetHost } from "../../../src/host/port";
import { XlsxHost } from "../../../src/host/xlsx/xlsx-host";
import { StandInExcel } from "../../../src/standin/stand-in";
import { WorkbenchDocument } from "../../../src/workbench/document/workbench-document";
import { recordingModel } from "../../../src/workbench/hosts/recording-model";
import { shownHost } from "../../../src/workbench/hosts/shown-host";
import { openWorkbook } from "../../../src/workbook/open";
import { loadOffice, useOffice } from "../../office";
import { buildXlsx } from "../../workbook-builder";

const bytes = buildXlsx({ sheets: [{ name: "A", rows: [[1]] }] });

const directly = (document: WorkbenchDocument): SpreadsheetHost =>
  shownHost(new XlsxHost(recordingModel(document)), () => undefined);
const throughOffice = (document: WorkbenchDocument): SpreadsheetHost => {
  const asOneStep = <T>(batch: () => T): T => document.asOneStep(batch);
  useOffice(loadOffice(new StandInExcel(recordingModel(document), { asOneStep })));
  return new ExcelHost();
};

describe.each([
  ["directly", directly],
  ["through Office.js", throughOffice],
])("a note of the pane, %s", (_, connect) => {
  let document: WorkbenchDocument;
  let host: SpreadsheetHost;
  let dirtied: boolean[];

  beforeEach(() => {
    document = new WorkbenchDocument(openWorkbook(bytes), "a.xlsx");
    host = connect(document);
    dirtied = [];
    document.dirtied.on((isDirty) => dirtied.push(isDirty));
  });

  test("waits to be downloaded and is in the download", async () => {
    await host.writeNote("mapping", "satu");
    expect([document.isDirty, dirtied]).toEqual([true, [true]]);
    const saved = document.save();
    expect(document.isDirty).toBe(false);
    expect(await new XlsxHost(openWorkbook(saved)).readNote("mapping")).toBe("satu");
    await host.writeNote("mapping", null);
    expect([document.isDirty, dirtied]).toEqual([true, [true, false, true]]);
    expect(await host.readNote("mapping")).toBeNull();
  });

  test("is no change when it is only read or says the same", async () => {
    await host.writeNote("mapping", "satu");
    document.save();
    expect(await host.readNote("mapping")).toBe("satu");
    await host.writeNote("mapping", "satu");
    expect(document.isDirty).toBe(false);
  });

  test("is changed in place", async () => {
    await host.writeNote("mapping", "satu");
    document.save();
    await host.writeNote("mapping", "dua");
    expect([document.isDirty, await host.readNote("mapping")]).toEqual([true, "dua"]);
  });

  test("is no step of undo and no change of cells, and undo leaves it alone", async () => {
    const changed: unknown[] = [];
    document.changed.on((change) => changed.push(change));
    await host.writeNote("mapping", "satu");
    expect([document.canUndo, changed]).toEqual([false, []]);
    const write = { row: 0, column: 0, content: { kind: "value", value: 5 }, format: null } as const;
    await host.write([{ sheet: "A", cells: [write] }]);
    await host.writeNote("mapping", "dua");
    expect(document.undo()?.sheet).toBe("A");
    expect(document.canUndo).toBe(false);
    expect(document.model.sheet("A")?.cell(0, 0)?.value).toBe(1);
    expect(await host.readNote("mapping")).toBe("dua");
    document.redo();
    expect(await host.readNote("mapping")).toBe("dua");
  });
});
