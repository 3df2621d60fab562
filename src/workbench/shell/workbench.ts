import type { PaneOptions } from "../../taskpane/mount";
import type { DocumentChange, WorkbenchDocument } from "../document/workbench-document";
import type { Connect } from "../hosts/pane-hosts";
import type { Drawing } from "../hosts/shown-host";
import { showChanges } from "../grid/show-changes";
import { workbenchWords, type Language, type WorkbenchWords } from "../words";
import { acceptDrops } from "./drop-zone";
import { FileActions, type FilePage } from "./file-actions";
import { Header } from "./header";
import { MessageBar } from "./message-bar";
import { OwnFiles, type FileReach, type ReachedFile } from "./own-files";
import { PageFrame } from "./page-frame";
import { PaneSide } from "./pane-side";
import { focusNextRegion } from "./regions";
import { SheetSide } from "./sheet-side";
import { listenToShortcuts } from "./shortcuts";
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
export class Workbench implements FilePage {
  private readonly words: WorkbenchWords;
  private readonly messages: MessageBar;
  private readonly header: Header;
  private readonly frame: PageFrame;
  private readonly pane: PaneSide;
  private readonly files: OwnFiles;
  readonly actions: FileActions;
  private side: SheetSide | null = null;
  opened: WorkbenchDocument | null = null;

  constructor(
    page: HTMLElement,
    private readonly options: WorkbenchOptions,
  ) {
    this.words = workbenchWords(options.language);
    this.messages = new MessageBar(this.words, () => this.side?.view.surface.scroller.focus());
    const { reach } = options;
    this.files = new OwnFiles(this.words, this.messages, reach);
    this.actions = new FileActions(this.words, this.messages, this.files, options.sample, this);
    this.header = this.makeHeader(reach);
    this.frame = new PageFrame(this.words);
    page.replaceChildren(this.header.element, this.messages.element, this.frame.element);
    this.pane = this.makePane();
    this.listen(page);
  }

  async show(next: WorkbenchDocument, reached: ReachedFile | null): Promise<void> {
    const sheet = next.firstSheet;
    if (sheet === undefined) return;
    this.opened = next;
    this.files.opened(reached);
    this.header.showFile(next.fileName, this.files.canSave);
    document.title = this.words.title(next.fileName);
    next.changed.on((change) => {
      this.changed(next, change);
    });
    next.dirtied.on((dirty) => {
      this.header.showUnsaved(dirty);
    });
    if (this.side === null) this.side = this.firstSide(next);
    else this.side.open(next, sheet);
    await this.pane.show(next);
  }

  setBusy(text: string | null): void {
    this.frame.setBusy(text);
  }

  finishEntry(): void {
    this.side?.navigator.finish({ kind: "stay" });
  }

  pick(): void {
    this.header.pick();
  }

  showSaved(): void {
    this.header.showSaved();
  }

  private makeHeader({ recent }: FileReach): Header {
    const { actions } = this;
    const header = new Header(this.words, {
      pick: () => void actions.pick(),
      openFile: (file) => void actions.openFile({ file, handle: null }),
      recent: {
        open: ({ handle }) => void this.files.read(handle).then(actions.openReached),
        clear: () => void recent.clear(),
      },
      save: () => void actions.save(),
      download: () => {
        actions.download();
      },
      undo: () => this.side?.editing.undo(),
      redo: () => this.side?.editing.redo(),
    });
    recent.changed.on((files) => {
      header.recent.show(files);
    });
    return header;
  }

  private makePane(): PaneSide {
    const { options } = this;
    return new PaneSide(this.frame.pane, {
      language: options.language,
      connect: options.connect,
      startWorker: options.startWorker,
      openSample: () => this.actions.returnToSample(),
      openOwn: () => void this.actions.pick(),
      goTo: (sheet, area) => {
        this.frame.show("sheet");
        this.side?.view.goTo(sheet, area);
      },
      drawing: this.drawing,
      connectingFailed: () => {
        this.messages.show({ what: this.words.officeFailed });
      },
    });
  }

  private listen(page: HTMLElement): void {
    onThemeChange((next) => {
      this.pane.setTheme(next);
      this.side?.view.picture.setTheme(gridTheme(next));
    });
    acceptDrops(page, this.words.drop, (dropped) => void this.actions.openFile(dropped));
    listenToShortcuts({
      letters: {
        o: () => void this.actions.pick(),
        s: () => void this.actions.save(),
        f: () => this.side?.findBar.open(),
      },
      leave: (direction) => {
        this.leaveRegion(direction);
      },
    });
    window.addEventListener("beforeunload", (event) => {
      if (this.opened?.isDirty === true || this.side?.editing.current != null) event.preventDefault();
    });
  }

  private firstSide(opened: WorkbenchDocument): SheetSide | null {
    const sheet = opened.firstSheet;
    if (sheet === undefined) return null;
    const side = new SheetSide(opened, sheet, this.words, this.messages, (direction) => {
      this.leaveRegion(direction);
    });
    this.frame.showSheet(side);
    side.view.showSheet(sheet.name);
    side.view.picture.setTheme(gridTheme(currentTheme()));
    side.view.surface.scroller.focus({ preventScroll: true });
    return side;
  }

  private readonly drawing: Drawing = {
    outline: (outline) => this.side?.view.picture.setOutline(outline),
    marks: (marks) => this.side?.view.picture.setMarks(marks),
  };

  private changed(opened: WorkbenchDocument, { origin, report, isOfSheets, shapes }: DocumentChange): void {
    if (opened !== this.opened) return;
    this.header.showSteps(opened.canUndo, opened.canRedo);
    if (isOfSheets) this.side?.showSheetsAnew();
    const places = [...report.changed, ...report.stale];
    this.side?.view.refresh(places, shapes);
    this.side?.statusBar.showStale(report.stale.length);
    if (origin === "pane") {
      if (this.side !== null) showChanges(this.side.view, report.changed);
      return;
    }
    if (shapes.length > 0 && places.length === 0) return; // nothing that the pane has read
    this.pane.userChanged(report.changed);
  }

  private leaveRegion(direction: 1 | -1): void {
    focusNextRegion([this.header.element, ...this.frame.regions], direction);
  }
}

/** Contrast is for the browser to make of the light grid. */
function gridTheme(theme: PageTheme): "light" | "dark" {
  return theme === "dark" ? "dark" : "light";
}
