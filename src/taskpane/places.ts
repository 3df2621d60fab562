/** The places of the pane in the order in which they stand, one below the other. */
export const PLACES = ["recognition", "check", "recompute", "report", "settings"] as const;

export type PlaceName = (typeof PLACES)[number];

/** Marks the element of a place, so that it can be found by its name. */
export const PLACE_ATTRIBUTE = "data-place";

/** Brings a place to the top of the pane that `from` lies in and puts the focus on its heading. Nothing where it is not shown. */
export function goToPlace(from: Element, place: PlaceName): void {
  const section = rootOf(from)?.querySelector<HTMLElement>(`[${PLACE_ATTRIBUTE}="${place}"]`);
  section?.querySelector<HTMLElement>("h2")?.focus({ preventScroll: true });
  section?.scrollIntoView({ block: "start" });
}

/** The place that is at the top of a scrolled pane, or the last one when the pane is scrolled to its end. */
export function placeInView(root: Element, below: number): PlaceName | null {
  const sections = [...root.querySelectorAll<HTMLElement>(`[${PLACE_ATTRIBUTE}]`)];
  const isAtEnd = root.scrollTop > 0 && root.scrollTop + root.clientHeight >= root.scrollHeight - 1;
  const edge = root.getBoundingClientRect().top + below;
  const reached = sections.filter((section) => section.getBoundingClientRect().top <= edge);
  const found = (isAtEnd ? sections : reached).at(-1) ?? sections[0];
  const name = found?.getAttribute(PLACE_ATTRIBUTE);
  return PLACES.find((place) => place === name) ?? null;
}

/** The element in which the pane scrolls. */
export function rootOf(element: Element): Element | null {
  return element.closest("[data-pane]");
}
