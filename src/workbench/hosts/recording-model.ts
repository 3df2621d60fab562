import type { EditReport, WorkbookCustomXml, WorkbookEdit, WorkbookModel, WorkbookSheet } from "../../workbook/model";
import type { SheetShape } from "../../workbook/shapes";
import type { Steps } from "../../workbook/steps";
import type { WorkbenchDocument } from "../document/workbench-document";

/**
 * The document's workbook as the pane's host sees it: what is written through it becomes an undo step of the page; a
 * change of custom XML becomes none, but waits to be downloaded.
 */
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
    customXml: recordingXml(document),
    sheet: (name) => model.sheet(name),
    text: (sheet, row, column, locale) => model.text(sheet, row, column, locale),
    errorMessage: (sheet, row, column) => model.errorMessage(sheet, row, column),
    putSheet: (spec) => document.changeSheets(spec.name, () => model.putSheet(spec)),
    removeSheet: (name) => document.changeSheets(name, () => model.removeSheet(name)),
    puttingSheet: (spec) => document.changingSheets(spec.name, () => model.puttingSheet(spec)),
    removingSheet: (name) => document.changingSheets(name, () => model.removingSheet(name)),
    restoreSheets: (sheets) => document.changeSheets("", () => model.restoreSheets(sheets)),
    dress: (sheet, dressing) => {
      document.changeBesideCells(() => {
        model.dress(sheet, dressing);
      });
    },
    formatLike: (style) => model.formatLike(style),
    edit: (edits: readonly WorkbookEdit[], shapes: readonly SheetShape[] = []): EditReport =>
      document.record(edits, "pane", shapes),
    editing: (edits: readonly WorkbookEdit[], shapes: readonly SheetShape[] = []): Steps<EditReport> =>
      document.recording(edits, "pane", shapes),
    save: () => model.save(),
  };
}

function recordingXml(document: WorkbenchDocument): WorkbookCustomXml {
  const { customXml } = document.model;
  return {
    parts: () => customXml.parts(),
    add: (xml) => document.changeBesideCells(() => customXml.add(xml)),
    set: (id, xml) => {
      document.changeBesideCells(() => {
        customXml.set(id, xml);
      });
    },
    remove: (id) => {
      document.changeBesideCells(() => {
        customXml.remove(id);
      });
    },
  };
}
