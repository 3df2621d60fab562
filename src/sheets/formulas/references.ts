import { parseA1Ref, tokenize, type Token } from "@borgar/fx/xlsx";
import type { Area } from "../content";

/** A rectangle a formula refers to. */
export interface FormulaReference {
  /** As written: "G5:G9", "'BAB II'!$G$7". */
  readonly text: string;
  /** The workbook it names, null for its own. */
  readonly workbook: string | null;
  /** The sheet it names, null for the formula's own. */
  readonly sheet: string | null;
  readonly area: Area;
}

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** Every rectangle a formula refers to, in the order they stand; names, tables and broken references are left out. */
export function formulaReferences(formula: string): readonly FormulaReference[] {
  return tokensOf(formula).flatMap(referenceOf);
}

/** The formula's tokens; none where it cannot be taken apart. */
export function tokensOf(formula: string): readonly Token[] {
  try {
    return tokenize(formula, { withLocation: false });
  } catch {
    return [];
  }
}

/** The rectangle a token stands for, as a list of one or none. */
export function referenceOf({ type, value }: Pick<Token, "type" | "value">): readonly FormulaReference[] {
  if (type !== "range" && type !== "range_beam") return [];
  const parsed = parseA1Ref(value);
  if (parsed === undefined || !("range" in parsed)) return [];
  const { top, left, bottom, right } = parsed.range;
  return [
    {
      text: value,
      workbook: parsed.workbookName || null,
      sheet: parsed.sheetName || null,
      area: { top: top ?? 0, left: left ?? 0, bottom: bottom ?? LAST_ROW, right: right ?? LAST_COLUMN },
    },
  ];
}
