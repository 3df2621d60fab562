/** Moves the keyboard to the next part of the page after the one that has it (F6), or before it (Shift+F6). */
export function focusNextRegion(regions: readonly HTMLElement[], direction: 1 | -1): void {
  const shown = regions.filter((region) => region.offsetParent !== null);
  const at = shown.findIndex((region) => region.contains(document.activeElement));
  const next = shown[(at + direction + shown.length) % shown.length];
  if (next === undefined) return;
  const target = next.matches("[tabindex]") ? next : next.querySelector<HTMLElement>(FOCUSABLE);
  target?.focus();
}

const FOCUSABLE =
  "[aria-selected=true], button:not([disabled], [aria-disabled=true], [tabindex='-1']), a[href], input:not([hidden]), select, [tabindex='0']";
