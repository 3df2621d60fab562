import { userStore } from "../../host/browser/user-store";
import { mountPane, type PaneHandle, type PaneOptions } from "../../taskpane/mount";
import { parseArea } from "../../workbook/a1";
import type { WorkbookArea, WorkbookPlace } from "../../workbook/model";
import type { WorkbenchDocument } from "../document/workbench-document";
import { connectDirectly, type Connect, type PaneConnection, type ShowPlace } from "../hosts/pane-hosts";
import { drawingHost, type Drawing } from "../hosts/shown-host";
import type { Language } from "../words";
import { openForReading } from "../document/open-for-reading";
import { makeWorkbook } from "./files";
import { currentTheme, type PageTheme } from "./theme";

/** What the pane is given of the page. */
export interface PaneSurroundings {
  readonly language: Language;
  /** How the pane reaches a workbook that was opened. */
  readonly connect: Connect;
  /** Starts the worker in which the pane lets read. */
  readonly startWorker: NonNullable<PaneOptions["startWorker"]>;
  readonly openSample: () => Promise<void>;
  readonly openOwn: () => void;
  /** Shows cells in the sheet. */
  readonly goTo: (sheet: string, area: WorkbookArea) => void;
  readonly drawing: Drawing;
  /** The way to the workbook failed and gave way to the direct one. */
  readonly connectingFailed: () => void;
}

/** The pane beside the sheet, and its way to the workbook that is open. */
export class PaneSide {
  private readonly pane: PaneHandle;
  private connection: PaneConnection | null = null;

  constructor(
    place: HTMLElement,
    private readonly surroundings: PaneSurroundings,
  ) {
    const { language, startWorker, openSample, openOwn } = surroundings;
    this.pane = mountPane(place, {
      ...{ language, theme: currentTheme(), host: null, source: null },
      openFile: openForReading,
      startWorker,
      openSample: { opens: "here", open: openSample },
      openOwn,
      makeWorkbook,
      store: userStore(() => localStorage),
    });
  }

  setTheme(theme: PageTheme): void {
    this.pane.setTheme(theme);
  }

  /** Gives the pane another workbook. */
  async show(opened: WorkbenchDocument): Promise<void> {
    this.connection = await this.connect(opened);
    this.pane.setHost(drawingHost(this.connection.host, this.surroundings.drawing), opened.fileName);
  }

  /** The user changed these cells: what the pane knows is out of date. */
  userChanged(places: readonly WorkbookPlace[]): void {
    this.connection?.userChanged(places);
    this.pane.workbookChanged();
  }

  /** A way to the workbook that fails gives way to the direct one. */
  private async connect(opened: WorkbenchDocument): Promise<PaneConnection> {
    try {
      return await this.surroundings.connect(opened, this.showPlace);
    } catch {
      this.surroundings.connectingFailed();
      return connectDirectly(opened, this.showPlace);
    }
  }

  private readonly showPlace: ShowPlace = (sheet, address) => {
    const area = parseArea(address);
    if (area !== null) this.surroundings.goTo(sheet, area);
  };
}
