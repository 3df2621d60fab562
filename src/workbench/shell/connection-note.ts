import type { WorkbenchWords } from "../words";
import { make } from "./dom";

/** A quiet word while the computer has no network, and that nothing is lost by it. */
export function connectionNote({ offline }: WorkbenchWords): HTMLElement {
  const note = make(
    "span",
    { class: "offline-note", role: "status", title: offline.hint, hidden: navigator.onLine },
    ...[offline.label, make("span", { class: "unseen" }, `. ${offline.hint}`)],
  );
  for (const change of ["online", "offline"]) {
    window.addEventListener(change, () => {
      note.hidden = navigator.onLine;
    });
  }
  return note;
}
