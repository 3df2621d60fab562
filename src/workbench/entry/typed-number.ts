/** A number as typed into a cell, with the format Excel would give the cell for it. */
export interface TypedFigure {
  readonly value: number;
  /** Format code, or null where the number alone says nothing about its format. */
  readonly format: string | null;
}

const SHAPE = /^([-+]?)(\()?(Rp\.?\s?)?([-+]?)(\d[\d.]*|)(?:,(\d*))?(E[-+]?\d{1,3})?(\))?\s?(%)?$/i;
const GROUPED = /^\d{1,3}(?:\.\d{3})+$/;
const PLAIN = /^\d+$/;

/** Reads "1.234,5", "-12,5%", "Rp 1.000", "(250)" or "1,5E3" as Excel in Indonesian does; null for anything else. */
export function parseTypedFigure(text: string): TypedFigure | null {
  const match = SHAPE.exec(text.trim());
  if (match === null) return null;
  const [, sign = "", open, currency, innerSign = "", whole = "", fraction, exponent = "", close, percent] = match;
  if ((open === undefined) !== (close === undefined) || (sign !== "" && (innerSign !== "" || open !== undefined)))
    return null;
  if (whole === "" && (fraction === undefined || fraction === "")) return null;
  const isGrouped = GROUPED.test(whole);
  if (whole !== "" && !isGrouped && !PLAIN.test(whole)) return null;
  const size = Number(`${whole === "" ? "0" : whole.replaceAll(".", "")}.${fraction ?? ""}0${exponent}`);
  if (!Number.isFinite(size)) return null;
  const isNegative = sign === "-" || innerSign === "-" || open !== undefined;
  const value = percent === undefined ? size : exactPercent(size);
  const hasDecimals = fraction !== undefined && fraction !== "";
  return {
    value: isNegative && value !== 0 ? -value : value,
    format: formatFor({ percent, currency, isGrouped, hasDecimals }),
  };
}

function formatFor(typed: {
  readonly percent: string | undefined;
  readonly currency: string | undefined;
  readonly isGrouped: boolean;
  readonly hasDecimals: boolean;
}): string | null {
  if (typed.percent !== undefined) return typed.hasDecimals ? "0.00%" : "0%";
  if (typed.currency !== undefined) return typed.hasDecimals ? '"Rp"#,##0.00' : '"Rp"#,##0';
  if (!typed.isGrouped) return null;
  return typed.hasDecimals ? "#,##0.00" : "#,##0";
}

/** A hundredth without the dust of binary division: 12.3 → 0.123. */
function exactPercent(size: number): number {
  return Number((size / 100).toPrecision(15));
}
