import { FormulaAssist } from "../assist/formula-assist";
import { ActiveRowMirror } from "../grid/active-row-mirror";
import { CellEditor } from "../grid/cell-editor";
import { ClipboardInput } from "../grid/clipboard-input";
import { ColumnSizing, type Resized } from "../grid/column-sizing";
import { Editing, type Refusal } from "../grid/editing";
import { GridView } from "../grid/grid-view";
import { listenToKeys } from "../grid/keyboard-input";
import { Navigator } from "../grid/navigator";
import { PointerInput } from "../grid/pointer-input";
import type { WorkbenchDocument } from "../document/workbench-document";
import { columnLetters } from "../../workbook/a1";
import type { WorkbookSheet } from "../../workbook/model";
import type { WorkbenchWords } from "../words";
import { make } from "./dom";
import { FindBar } from "./find-bar";
import { FormulaBar } from "./formula-bar";
import type { MessageBar } from "./message-bar";
import { SheetTabs } from "./sheet-tabs";
import { StatusBar } from "./status-bar";

/** The spreadsheet's part of the page: formula bar, grid, tabs, search and status bar around one view. */
export class SheetSide {
  readonly view: GridView;
  readonly editing: Editing;
  private readonly sizing: ColumnSizing;
  readonly navigator: Navigator;
  readonly formulaBar: FormulaBar;
  private readonly assist: FormulaAssist;
  readonly findBar: FindBar;
  readonly tabs: SheetTabs;
  readonly statusBar: StatusBar;
  /** Search, grid and tabs, one above the other. */
  readonly element: HTMLElement;
  /** What is read aloud and seen in the grid anyway. */
  private readonly said = make("div", { class: "unseen", role: "status" });

  constructor(
    opened: WorkbenchDocument,
    sheet: WorkbookSheet,
    private readonly words: WorkbenchWords,
    private readonly messages: MessageBar,
    leave: (direction: 1 | -1) => void,
  ) {
    this.view = new GridView(opened, sheet);
    this.editing = new Editing(this.view);
    this.sizing = new ColumnSizing(this.view);
    this.navigator = new Navigator(this.view, this.editing, this.sizing, {
      leave: () => {
        leave(1);
      },
      editName: () => {
        this.formulaBar.editName();
      },
      showSheet: (by) => {
        this.showNeighbour(by);
      },
    });
    const { view, editing, navigator } = this;
    this.assist = new FormulaAssist(view, editing, words);
    this.formulaBar = new FormulaBar(view, editing, navigator, this.assist, words, (text) => {
      messages.mention(words.notFound.place(text));
    });
    this.findBar = new FindBar(view, words);
    this.tabs = new SheetTabs(
      view,
      (next) => {
        this.showSheet(next);
      },
      words,
    );
    this.statusBar = new StatusBar(view, words);
    this.element = make(
      "section",
      { class: "sheet-side" },
      view.surface.element,
      this.findBar.element,
      this.tabs.element,
      this.assist.element,
      this.said,
    );
    this.listen();
  }

  /** Shows another workbook; what was being typed into the former one is dropped. */
  open(opened: WorkbenchDocument, sheet: WorkbookSheet): void {
    this.editing.cancel();
    this.view.open(opened, sheet);
    this.statusBar.showStale(0);
  }

  /** Shows a sheet once the entry being typed is written; a refused entry keeps the present sheet. */
  showSheet(sheet: WorkbookSheet): void {
    this.navigator.finish({ kind: "stay" });
    if (this.editing.current === null) this.view.showSheet(sheet.name);
  }

  /** Shows what there is after sheets came or went: the same sheet where there still is one of its name. */
  showSheetsAnew(): void {
    const { view } = this;
    const next = view.document.model.sheet(view.sheet.name) ?? view.document.firstSheet;
    if (next !== undefined) view.showSheet(next.name);
  }

  private listen(): void {
    const { view, editing, navigator, words, messages } = this;
    new CellEditor(view, editing, navigator, this.assist, words);
    new PointerInput(view, editing, navigator, this.sizing);
    this.sizing.resized.on((resized) => {
      this.said.textContent = widthText(words, resized);
    });
    new ActiveRowMirror(view, words);
    listenToKeys(view, navigator);
    new ClipboardInput(view, editing).tooLarge.on(() => {
      messages.mention(words.pasted.tooLarge);
    });
    editing.refused.on((refusal) => {
      messages.mention(refusalText(words, refusal));
    });
  }

  private showNeighbour(by: 1 | -1): void {
    const { tabs } = this.view.document;
    const next = tabs[tabs.findIndex((sheet) => sheet.name === this.view.sheet.name) + by];
    if (next !== undefined) this.showSheet(next);
  }
}

function widthText({ lang, columnWidth }: WorkbenchWords, { columns, characters }: Resized): string {
  const letters = [columns[0], columns.at(-1)].map((column) => columnLetters(column ?? 0));
  const shown = new Intl.NumberFormat(lang, { maximumFractionDigits: 1 }).format(characters);
  return columnWidth([...new Set(letters)].join(":"), shown);
}

function refusalText(words: WorkbenchWords, refusal: Refusal): string {
  const { refused } = words;
  switch (refusal) {
    case "merged-away":
    case "inside-array":
    case "table-header":
    case "bad-value":
    case "protected":
      return refused[refusal];
    default:
      return refused.other;
  }
}
