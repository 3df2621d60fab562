import type { Direction } from "../selection/moves";
import type { KeyPress } from "./key-commands";

/** How an entry ends: thrown away, or written and then where the selection goes. */
export type EntryEnd =
  | { readonly kind: "cancel" }
  | { readonly kind: "stay" }
  | { readonly kind: "enter" | "tab"; readonly back: boolean }
  | { readonly kind: "step"; readonly direction: Direction };

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/** What a key does to an entry being typed; null for keys that belong to the text box. Alt+Enter stays a line break. */
export function finishKey(press: KeyPress, mode: "enter" | "edit"): EntryEnd | null {
  const withControl = press.ctrlKey || press.metaKey;
  switch (press.key) {
    case "Escape":
      return { kind: "cancel" };
    case "Tab":
      return { kind: "tab", back: press.shiftKey };
    case "Enter":
      if (press.altKey) return null;
      return withControl ? { kind: "stay" } : { kind: "enter", back: press.shiftKey };
    default: {
      const direction = ARROWS[press.key];
      if (mode === "edit" || direction === undefined || withControl || press.shiftKey || press.altKey) return null;
      return { kind: "step", direction };
    }
  }
}
