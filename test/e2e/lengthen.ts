import type { Page } from "playwright-core";

/** Makes every text of a part of the page longer by two fifths, as a wordier language would. Cells and figures stay. */
export async function lengthenTexts(page: Page, part: string): Promise<void> {
  await page.evaluate(`(${lengthen.toString()})(${JSON.stringify(part)})`);
}

/** Takes the longer texts back. */
export async function restoreTexts(page: Page): Promise<void> {
  await page.evaluate("globalThis.restoreTexts?.()");
}

/** Runs in the page. */
function lengthen(part: string): void {
  const root = document.querySelector(part);
  if (root === null) return;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const changed: (readonly [Node, string])[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const text = node.nodeValue ?? "";
    if (!/[a-z]{2}/.test(text)) continue;
    changed.push([node, text]);
    const words = text.trim().split(/\s+/);
    const wanted = text.length * 1.4;
    let longer = text.trimEnd();
    for (let index = 0; longer.length < wanted; index++) longer += ` ${words[index % words.length] ?? ""}`;
    node.nodeValue = longer.slice(0, Math.ceil(wanted));
  }
  const restore = (): void => {
    for (const [node, text] of changed) node.nodeValue = text;
  };
  Object.assign(globalThis, { restoreTexts: restore });
}
