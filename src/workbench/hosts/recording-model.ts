import type { EditReport, WorkbookEdit, WorkbookModel, WorkbookSheet } from "../../workbook/model";
import type { WorkbenchDocument } from "../document/workbench-document";

/** The document's workbook as the pane's host sees it: what is written through it becomes an undo step of the page. */
export function recordingModel(document: WorkbenchDocument): WorkbookModel {
  const { model } = document;
  return {
    get sheets(): readonly WorkbookSheet[] {
      return model.sheets;
    },
    get activeSheet(): string {
      return model.activeSheet;
    },
    date1904: model.date1904,
    sheet: (name) => model.sheet(name),
    text: (sheet, row, column, locale) => model.text(sheet, row, column, locale),
    errorMessage: (sheet, row, column) => model.errorMessage(sheet, row, column),
    edit: (edits: readonly WorkbookEdit[]): EditReport => document.record(edits, "pane"),
    save: () => model.save(),
  };
}
