import type { Direction } from "../selection/moves";

/** What a key asks the grid to do. */
export type KeyCommand =
  | { readonly kind: "step" | "jump" | "page"; readonly direction: Direction; readonly extend: boolean }
  | { readonly kind: "row-start" | "sheet-start" | "sheet-end"; readonly extend: boolean }
  | { readonly kind: "enter" | "tab"; readonly back: boolean }
  | { readonly kind: "sheet" | "width" | "height"; readonly by: 1 | -1 }
  | { readonly kind: "type"; readonly text: string }
  | {
      readonly kind:
        | "edit"
        | "rewrite"
        | "clear"
        | "select-all"
        | "select-rows"
        | "select-columns"
        | "fit"
        | "fill-down"
        | "name-box"
        | "undo"
        | "redo"
        | "show-active"
        | "leave"
        | "collapse";
    };

/** The parts of a keyboard event that decide. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/** The command of a key pressed on the grid, or null for keys that are not the grid's. */
export function keyCommand(press: KeyPress): KeyCommand | null {
  const withControl = press.ctrlKey || press.metaKey;
  const direction = ARROWS[press.key];
  if (direction !== undefined && !press.altKey) {
    return { kind: withControl ? "jump" : "step", direction, extend: press.shiftKey };
  }
  if (press.altKey && press.shiftKey && !withControl) return sizeKey(press);
  return namedKey(press, withControl) ?? (withControl ? controlKey(press) : typedKey(press));
}

/** Excel has no key for widths and heights; these are free there and in browsers. */
function sizeKey({ key }: KeyPress): KeyCommand | null {
  switch (key) {
    case "ArrowLeft":
      return { kind: "width", by: -1 };
    case "ArrowRight":
      return { kind: "width", by: 1 };
    case "ArrowUp":
      return { kind: "height", by: -1 };
    case "ArrowDown":
      return { kind: "height", by: 1 };
    case "Enter":
      return { kind: "fit" };
    default:
      return null;
  }
}

function namedKey(press: KeyPress, withControl: boolean): KeyCommand | null {
  const extend = press.shiftKey;
  switch (press.key) {
    case "PageUp":
      return pageKey(press, withControl, -1);
    case "PageDown":
      return pageKey(press, withControl, 1);
    case "Home":
      return { kind: withControl ? "sheet-start" : "row-start", extend };
    case "End":
      return withControl ? { kind: "sheet-end", extend } : { kind: "jump", direction: "right", extend };
    case "Enter":
      return withControl || press.altKey ? null : { kind: "enter", back: press.shiftKey };
    case "Tab":
      return withControl || press.altKey ? null : { kind: "tab", back: press.shiftKey };
    case "F2":
      return { kind: "edit" };
    case "F6":
      return { kind: "leave" };
    case "Delete":
      return { kind: "clear" };
    case "Backspace":
      return withControl ? { kind: "show-active" } : { kind: "rewrite" };
    case "Escape":
      return { kind: "collapse" };
    default:
      return null;
  }
}

function pageKey(press: KeyPress, withControl: boolean, by: 1 | -1): KeyCommand {
  if (withControl) return { kind: "sheet", by };
  if (press.altKey) return { kind: "page", direction: by === 1 ? "right" : "left", extend: press.shiftKey };
  return { kind: "page", direction: by === 1 ? "down" : "up", extend: press.shiftKey };
}

function controlKey(press: KeyPress): KeyCommand | null {
  if (press.altKey) return null;
  switch (press.key.toLowerCase()) {
    case "a":
      return { kind: "select-all" };
    case "z":
      return { kind: press.shiftKey ? "redo" : "undo" };
    case "y":
      return { kind: "redo" };
    case "d":
      return { kind: "fill-down" };
    case "g":
      return { kind: "name-box" };
    case " ":
      return { kind: "select-columns" };
    default:
      return null;
  }
}

function typedKey(press: KeyPress): KeyCommand | null {
  if (press.key === " " && press.shiftKey) return { kind: "select-rows" };
  return /^.$/u.test(press.key) && !press.altKey ? { kind: "type", text: press.key } : null;
}
