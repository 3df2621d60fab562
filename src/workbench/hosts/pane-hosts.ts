import type { SpreadsheetHost } from "../../host/port";
import { XlsxHost } from "../../host/xlsx/xlsx-host";
import type { WorkbookPlace } from "../../workbook/model";
import { pauses } from "../document/pauses";
import type { WorkbenchDocument } from "../document/workbench-document";
import { recordingModel } from "./recording-model";
import { shownHost } from "./shown-host";

/** Where the page shows what the pane selects. `address` is A1 without sheet name. */
export type ShowPlace = (sheet: string, address: string) => void;

/** How the pane reaches the open workbook. */
export interface PaneConnection {
  readonly host: SpreadsheetHost;
  /** The user changed cells in the grid. */
  readonly userChanged: (places: readonly WorkbookPlace[]) => void;
}

export type Connect = (opened: WorkbenchDocument, show: ShowPlace) => Promise<PaneConnection>;

/** Straight to the model: the way the workbench works unless asked otherwise. */
export const connectDirectly: Connect = (opened, show) => {
  const host = shownHost(new XlsxHost(recordingModel(opened), pauses), show);
  return Promise.resolve({ host, userChanged: () => undefined });
};
