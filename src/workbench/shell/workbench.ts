import { userStore } from "../../host/browser/user-store";
import { mountPane, type PaneHandle, type PaneOptions } from "../../taskpane/mount";
import { parseArea } from "../../workbook/a1";
import type { FileHandle } from "../recent/file-handle";
import type { DocumentChange, WorkbenchDocument } from "../document/workbench-document";
import { connectDirectly, type Connect, type PaneConnection, type ShowPlace } from "../hosts/pane-hosts";
import { drawingHost, type Drawing } from "../hosts/shown-host";
import { workbenchWords, type Language, type WorkbenchWords } from "../words";
import { acceptDrops } from "./drop-zone";
import { bytesOf, download, openDocument, makeWorkbook, openForReading, openingFailure } from "./files";
import { Header } from "./header";
import { askBeforeLeaving } from "./leave-dialog";
import { MessageBar } from "./message-bar";
import { OwnFiles, type FileReach, type ReachedFile } from "./own-files";
import { PageFrame } from "./page-frame";
import { focusNextRegion } from "./regions";
import { SheetSide } from "./sheet-side";
import { currentTheme, onThemeChange, type PageTheme } from "./theme";

export interface WorkbenchOptions {
  readonly language: Language;
  /** The address of the sample report. */
  readonly sample: string;
  /** Starts the worker in which the pane lets read. */
  readonly startWorker: NonNullable<PaneOptions["startWorker"]>;
  /** How the pane reaches a workbook that was opened. */
  readonly connect: Connect;
  readonly reach: FileReach;
}

/** The whole page: header, spreadsheet and pane, with one workbook open at a time. */
export class Workbench {
  private readonly words: WorkbenchWords;
  private readonly messages: MessageBar;
  private readonly header: Header;
  private readonly frame: PageFrame;
  private readonly pane: PaneHandle;
  private readonly files: OwnFiles;
  private readonly shortcuts: Readonly<Record<string, () => void>> = {
    o: () => void this.pick(),
    s: () => void this.save(),
    f: () => this.side?.findBar.open(),
  };
  private side: SheetSide | null = null;
  private opened: WorkbenchDocument | null = null;
  private connection: PaneConnection | null = null;

  constructor(
    page: HTMLElement,
    private readonly options: WorkbenchOptions,
  ) {
    this.words = workbenchWords(options.language);
    this.messages = new MessageBar(this.words);
    const { reach } = options;
    this.files = new OwnFiles(this.words, this.messages, reach);
    this.header = new Header(this.words, {
      pick: () => void this.pick(),
      openFile: (file) => void this.openFile({ file, handle: null }),
      recent: {
        open: ({ handle }) => void this.files.read(handle).then(this.openReached),
        clear: () => void reach.recent.clear(),
      },
      save: () => void this.save(),
      download: () => {
        this.download();
      },
      undo: () => this.side?.editing.undo(),
      redo: () => this.side?.editing.redo(),
    });
    reach.recent.changed.on((files) => {
      this.header.recent.show(files);
    });
    this.frame = new PageFrame(this.words);
    page.replaceChildren(this.header.element, this.messages.element, this.frame.element);
    const theme = currentTheme();
    this.pane = mountPane(this.frame.pane, {
      ...{ language: options.language, theme, host: null, source: null },
      openFile: openForReading,
      startWorker: options.startWorker,
      openSample: { opens: "here", open: () => this.returnToSample() },
      openOwn: () => void this.pick(),
      makeWorkbook,
      store: userStore(() => localStorage),
    });
    onThemeChange((next) => {
      this.pane.setTheme(next);
      this.dressGrid(next);
    });
    acceptDrops(page, this.words.drop, (dropped) => void this.openFile(dropped));
    window.addEventListener("keydown", (event) => {
      this.pressed(event);
    });
    window.addEventListener("beforeunload", (event) => {
      if (this.opened?.isDirty === true || this.side?.editing.current != null) event.preventDefault();
    });
  }

  /** Opens the sample that lies beside the page; without it the page says how to begin. */
  async openSample(): Promise<void> {
    const address = this.options.sample;
    try {
      const response = await fetch(address);
      if (!response.ok) throw new TypeError(response.statusText);
      const bytes = new Uint8Array(await response.arrayBuffer());
      await this.show(await this.opening(bytes, decodeURIComponent(address.split("/").at(-1) ?? address)), null);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      this.messages.show({ what: this.words.notFound.sample });
    }
  }

  private async returnToSample(): Promise<void> {
    if (this.opened !== null && this.options.sample.endsWith(`/${this.opened.fileName}`)) return;
    if (await this.mayReplace()) await this.openSample();
  }

  /** Opens a file of the user's; one that cannot be opened leaves the present workbook as it is. */
  async openFile(chosen: ReachedFile): Promise<void> {
    if (!(await this.mayReplace())) return;
    this.frame.setBusy(this.words.loading);
    try {
      await nextFrame();
      const reached = await this.files.latest(chosen);
      const { file } = reached;
      await this.show(await this.opening(await bytesOf(file), file.name), reached);
      this.messages.hide();
    } catch (error) {
      this.messages.show(openingFailure(error, this.options.language));
    } finally {
      this.frame.setBusy(null);
    }
  }

  /** Opens a file that started this page; false where it cannot be read. */
  async openLaunched(handle: FileHandle): Promise<boolean> {
    const reached = await this.files.read(handle);
    await this.openReached(reached);
    return reached !== null;
  }

  private readonly openReached = async (reached: ReachedFile | null): Promise<void> => {
    if (reached !== null) await this.openFile(reached);
  };

  private async pick(): Promise<void> {
    const picked = await this.files.pick();
    if (picked === "unavailable") this.header.pick();
    else await this.openReached(picked);
  }

  private opening(bytes: Uint8Array, fileName: string): Promise<WorkbenchDocument> {
    return openDocument(bytes, fileName, this.options.language);
  }

  private async show(next: WorkbenchDocument, reached: ReachedFile | null): Promise<void> {
    const sheet = next.firstSheet;
    if (sheet === undefined) return;
    this.opened = next;
    this.files.opened(reached);
    this.header.showFile(next.fileName, this.files.canSave);
    this.header.showUnsaved(false);
    this.header.showSteps(false, false);
    document.title = this.words.title(next.fileName);
    next.changed.on((change) => {
      this.changed(next, change);
    });
    next.dirtied.on((dirty) => {
      this.header.showUnsaved(dirty);
    });
    if (this.side === null) this.side = this.firstSide(next);
    else this.side.open(next, sheet);
    this.connection = await this.connect(next);
    this.pane.setHost(drawingHost(this.connection.host, this.drawing), next.fileName);
  }

  /** A way to the workbook that fails gives way to the direct one. */
  private async connect(opened: WorkbenchDocument): Promise<PaneConnection> {
    try {
      return await this.options.connect(opened, this.showPlace);
    } catch {
      this.messages.show({ what: this.words.officeFailed });
      return connectDirectly(opened, this.showPlace);
    }
  }

  private firstSide(opened: WorkbenchDocument): SheetSide | null {
    const sheet = opened.firstSheet;
    if (sheet === undefined) return null;
    const side = new SheetSide(opened, sheet, this.words, this.messages, (direction) => {
      this.leaveRegion(direction);
    });
    this.frame.showSheet(side);
    side.view.showSheet(sheet.name);
    side.view.setTheme(currentTheme() === "dark" ? "dark" : "light");
    side.view.surface.scroller.focus({ preventScroll: true });
    return side;
  }

  private readonly showPlace: ShowPlace = (sheet, address) => {
    const area = parseArea(address);
    if (area === null || this.side === null) return;
    this.frame.show("sheet");
    this.side.view.goTo(sheet, area);
  };

  private readonly drawing: Drawing = {
    outline: (outline) => this.side?.view.setOutline(outline),
    marks: (marks) => this.side?.view.setMarks(marks),
  };

  private changed(opened: WorkbenchDocument, { origin, report, isOfSheets, isOfShapes }: DocumentChange): void {
    if (opened !== this.opened) return;
    this.header.showSteps(opened.canUndo, opened.canRedo);
    if (isOfSheets) this.side?.showSheetsAnew();
    const places = [...report.changed, ...report.stale];
    this.side?.view.refresh(places, isOfShapes);
    this.side?.statusBar.showStale(report.stale.length);
    if (origin === "pane") {
      this.side?.view.showChanges(report.changed);
      return;
    }
    if (isOfShapes && places.length === 0) return; // nothing that the pane has read
    this.connection?.userChanged(report.changed);
    this.pane.workbookChanged();
  }

  private download(): void {
    if (this.opened === null) return;
    this.side?.navigator.finish({ kind: "stay" });
    download(this.opened);
  }

  /** Into the file the workbook came from where she wants that, else as a download. */
  private async save(): Promise<void> {
    const { opened } = this;
    if (opened === null) return;
    this.side?.navigator.finish({ kind: "stay" });
    const choice = await this.files.choose(opened.fileName);
    if (choice === "download") this.download();
    if (choice === "save" && (await this.files.save(opened)) && !opened.isDirty) this.header.showSaved();
  }

  private async mayReplace(): Promise<boolean> {
    this.side?.navigator.finish({ kind: "stay" });
    if (this.opened?.isDirty !== true) return true;
    const choice = await askBeforeLeaving(this.words, this.opened.fileName, this.files.canSave);
    if (choice !== "save") return choice === "discard";
    await this.save();
    return !this.opened.isDirty;
  }

  private pressed(event: KeyboardEvent): void {
    if (event.defaultPrevented) return;
    if (event.key === "F6") {
      event.preventDefault();
      this.leaveRegion(event.shiftKey ? -1 : 1);
    }
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    const action = this.shortcuts[event.key.toLowerCase()];
    if (action === undefined) return;
    event.preventDefault();
    if (document.querySelector("dialog[open]") === null) action();
  }

  private leaveRegion(direction: 1 | -1): void {
    focusNextRegion([this.header.element, ...this.frame.regions], direction);
  }

  private dressGrid(theme: PageTheme): void {
    this.side?.view.setTheme(theme === "dark" ? "dark" : "light");
  }
}

/** Waits until what was just shown is painted. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      window.setTimeout(resolve, 0);
    });
  });
}
