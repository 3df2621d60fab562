import type { WorkbookArea } from "../../workbook/model";
import { unite } from "../layout/merge-index";
import { clearEdits, contentsOf, copyEdits, pasteArea, textEdits, type CopiedBlock } from "../entry/block-edits";
import { parseTsv, toTsv } from "../entry/tsv";
import { selectArea } from "../selection/selection";
import { Emitter } from "../document/events";
import type { Editing } from "./editing";
import type { GridView } from "./grid-view";

/** More cells than anybody pastes on purpose. */
const MOST_CELLS = 500_000;

/** Copies shown texts, cuts, and pastes what spreadsheets put on the clipboard. */
export class ClipboardInput {
  readonly tooLarge = new Emitter<undefined>();
  private copied: CopiedBlock | null = null;

  constructor(
    private readonly view: GridView,
    private readonly editing: Editing,
  ) {
    const { scroller } = view.surface;
    scroller.addEventListener("copy", (event) => {
      this.copy(event);
    });
    scroller.addEventListener("cut", (event) => {
      if (this.copy(event)) editing.apply(clearEdits(view.sheet, this.usedPart(view.area)));
    });
    scroller.addEventListener("paste", (event) => {
      const text = event.clipboardData?.getData("text/plain") ?? "";
      event.preventDefault();
      if (text !== "") this.paste(text);
    });
  }

  private copy(event: ClipboardEvent): boolean {
    event.preventDefault();
    const area = this.usedPart(this.view.area);
    if (event.clipboardData === null || cellCount(area) > MOST_CELLS) {
      this.tooLarge.emit(undefined);
      return false;
    }
    const { sheet, document } = this.view;
    const contents = contentsOf(sheet, area);
    const texts = contents.map((row, down) =>
      row.map((_, across) => document.model.text(sheet.name, area.top + down, area.left + across, "id").trim()),
    );
    const tsv = toTsv(texts);
    this.copied = { area, tsv, contents };
    event.clipboardData.setData("text/plain", tsv);
    return true;
  }

  private paste(text: string): void {
    const { view } = this;
    const own = this.copied !== null && sameText(this.copied.tsv, text) ? this.copied : null;
    const rows = parseTsv(text);
    const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
    const area = pasteArea(this.usedPart(view.area), rows.length, width);
    if (area === null || cellCount(area) > MOST_CELLS) {
      this.tooLarge.emit(undefined);
      return;
    }
    const { merges } = view.layout;
    const ground = { sheet: view.sheet, merges, date1904: view.document.model.date1904 };
    const edits = own === null ? textEdits(ground, area, rows) : copyEdits(ground, area, own);
    if (this.editing.apply(edits)) view.select(selectArea(area), false);
  }

  /** Whole rows and columns mean their used part. */
  private usedPart(area: WorkbookArea): WorkbookArea {
    const { selection, sheet } = this.view;
    const { row, column } = selection.active;
    const first = { top: area.top, left: area.left, bottom: area.top, right: area.left };
    if (selection.shape === "cells") return area;
    const used = sheet.usedArea ?? { top: row, left: column, bottom: row, right: column };
    return {
      ...unite(first, first),
      bottom: Math.max(area.top, Math.min(area.bottom, used.bottom)),
      right: Math.max(area.left, Math.min(area.right, used.right)),
    };
  }
}

function cellCount(area: WorkbookArea): number {
  return (area.bottom - area.top + 1) * (area.right - area.left + 1);
}

/** Clipboards change line ends. */
function sameText(a: string, b: string): boolean {
  const plain = (text: string): string => text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  return plain(a) === plain(b);
}
