/** What the page's own keys do, by letter with Ctrl or Cmd; F6 leads to the next or the former part of the page. */
export interface Shortcuts {
  readonly letters: Readonly<Record<string, () => void>>;
  readonly leave: (direction: 1 | -1) => void;
}

/** Listens to the page's own keys, wherever the focus is. While a dialog is open the letters do nothing. */
export function listenToShortcuts(shortcuts: Shortcuts): void {
  window.addEventListener("keydown", (event) => {
    if (!event.defaultPrevented) pressed(event, shortcuts);
  });
}

function pressed(event: KeyboardEvent, { letters, leave }: Shortcuts): void {
  if (event.key === "F6") {
    event.preventDefault();
    leave(event.shiftKey ? -1 : 1);
  }
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
  const action = letters[event.key.toLowerCase()];
  if (action === undefined) return;
  event.preventDefault();
  if (document.querySelector("dialog[open]") === null) action();
}
