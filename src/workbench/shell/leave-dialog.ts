import type { WorkbenchWords } from "../words";
import { make } from "./dom";

export type LeaveChoice = "download" | "discard" | "cancel";

/** Asks what becomes of changes that no download holds. Escape is "cancel". */
export function askBeforeLeaving(words: WorkbenchWords, fileName: string): Promise<LeaveChoice> {
  const { leave } = words;
  const button = (value: LeaveChoice, label: string, className: string): HTMLElement =>
    make("button", { value, class: className }, label);
  const dialog = make(
    "dialog",
    { class: "dialog", "aria-labelledby": "leave-title" },
    make(
      "form",
      { method: "dialog" },
      make("h2", { id: "leave-title" }, leave.title),
      make("p", {}, leave.text(fileName)),
      make(
        "div",
        { class: "dialog-actions" },
        button("download", leave.download, "button primary"),
        button("discard", leave.discard, "button"),
        button("cancel", leave.cancel, "button"),
      ),
    ),
  );
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      const value = dialog.returnValue;
      resolve(value === "download" || value === "discard" ? value : "cancel");
    });
  });
}
