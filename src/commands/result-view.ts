import type { DialogAnswer, DialogButton, DialogContent } from "./dialog-content";

/**
 * Shows a content in `page`, in place of the former one. The heading is spoken when it changes, and a button that was
 * in focus gives the focus to the one of the same answer, or to the heading.
 */
export function showContent(page: HTMLElement, content: DialogContent, answer: (given: DialogAnswer) => void): void {
  const { ownerDocument } = page;
  ownerDocument.documentElement.lang = content.language;
  ownerDocument.title = content.title;
  const held = ownerDocument.activeElement?.getAttribute("data-answer") ?? null;
  const heading = element(ownerDocument, "h1", content.heading);
  heading.tabIndex = -1;
  const list = element(ownerDocument, "dl");
  for (const { name, value } of content.rows) {
    list.append(element(ownerDocument, "dt", name), element(ownerDocument, "dd", value));
  }
  const buttons = element(ownerDocument, "p");
  buttons.className = "buttons";
  buttons.append(...content.buttons.map((button) => buttonFor(ownerDocument, button, answer)));
  page.dataset["tone"] = content.tone;
  page.setAttribute("aria-busy", String(content.tone === "busy"));
  page.replaceChildren(
    heading,
    ...(content.rows.length > 0 ? [list] : []),
    ...content.lines.map((line) => element(ownerDocument, "p", line)),
    buttons,
  );
  const again = held === null ? null : buttons.querySelector<HTMLElement>(`[data-answer="${held}"]`);
  if (again !== null) again.focus();
  else if (content.tone !== "busy") heading.focus();
}

function buttonFor(
  document: Document,
  { answer: given, label, isPrimary }: DialogButton,
  answer: (given: DialogAnswer) => void,
): HTMLButtonElement {
  const button = element(document, "button", label);
  button.type = "button";
  button.dataset["answer"] = given;
  if (isPrimary) button.className = "primary";
  button.addEventListener("click", () => {
    button.disabled = true;
    answer(given);
  });
  return button;
}

function element<Tag extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: Tag,
  text = "",
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}
