import { parseA1Ref, stringifyA1Ref, tokenize, type RangeA1, type Token } from "@borgar/fx/xlsx";
import { LAST_COLUMN, LAST_ROW } from "../a1";

type Piece = string | NonNullable<ReturnType<typeof rangeOf>>;

/** A formula that stands in one cell and can be told as it reads in another, as when it is copied there. */
export class MovableFormula {
  private pieces: Piece[] | null = null;

  /** `formula` may begin with "="; row and column are those of the cell it stands in, from 0. */
  constructor(
    readonly formula: string,
    private readonly row: number,
    private readonly column: number,
  ) {}

  /** The formula as it reads in another cell; relative references wrap around the edges of the sheet. */
  at(row: number, column: number): string {
    const down = row - this.row;
    const right = column - this.column;
    if (down === 0 && right === 0) return this.formula;
    this.pieces ??= tokenize(this.formula, { withLocation: false }).map((token) => rangeOf(token) ?? token.value);
    return this.pieces.map((piece) => (typeof piece === "string" ? piece : moved(piece, down, right))).join("");
  }
}

function rangeOf(token: Token) {
  if (token.type !== "range" && token.type !== "range_beam") return null;
  const reference = parseA1Ref(token.value);
  return reference !== undefined && "range" in reference ? reference : null;
}

function moved(reference: NonNullable<ReturnType<typeof rangeOf>>, down: number, right: number): string {
  const { range } = reference;
  return stringifyA1Ref({
    ...reference,
    range: {
      ...range,
      ...movedPair(range, "top", "bottom", down, LAST_ROW),
      ...movedPair(range, "left", "right", right, LAST_COLUMN),
    },
  });
}

/** Both ends of one direction; an end fixed with "$" stays. Ends that change places take their "$" along. */
function movedPair(
  range: RangeA1,
  first: "top" | "left",
  second: "bottom" | "right",
  by: number,
  last: number,
): Partial<RangeA1> {
  const move = (end: "top" | "left" | "bottom" | "right"): number | null => {
    const place = range[end] ?? null;
    return place === null || range[`$${end}`] === true ? place : (place + by + last + 1) % (last + 1);
  };
  const a = { place: move(first), fixed: range[`$${first}`] ?? false };
  const b = { place: move(second), fixed: range[`$${second}`] ?? false };
  const [low, high] = a.place !== null && b.place !== null && a.place > b.place ? [b, a] : [a, b];
  return { [first]: low.place, [`$${first}`]: low.fixed, [second]: high.place, [`$${second}`]: high.fixed };
}
