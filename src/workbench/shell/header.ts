import type { WorkbenchWords } from "../words";
import { connectionNote } from "./connection-note";
import { icon, iconButton, ICONS, make, onPress, setPressable } from "./dom";
import { RecentMenu, type RecentActions } from "./recent-menu";

export interface HeaderActions {
  /** The button to open a file was pressed. */
  readonly pick: () => void;
  /** A file was chosen in the page's own file field. */
  readonly openFile: (file: File) => void;
  readonly recent: RecentActions;
  readonly save: () => void;
  readonly download: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** The bar on top: product, file, and what can be done with the file. */
export class Header {
  readonly element: HTMLElement;
  readonly recent: RecentMenu;
  private readonly picker: HTMLInputElement;
  private readonly name: HTMLElement;
  private readonly unsaved: HTMLElement;
  private readonly save: HTMLButtonElement;
  private readonly download: HTMLButtonElement;
  private readonly undo: HTMLButtonElement;
  private readonly redo: HTMLButtonElement;

  constructor(
    private readonly words: WorkbenchWords,
    actions: HeaderActions,
  ) {
    this.name = make("span", { class: "file-name" }, words.noFile);
    this.unsaved = make("span", { class: "unsaved", role: "status", hidden: true }, words.unsaved);
    this.picker = make("input", {
      type: "file",
      accept: ".xlsx,.xlsm",
      hidden: true,
      "aria-hidden": "true",
      tabindex: "-1",
    });
    this.undo = iconButton("undo", words.undo);
    this.redo = iconButton("redo", words.redo);
    const open = textButton("open", words.open, words.openHint, "button");
    this.recent = new RecentMenu(words, actions.recent, () => {
      open.focus();
    });
    this.save = textButton("save", words.save, words.saveHint, "button");
    this.download = textButton("download", words.download, words.downloadHint, "button primary");
    const brand = make("div", { class: "brand" }, logo(), make("h1", {}, "Renstra"));
    const file = make("div", { class: "file", title: words.trust }, this.name, this.unsaved, connectionNote(words));
    const tools = make(
      "div",
      { class: "tools", role: "toolbar" },
      this.undo,
      ...[this.redo, open, this.recent.element, this.save, this.download],
      this.picker,
    );
    this.element = make("header", { class: "header" }, brand, file, tools);
    open.addEventListener("click", actions.pick);
    this.picker.addEventListener("change", () => {
      const file = this.picker.files?.[0];
      this.picker.value = "";
      if (file !== undefined) actions.openFile(file);
    });
    this.save.addEventListener("click", actions.save);
    this.download.addEventListener("click", actions.download);
    onPress(this.undo, actions.undo);
    onPress(this.redo, actions.redo);
    this.showFile(null, false);
  }

  /** Opens the browser's file dialog. */
  pick(): void {
    this.picker.click();
  }

  /** Shows which file was opened, or that none is, and whether it can be saved in place. */
  showFile(name: string | null, canSave: boolean): void {
    if (name !== null) this.name.textContent = name;
    this.showUnsaved(false);
    this.showSteps(false, false);
    this.download.disabled = name === null;
    this.download.title = canSave ? this.words.downloadCopyHint : this.words.downloadHint;
    const hadFocus = document.activeElement === this.save;
    this.save.hidden = !canSave;
    if (hadFocus && !canSave) this.download.focus();
  }

  showUnsaved(unsaved: boolean): void {
    this.unsaved.textContent = this.words.unsaved;
    this.unsaved.hidden = !unsaved;
  }

  /** Says that the file now holds everything, until something changes. */
  showSaved(): void {
    this.unsaved.textContent = this.words.saving.saved;
    this.unsaved.hidden = false;
  }

  showSteps(canUndo: boolean, canRedo: boolean): void {
    setPressable(this.undo, canUndo);
    setPressable(this.redo, canRedo);
  }
}

function textButton(name: keyof typeof ICONS, label: string, hint: string, className: string): HTMLButtonElement {
  return make("button", { type: "button", class: className, title: hint }, icon(ICONS[name]), make("span", {}, label));
}

/** Rising bars on green: plan and realisation. */
function logo(): SVGSVGElement {
  const mark = icon("M5.500 14v-3M10 14V6M14.500 14V8.500");
  mark.setAttribute("class", "logo");
  return mark;
}
