import type { WorkbenchWords } from "../words";
import { connectionNote } from "./connection-note";
import { icon, iconButton, ICONS, make } from "./dom";

export interface HeaderActions {
  readonly openFile: (file: File) => void;
  readonly download: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** The bar on top: product, file, and what can be done with the file. */
export class Header {
  readonly element: HTMLElement;
  private readonly picker: HTMLInputElement;
  private readonly name: HTMLElement;
  private readonly unsaved: HTMLElement;
  private readonly download: HTMLButtonElement;
  private readonly undo: HTMLButtonElement;
  private readonly redo: HTMLButtonElement;

  constructor(words: WorkbenchWords, actions: HeaderActions) {
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
    this.download = textButton("download", words.download, words.downloadHint, "button primary");
    const brand = make("div", { class: "brand" }, logo(), make("h1", {}, "Renstra"));
    const file = make("div", { class: "file", title: words.trust }, this.name, this.unsaved, connectionNote(words));
    const tools = make(
      "div",
      { class: "tools", role: "toolbar" },
      this.undo,
      this.redo,
      open,
      this.download,
      this.picker,
    );
    this.element = make("header", { class: "header" }, brand, file, tools);
    open.addEventListener("click", () => {
      this.pick();
    });
    this.picker.addEventListener("change", () => {
      const file = this.picker.files?.[0];
      this.picker.value = "";
      if (file !== undefined) actions.openFile(file);
    });
    this.download.addEventListener("click", actions.download);
    this.undo.addEventListener("click", actions.undo);
    this.redo.addEventListener("click", actions.redo);
    this.showFile(null);
    this.showSteps(false, false);
  }

  /** Opens the browser's file dialog. */
  pick(): void {
    this.picker.click();
  }

  /** Shows which file is open, or that none is. */
  showFile(name: string | null): void {
    if (name !== null) this.name.textContent = name;
    this.download.disabled = name === null;
  }

  showUnsaved(unsaved: boolean): void {
    this.unsaved.hidden = !unsaved;
  }

  showSteps(canUndo: boolean, canRedo: boolean): void {
    this.undo.disabled = !canUndo;
    this.redo.disabled = !canRedo;
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
