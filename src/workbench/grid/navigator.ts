import { LAST_COLUMN, LAST_ROW } from "../../workbook/a1";
import { jumpFrom, lastUsed, stepFrom, type Direction, type MoveGround } from "../selection/moves";
import {
  extendTo,
  isSingleCell,
  selectAll,
  selectCell,
  selectColumns,
  selectRows,
  type CellPlace,
} from "../selection/selection";
import { cycleIn } from "../selection/cycle";
import type { Editing } from "./editing";
import type { EntryEnd } from "./finish-key";
import type { GridView } from "./grid-view";
import type { KeyCommand } from "./key-commands";
import type { LineSizing } from "./line-sizing";

/** Carries out what keys ask for: moves the selection, begins and ends entries. */
export class Navigator {
  /** The column in which a row of Tab entries began; Enter goes back to it. */
  private tabColumn: number | null = null;

  constructor(
    private readonly view: GridView,
    private readonly editing: Editing,
    private readonly columns: LineSizing,
    private readonly rows: LineSizing,
    private readonly outside: {
      readonly leave: () => void;
      readonly showSheet: (by: 1 | -1) => void;
      readonly editName: () => void;
    },
  ) {}

  /** Does what a key on the grid asks for. */
  run(command: KeyCommand): void {
    if (command.kind !== "tab" && command.kind !== "enter" && command.kind !== "type") this.tabColumn = null;
    switch (command.kind) {
      case "step":
        this.move(command.extend, (from) => stepFrom(this.ground, from, command.direction));
        break;
      case "jump":
        this.move(command.extend, (from) => jumpFrom(this.ground, from, command.direction));
        break;
      case "page":
        this.move(command.extend, (from) => this.pageFrom(from, command.direction));
        break;
      case "row-start":
        this.move(command.extend, (from) => ({ row: from.row, column: this.firstColumn(from) }));
        break;
      case "sheet-start":
        this.move(command.extend, () => ({ row: this.view.layout.frozenRows, column: this.view.layout.frozenColumns }));
        break;
      case "sheet-end":
        this.move(command.extend, () => lastUsed(this.view.sheet));
        break;
      case "enter":
      case "tab":
        this.advance(command.kind, command.back);
        break;
      case "sheet":
        this.outside.showSheet(command.by);
        break;
      case "leave":
        this.outside.leave();
        break;
      case "name-box":
        this.outside.editName();
        break;
      case "width":
        this.columns.stepSelected(command.by);
        break;
      case "height":
        this.rows.stepSelected(command.by);
        break;
      case "fit":
        (this.view.selection.shape === "rows" ? this.rows : this.columns).fitSelected();
        break;
      default:
        this.change(command);
    }
  }

  /** Ends the entry being typed; a refused one stays open. */
  finish(end: EntryEnd): void {
    if (end.kind === "cancel") this.editing.cancel();
    if (end.kind === "cancel" || !this.editing.commit()) return;
    this.view.surface.scroller.focus({ preventScroll: true });
    if (end.kind === "step") this.run({ kind: "step", direction: end.direction, extend: false });
    else if (end.kind !== "stay") this.advance(end.kind, end.back);
  }

  private get ground(): MoveGround {
    return { sheet: this.view.sheet, merges: this.view.layout.merges };
  }

  private move(extend: boolean, to: (from: CellPlace) => CellPlace): void {
    const { selection } = this.view;
    if (!extend) this.view.select(selectCell(to(selection.active)));
    else this.view.select(extendTo(selection, to(selection.focus)));
  }

  /** Enter and Tab walk through a selected block, else to the next cell. */
  private advance(kind: "enter" | "tab", back: boolean): void {
    const { view } = this;
    const { selection, area } = view;
    if (selection.shape === "cells" && !isSingleCell(area, view.layout.merges)) {
      const next = cycleIn(this.ground, area, selection.active, { byRow: kind === "tab", back });
      view.select({ ...selection, active: next }, false);
      view.reveal(view.layout.merges.areaOf(next.row, next.column));
      return;
    }
    const from = selection.active;
    if (kind === "tab") {
      this.tabColumn ??= from.column;
      view.select(selectCell(stepFrom(this.ground, from, back ? "left" : "right")));
      return;
    }
    const next = stepFrom(this.ground, from, back ? "up" : "down");
    view.select(selectCell({ row: next.row, column: this.tabColumn ?? next.column }));
    this.tabColumn = null;
  }

  private change(command: KeyCommand): void {
    const { view, editing } = this;
    const { active, focus } = view.selection;
    switch (command.kind) {
      case "type":
        editing.begin("enter", "cell", command.text);
        break;
      case "edit":
        editing.begin("edit", "cell");
        break;
      case "rewrite":
        editing.begin("enter", "cell", "");
        break;
      case "clear":
        editing.clear(view.area);
        break;
      case "fill-down":
        editing.fillDown(view.area);
        break;
      case "undo":
        editing.undo();
        break;
      case "redo":
        editing.redo();
        break;
      case "select-all":
        view.select(selectAll(active));
        break;
      case "select-rows":
        view.select(selectRows(active.row, focus.row, active.column));
        break;
      case "select-columns":
        view.select(selectColumns(active.column, focus.column, active.row));
        break;
      case "show-active":
        view.reveal(view.layout.merges.areaOf(active.row, active.column));
        break;
      default:
        view.select(selectCell(active), false);
    }
  }

  private firstColumn(from: CellPlace): number {
    const { frozenColumns } = this.view.layout;
    return from.column > frozenColumns ? frozenColumns : 0;
  }

  private pageFrom(from: CellPlace, direction: Direction): CellPlace {
    const { layout, surface } = this.view;
    const { width, height } = surface.size;
    const isDown = direction === "up" || direction === "down";
    const axis = isDown ? layout.rows : layout.columns;
    const page = isDown
      ? height - layout.headerHeight - layout.frozenHeight
      : width - layout.headerWidth - layout.frozenWidth;
    const sign = direction === "up" || direction === "left" ? -1 : 1;
    const at = isDown ? from.row : from.column;
    const scrolledBy = { x: isDown ? 0 : sign * page, y: isDown ? sign * page : 0 };
    surface.scroll = { x: surface.scroll.x + scrolledBy.x, y: surface.scroll.y + scrolledBy.y };
    const to = axis.indexAt(Math.max(0, axis.start(at) + sign * page));
    const moved = to === at ? at + sign : to;
    return isDown
      ? { row: Math.max(0, Math.min(LAST_ROW, moved)), column: from.column }
      : { row: from.row, column: Math.max(0, Math.min(LAST_COLUMN, moved)) };
  }
}
