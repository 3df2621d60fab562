import type { CellContent, CellError, CellValue } from "../../sheets/content";

/** What a cell is to hold: a content, or the error somebody has typed into it. */
export type CellTarget = CellContent | ({ readonly kind: "error" } & CellError);

/** What is handed to Excel for one cell, as if typed in English. */
export type CellEntry = string | number | boolean;

/** Format of cells in which Excel takes every entry for text. */
export const TEXT_FORMAT = "@";

/**
 * The entry that makes a cell of some number format hold exactly its target. A text that Excel might take for a number,
 * date, formula or truth value gets the apostrophe that Excel reads as "this is text".
 */
export function entryFor(target: CellTarget, format: string): CellEntry {
  switch (target.kind) {
    case "blank":
      return "";
    case "formula":
      return target.formula;
    case "error":
      return target.error;
    case "value":
      return isText(target) && format !== TEXT_FORMAT && isAmbiguous(target.value) ? `'${target.value}` : target.value;
  }
}

/** Whether Excel would turn a target into text in a text cell. */
export function isFigure(target: CellTarget): boolean {
  return target.kind !== "blank" && !isText(target);
}

/** What a cell holds, from what was read of it. */
export function targetRead(value: CellValue, formula: string | null): CellTarget {
  if (formula !== null) return { kind: "formula", formula };
  if (value === null) return { kind: "blank" };
  return typeof value === "object" ? { kind: "error", error: value.error } : { kind: "value", value };
}

function isText(target: CellTarget): target is { readonly kind: "value"; readonly value: string } {
  return target.kind === "value" && typeof target.value === "string";
}

/** Only words without any digit, led by a letter, are never taken for something else, truth values aside. */
function isAmbiguous(text: string): boolean {
  return !/^\p{L}[^\d]*$/u.test(text) || /^(true|false|benar|salah)$/i.test(text.trim());
}
