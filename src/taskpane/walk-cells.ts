import type { KeyboardEvent } from "react";

/** Arrow keys, Home and End move the focus among the cell buttons inside the element that got the key. */
export function walkCells(event: KeyboardEvent<HTMLElement>): void {
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-item="cell"]')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  const target = targetOf(event.key, at, buttons.length);
  const button = target === null || at < 0 ? undefined : buttons[target];
  if (button === undefined) return;
  event.preventDefault();
  button.focus();
}

function targetOf(key: string, at: number, count: number): number | null {
  switch (key) {
    case "ArrowDown":
    case "ArrowRight":
      return at + 1;
    case "ArrowUp":
    case "ArrowLeft":
      return at - 1;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
