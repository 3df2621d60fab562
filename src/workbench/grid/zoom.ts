const ZOOM_STEPS = [0.5, 0.6, 0.7, 0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2] as const;

/** A zoom the grid can have: from 50 % to 200 %. */
export function limitedZoom(zoom: number): number {
  return Math.min(2, Math.max(0.5, zoom));
}

/** The next larger or smaller step from 50 % to 200 %. */
export function nextZoom(zoom: number, direction: 1 | -1): number {
  const further = direction === 1 ? ZOOM_STEPS.find((step) => step > zoom) : ZOOM_STEPS.findLast((step) => step < zoom);
  return further ?? zoom;
}
