import type { Editing } from "../grid/editing";
import type { GridView } from "../grid/grid-view";
import { make } from "../shell/dom";
import type { WorkbenchWords } from "../words";
import { ArgumentHint } from "./argument-hint";
import { caretContext, type CaretContext, type TypedName } from "./caret-context";
import { FunctionList } from "./function-list";
import { popupPlace } from "./popup-place";
import { functionNamed, isDescribed, suggestions, type FunctionHelp } from "./suggest";

type TextBox = HTMLInputElement | HTMLTextAreaElement;

/** Helps to type formulas: offers functions by name, then says what the function at the caret takes. */
export class FormulaAssist {
  readonly element: HTMLElement;
  private readonly list: FunctionList;
  private readonly hint: ArgumentHint;
  private readonly told = make("div", { class: "mirror", role: "status" });
  /** The box being typed into. */
  private box: TextBox | null = null;
  private context: CaretContext = { name: null, call: null };
  /** Beginning of the name whose list was closed with Escape. */
  private closedAt: number | null = null;
  private hasMoved = false;

  constructor(
    private readonly view: GridView,
    private readonly editing: Editing,
    private readonly words: WorkbenchWords,
  ) {
    this.list = new FunctionList(words.functions.list, (chosen) => {
      this.take(chosen);
    });
    this.hint = new ArgumentHint(words.functions.optional);
    this.element = make("div", { class: "formula-assist" }, this.list.element, this.hint.element, this.told);
    this.hide();
    for (const signal of [editing.changed, view.moved]) {
      signal.on(() => {
        this.update();
      });
    }
  }

  /** Helps in a text box from now on. The box's own keys come after `takesKey`. */
  attach(box: TextBox): void {
    if (box instanceof HTMLInputElement) box.setAttribute("role", "combobox");
    box.setAttribute("aria-autocomplete", "list");
    box.setAttribute("aria-haspopup", "listbox");
    box.setAttribute("aria-controls", this.list.element.id);
    if (box instanceof HTMLInputElement) box.setAttribute("aria-expanded", "false");
    for (const name of ["focus", "keyup", "click"]) {
      box.addEventListener(name, () => {
        this.box = box;
        this.update();
      });
    }
    box.addEventListener("blur", () => {
      if (this.box === box) this.hide();
    });
  }

  /** Uses a key for the open list; false where the key is not for it. */
  takesKey(event: KeyboardEvent): boolean {
    const { chosen } = this.list;
    if (this.list.element.hidden || chosen === undefined || event.isComposing) return false;
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false;
    const action = this.actionOf(event.key, chosen);
    if (action === null) return false;
    event.preventDefault();
    event.stopPropagation();
    action();
    return true;
  }

  private actionOf(key: string, chosen: FunctionHelp): (() => void) | null {
    switch (key) {
      case "ArrowDown":
      case "ArrowUp":
        return () => {
          this.move(key === "ArrowDown" ? 1 : -1);
        };
      case "Escape":
        return () => {
          this.closedAt = this.context.name?.start ?? null;
          this.update();
        };
      case "Tab":
        return () => {
          this.take(chosen);
        };
      case "Enter":
        return this.isMeant(chosen)
          ? () => {
              this.take(chosen);
            }
          : null;
      default:
        return null;
    }
  }

  /** Enter also ends an entry such as =A1+Pagu: it takes a function only where one was chosen, or one of ours begun. */
  private isMeant(chosen: FunctionHelp): boolean {
    const typed = this.context.name?.text.toUpperCase() ?? "";
    return this.hasMoved || (isDescribed(chosen) && chosen.name.startsWith(typed) && typed.length > 1);
  }

  private move(by: number): void {
    this.hasMoved = true;
    this.list.move(by);
    this.describe();
    this.place();
  }

  /** Puts the name and its bracket where the name was being typed. */
  private take({ name }: FunctionHelp): void {
    const { box, context } = this;
    const typed = context.name;
    if (box === null || typed === null) return;
    const rest = box.value.slice(typed.end);
    const text = `${box.value.slice(0, typed.start)}${name}${rest.startsWith("(") ? "" : "("}${rest}`;
    const caret = typed.start + name.length + 1;
    this.editing.type(text);
    if (box.value !== text) box.value = text;
    box.setSelectionRange(caret, caret);
    this.update();
  }

  private update(): void {
    const { box, view, editing } = this;
    const caret = box?.selectionStart ?? null;
    if (box === null || caret === null || editing.current === null || document.activeElement !== box) {
      this.hide();
      return;
    }
    const before = this.context.name;
    this.context = caretContext(box.value, box.selectionEnd === caret ? caret : 0);
    const { name, call } = this.context;
    if (name?.start !== this.closedAt) this.closedAt = null;
    const found = name === null || this.closedAt !== null ? [] : suggestions(view.document.functions, name.text);
    const called = call === null ? undefined : functionNamed(view.document.functions, call.name);
    this.showList(found, !isSame(before, name));
    const isHinting = found.length === 0 && called?.parameters != null;
    this.hint.element.hidden = !isHinting;
    if (isHinting) this.hint.show(called, call?.argument ?? 0);
    else this.hint.clear();
    this.describe();
    this.place();
  }

  private showList(found: readonly FunctionHelp[], isNew: boolean): void {
    const { list, told } = this;
    const wasHidden = list.element.hidden;
    list.element.hidden = found.length === 0;
    if (found.length === 0) told.textContent = "";
    else if (isNew || wasHidden) {
      this.hasMoved = false;
      list.show(found);
      told.textContent = this.words.functions.found(found.length);
    }
  }

  private hide(): void {
    this.list.element.hidden = true;
    this.hint.element.hidden = true;
    this.hint.clear();
    this.told.textContent = "";
    this.closedAt = null;
    this.context = { name: null, call: null };
    this.describe();
  }

  /** Tells the text box which option is chosen. */
  private describe(): void {
    const { box, list } = this;
    if (box === null) return;
    const isOpen = !list.element.hidden;
    if (box instanceof HTMLInputElement) box.setAttribute("aria-expanded", String(isOpen));
    if (isOpen) box.setAttribute("aria-activedescendant", list.chosenId);
    else box.removeAttribute("aria-activedescendant");
  }

  private place(): void {
    const { box } = this;
    if (box === null) return;
    const page = { width: document.documentElement.clientWidth, height: document.documentElement.clientHeight };
    for (const { element } of [this.list, this.hint]) {
      if (element.hidden) continue;
      const size = { width: element.offsetWidth, height: element.offsetHeight };
      const { left, top } = popupPlace(box.getBoundingClientRect(), size, page);
      element.style.left = `${left}px`;
      element.style.top = `${top}px`;
    }
  }
}

function isSame(a: TypedName | null, b: TypedName | null): boolean {
  return a?.start === b?.start && a?.text === b?.text;
}
