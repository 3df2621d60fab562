import type { Page } from "playwright-core";

/**
 * What does not fit in a part of the page: controls smaller than 24 pixels, texts that reach beyond their box or beyond
 * the part, and controls that lie over each other. Texts that are cut on purpose, by lines, are left out, and so is what
 * scrolls under a bar that stays.
 */
export function crampedIn(page: Page, part: string): Promise<readonly string[]> {
  return page.evaluate(`(${search.toString()})(${JSON.stringify(part)})`);
}

/** Runs in the page. */
function search(part: string): string[] {
  const root = document.querySelector<HTMLElement>(part);
  if (root === null) return [`no ${part}`];
  const faults: string[] = [];
  const isSeen = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    return width > 1 && height > 1 && getComputedStyle(element).visibility === "visible";
  };
  const nameOf = (element: Element): string =>
    `${element.tagName.toLowerCase()} ${(element.getAttribute("aria-label") ?? element.textContent).slice(0, 50)}`;
  const bounds = root.getBoundingClientRect();
  const all = [...root.querySelectorAll<HTMLElement>("*")].filter(isSeen);
  for (const element of all) {
    const rect = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    if (rect.right > bounds.right + 1 || rect.left < bounds.left - 1) faults.push(`outside: ${nameOf(element)}`);
    const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim() !== "");
    const isCut = style.overflow === "hidden" && style.webkitLineClamp !== "none";
    const isWide = element.scrollWidth > element.clientWidth + 1 && style.display !== "inline";
    if (hasText && !isCut && isWide) faults.push(`too wide: ${nameOf(element)}`);
  }
  const controls = all.filter((element) => element.matches("button, select, a[href], input"));
  for (const control of controls) {
    const { width, height } = control.getBoundingClientRect();
    if (width < 23.5 || height < 23.5) faults.push(`small ${String(width)} × ${String(height)}: ${nameOf(control)}`);
  }
  const layerOf = (element: Element | null): Element | null =>
    element === null || getComputedStyle(element).position === "sticky" ? element : layerOf(element.parentElement);
  for (const [index, one] of controls.entries()) {
    const a = one.getBoundingClientRect();
    for (const other of controls.slice(index + 1)) {
      const b = other.getBoundingClientRect();
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (across > 1 && down > 1 && !one.contains(other) && layerOf(one) === layerOf(other))
        faults.push(`over each other: ${nameOf(one)}, ${nameOf(other)}`);
    }
  }
  return faults;
}
