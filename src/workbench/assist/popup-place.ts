export interface Edges {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

const MARGIN = 8;
const GAP = 4;

/** Where something of this size goes beside a text box: below it, or above where there is no room; never outside the window. */
export function popupPlace(
  box: Edges,
  size: { readonly width: number; readonly height: number },
  page: { readonly width: number; readonly height: number },
): { readonly left: number; readonly top: number } {
  const left = Math.max(MARGIN, Math.min(box.left, page.width - size.width - MARGIN));
  const below = box.bottom + GAP;
  const above = box.top - GAP - size.height;
  const fitsBelow = below + size.height + MARGIN <= page.height;
  return { left, top: fitsBelow || above < MARGIN ? below : above };
}
