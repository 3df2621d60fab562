import type { NewLook } from "./new-sheet";
import { encodeAttribute } from "./xml-text";

/** Colour of the thin lines around boxed cells. */
export const LINE_COLOR = "#BFBFBF";

/** The `<font>` of a look in a typeface. */
export function fontXml({ bold, italic, underline, size, color }: NewLook, typeface: string): string {
  const marks = `${bold ? "<b/>" : ""}${italic ? "<i/>" : ""}${underline ? "<u/>" : ""}`;
  return `<font>${marks}<sz val="${size}"/><color rgb="${argb(color)}"/><name val="${encodeAttribute(typeface)}"/></font>`;
}

/** The `<fill>` of a colour. */
export function fillXml(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${argb(color)}"/><bgColor indexed="64"/></patternFill></fill>`;
}

/** The `<border>` of thin grey lines on all four sides. */
export function boxXml(): string {
  const sides = ["left", "right", "top", "bottom"].map(
    (side) => `<${side} style="thin"><color rgb="${argb(LINE_COLOR)}"/></${side}>`,
  );
  return `<border>${sides.join("")}<diagonal/></border>`;
}

/** The `<xf>` of a look, given the numbers of its parts. */
export function xfXml(
  { horizontal, vertical, wrap }: NewLook,
  ids: { readonly format: number; readonly font: number; readonly fill: number; readonly border: number },
): string {
  const across = horizontal === "general" ? "" : ` horizontal="${horizontal}"`;
  const alignment = `<alignment${across} vertical="${vertical}"${wrap ? ' wrapText="1"' : ""}/>`;
  return (
    `<xf numFmtId="${ids.format}" fontId="${ids.font}" fillId="${ids.fill}" borderId="${ids.border}" xfId="0"` +
    ` applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`
  );
}

function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}
