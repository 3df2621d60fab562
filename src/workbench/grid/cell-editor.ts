import { cellAddress } from "../../workbook/a1";
import type { FormulaAssist } from "../assist/formula-assist";
import { make } from "../shell/dom";
import type { WorkbenchWords } from "../words";
import type { Editing, EditSession } from "./editing";
import { finishKey } from "./finish-key";
import type { GridView } from "./grid-view";
import type { Navigator } from "./navigator";

const LEAST_HEIGHT = 20;
/** Borders, padding and room for the caret. */
const PADDING = 16;

/** The box in which a cell is typed, over the cell. It grows with its text. */
export class CellEditor {
  private readonly box: HTMLTextAreaElement;

  constructor(
    private readonly view: GridView,
    private readonly editing: Editing,
    navigator: Navigator,
    assist: FormulaAssist,
    private readonly words: WorkbenchWords,
  ) {
    this.box = make("textarea", {
      class: "cell-editor",
      rows: "1",
      spellcheck: "false",
      autocomplete: "off",
      hidden: true,
    });
    view.surface.overlay.append(this.box);
    this.box.addEventListener("input", () => {
      editing.type(this.box.value);
    });
    assist.attach(this.box);
    this.box.addEventListener("keydown", (event) => {
      if (assist.takesKey(event)) return;
      const end = finishKey(event, editing.current?.mode ?? "edit");
      if (end === null) return;
      event.preventDefault();
      navigator.finish(end);
    });
    this.box.addEventListener("pointerdown", () => {
      const { current } = editing;
      if (current?.mode === "enter") editing.begin("edit", "cell", current.text);
    });
    editing.changed.on((session) => {
      this.show(session);
    });
    view.moved.on(() => {
      this.place();
    });
  }

  private show(session: EditSession | null): void {
    const isHere = session !== null && session.sheet === this.view.sheet.name;
    const hadFocus = document.activeElement === this.box;
    if (isHere) {
      if (this.box.value !== session.text) this.box.value = session.text;
      this.box.setAttribute("aria-label", this.words.cellEditor(cellAddress(session.place.row, session.place.column)));
    }
    this.box.hidden = !isHere;
    if (isHere && session.where === "cell" && !hadFocus) {
      this.dress(session);
      this.box.focus({ preventScroll: true });
      this.box.setSelectionRange(this.box.value.length, this.box.value.length);
    } else if (isHere && !hadFocus) this.dress(session);
    if (session === null && hadFocus) this.view.surface.scroller.focus({ preventScroll: true });
    this.place();
  }

  /** Gives the box the cell's own font and alignment. */
  private dress({ place }: EditSession): void {
    const style = this.view.sheet.style(place.row, place.column);
    const css = this.box.style;
    css.font = this.view.lettering.fontOf(style, this.view.zoom);
    css.color = style.font.color;
    css.background = style.fill ?? "#ffffff";
    css.textAlign = style.horizontal === "center" || style.horizontal === "right" ? style.horizontal : "left";
  }

  /** The widest line of what is typed. */
  private textWidth(): number {
    const widths = this.box.value.split("\n").map((line) => this.view.lettering.widthOf(line, this.box.style.font));
    return Math.max(...widths);
  }

  private place(): void {
    const { current } = this.editing;
    if (current === null || this.box.hidden) return;
    const { layout, surface } = this.view;
    const rect = layout.areaRect(layout.merges.areaOf(current.place.row, current.place.column), surface.scroll);
    const css = this.box.style;
    const room = { width: surface.size.width - rect.x, height: surface.size.height - rect.y };
    css.left = `${rect.x - 1}px`;
    css.top = `${rect.y - 1}px`;
    css.minWidth = `${rect.width + 1}px`;
    css.maxWidth = `${Math.max(rect.width + 1, room.width)}px`;
    const { wrap } = this.view.sheet.style(current.place.row, current.place.column);
    const wanted = wrap ? 0 : Math.min(room.width, this.textWidth() + PADDING);
    css.width = `${Math.max(rect.width + 1, wanted)}px`;
    css.height = `${Math.max(rect.height + 1, LEAST_HEIGHT)}px`;
    if (this.box.scrollHeight > this.box.clientHeight)
      css.height = `${Math.min(this.box.scrollHeight + 4, room.height)}px`;
  }
}
