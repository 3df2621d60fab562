import { make } from "./dom";

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

/** Asks one question over the page. The first choice is the one suggested; Escape is `otherwise`. */
export function askChoice<Value extends string>(
  question: { readonly title: string; readonly text: string },
  choices: readonly Choice<Value>[],
  otherwise: Value,
): Promise<Value> {
  const buttons = choices.map(({ value, label }, index) =>
    make("button", { value, class: index === 0 ? "button primary" : "button" }, label),
  );
  const form = make(
    "form",
    { method: "dialog" },
    make("h2", { id: "choice-title" }, question.title),
    make("p", {}, question.text),
    make("div", { class: "dialog-actions" }, ...buttons),
  );
  const dialog = make("dialog", { class: "dialog", "aria-labelledby": "choice-title" }, form);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(choices.find(({ value }) => value === dialog.returnValue)?.value ?? otherwise);
    });
  });
}
