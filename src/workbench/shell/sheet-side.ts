import { FormulaAssist } from "../assist/formula-assist";
import { ActiveRowMirror } from "../grid/active-row-mirror";
import { CellEditor } from "../grid/cell-editor";
import { ClipboardInput } from "../grid/clipboard-input";
import { ColumnSizing } from "../grid/column-sizing";
import { Editing, type Refusal } from "../grid/editing";
import { GridView } from "../grid/grid-view";
import { listenToKeys } from "../grid/keyboard-input";
import type { Resized } from "../grid/line-sizing";
import { Navigator } from "../grid/navigator";
import { PointerInput } from "../grid/pointer-input";
import { RowSizing } from "../grid/row-sizing";
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
  private readonly columns: ColumnSizing;
  private readonly rows: RowSizing;
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
    this.columns = new ColumnSizing(this.view);
    this.rows = new RowSizing(this.view);
    this.navigator = new Navigator(this.view, this.editing, this.columns, this.rows, {
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
    if (this.editing.current !== null) this.navigator.finish({ kind: "stay" });
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
    new PointerInput(view, editing, navigator, this.columns, this.rows);
    for (const { resized } of [this.columns, this.rows]) {
      resized.on((lines) => {
        this.said.textContent = sizeText(words, lines);
      });
    }
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

function sizeText({ lang, columnWidth, rowHeight }: WorkbenchWords, { kind, lines, size }: Resized): string {
  const isRows = kind === "rows";
  const names = [lines[0], lines.at(-1)].map((line = 0) => (isRows ? String(line + 1) : columnLetters(line)));
  const shown = new Intl.NumberFormat(lang, { maximumFractionDigits: isRows ? 2 : 1 }).format(size);
  return (isRows ? rowHeight : columnWidth)([...new Set(names)].join(":"), shown);
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
