import { compare, isCellError, rankOf, Unsupported, parseNumberText, type Scalar } from "./values";

/** Tells whether a cell fits what SUMIF and its kin were asked for. */
export type Criterion = (value: Scalar) => boolean;

/** The test a criterion such as 5, "Selesai", ">=10", "B*" or "<>" stands for. */
export function criterionOf(asked: Scalar): Criterion {
  if (isCellError(asked)) return (value) => isCellError(value) && value.error === asked.error;
  if (typeof asked !== "string") return equals(asked ?? 0);
  const [, sign = "", operand = ""] = /^(<=|>=|<>|<|>|=)?([\s\S]*)$/.exec(asked) ?? [];
  const wanted = typedOperand(operand);
  if (sign === "" || sign === "=") return equalsText(operand, wanted, sign === "=");
  if (sign === "<>") {
    const same = equalsText(operand, wanted, true);
    return (value) => !same(value);
  }
  return (value) => {
    if (value === null || isCellError(value) || rankOf(value) !== rankOf(wanted)) return false;
    const order = compare(value, wanted);
    return sign === "<" ? order < 0 : sign === ">" ? order > 0 : sign === "<=" ? order <= 0 : order >= 0;
  };
}

/** A pattern with *, ? and ~ as a whole-text test without regard to case. */
export function wildcardPattern(text: string): RegExp {
  return new RegExp(`^${wildcardSource(text)}$`, "is");
}

/** The same as the source of a regular expression, for searching inside a text. */
export function wildcardSource(text: string): string {
  return text.replace(/~([*?~])|([*?])|[.+^${}()|[\]\\~/-]/g, (sign, escaped: string, wild: string) => {
    if (wild) return wild === "*" ? ".*" : ".";
    return `\\${escaped || sign}`;
  });
}

/** True where a text has signs that stand for other text. */
export function hasWildcard(text: string): boolean {
  return /[*?~]/.test(text);
}

function equals(wanted: string | number | boolean): Criterion {
  return (value) => {
    if (value === null || isCellError(value)) return false;
    if (typeof value === "string" && typeof wanted === "number") return numberIn(value) === wanted;
    return rankOf(value) === rankOf(wanted) && compare(value, wanted) === 0;
  };
}

function equalsText(operand: string, wanted: string | number | boolean, onlyBlank: boolean): Criterion {
  if (operand === "") return (value) => value === null || (!onlyBlank && value === "");
  if (isErrorName(operand)) return (value) => isCellError(value) && value.error === operand.toUpperCase();
  if (typeof wanted !== "string") return equals(wanted);
  const pattern = wildcardPattern(wanted);
  return (value) => typeof value === "string" && pattern.test(value);
}

function typedOperand(operand: string): string | number | boolean {
  const upper = operand.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return upper === "TRUE";
  return numberIn(operand) ?? operand;
}

/** Criteria are full of codes like 1.02.03; a text whose number depends on the country is compared as text. */
function numberIn(text: string): number | null {
  try {
    return parseNumberText(text);
  } catch (error) {
    if (error instanceof Unsupported) return null;
    throw error;
  }
}

function isErrorName(text: string): boolean {
  return /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!)$/i.test(text);
}
