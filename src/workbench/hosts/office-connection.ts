import { ExcelHost } from "../../host/excel/excel-host";
import { loadOfficeOver } from "../../standin/channels/load-office";
import { installWindowExternal } from "../../standin/channels/window-external";
import { StandInExcel } from "../../standin/stand-in";
import { areaAddress } from "../../workbook/a1";
import type { WorkbookArea, WorkbookPlace } from "../../workbook/model";
import { unite } from "../layout/merge-index";
import type { Connect } from "./pane-hosts";
import { recordingModel } from "./recording-model";

const OFFICE_JS = "office-js/office.js";

let isLoaded = false;

/**
 * Through the genuine Office.js library to the stand-in, as the pane runs inside Excel (`?office`). Office.js is loaded
 * with the first workbook; later ones take its place. Rejects where Office.js cannot run.
 */
export const connectThroughOffice: Connect = async (opened, show) => {
  const excel = new StandInExcel(recordingModel(opened), {
    documentName: opened.fileName,
    locale: "id",
    asOneStep: (batch) => opened.asOneStep(batch),
    selected: ({ sheet, area }) => {
      show(sheet, areaAddress(area));
    },
  });
  if (isLoaded) installWindowExternal(window, excel);
  else await loadOfficeOver(window, excel, OFFICE_JS);
  isLoaded = true;
  return {
    host: new ExcelHost(),
    userChanged: (places) => {
      for (const [sheet, area] of areasBySheet(places)) excel.announceChange(sheet, area);
    },
  };
};

/** The smallest area around the places of each sheet. */
function areasBySheet(places: readonly WorkbookPlace[]): ReadonlyMap<string, WorkbookArea> {
  const areas = new Map<string, WorkbookArea>();
  for (const { sheet, row, column } of places) {
    const cell = { top: row, left: column, bottom: row, right: column };
    const area = areas.get(sheet);
    areas.set(sheet, area === undefined ? cell : unite(area, cell));
  }
  return areas;
}
