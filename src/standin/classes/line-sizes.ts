/** Points per pixel at 96 dpi. */
export const POINTS = 0.75;
/** Of a row without a height of its own. */
export const DEFAULT_ROW_PIXELS = 20;
