import { LAST_COLUMN, LAST_ROW } from "../a1";
import type { AddInFunctions, WorkbookMatrix } from "../add-in";
import type { FunctionTable } from "./evaluator";
import type { FunctionCall } from "./function-call";
import { Matrix, Range, Unsupported, WRONG_NUMBER, WRONG_VALUE, type Scalar, type Value } from "./values";

/** More cells than this are not handed to a custom function. */
const MOST_CELLS = 1_000_000;

/** The same functions and, under their full names, those of an add-in. */
export function withAddIn(known: FunctionTable, addIn: AddInFunctions | null): FunctionTable {
  if (addIn === null) return known;
  const own = addIn.names.map((name) => [
    `${addIn.space}.${name}`.toUpperCase(),
    (call: FunctionCall): Value => resultOf(addIn.call(name, argumentsOf(call))),
  ]);
  return {
    scalar: known.scalar,
    general: { ...known.general, ...Object.fromEntries(own) } as FunctionTable["general"],
  };
}

function argumentsOf(call: FunctionCall): (WorkbookMatrix | undefined)[] {
  const place = { ...call.place, isArray: true };
  const values = call.args.map((node) => (node === null ? undefined : call.evaluator.evaluate(node, place)));
  const ends = lastUsed(values.filter((value) => value instanceof Range));
  return values.map((value) => {
    if (value === undefined) return undefined;
    if (value instanceof Range) return cellsOf(call, value, ends);
    return call.evaluator.asMatrix(value).rows;
  });
}

/** Ranges as they are, so that results keep their shape; whole columns and rows as far as any of their sheets is used. */
function cellsOf(call: FunctionCall, { sheet, area }: Range, ends: Ends): WorkbookMatrix {
  const bottom = area.bottom === LAST_ROW ? Math.max(area.top, ends.row) : area.bottom;
  const right = area.right === LAST_COLUMN ? Math.max(area.left, ends.column) : area.right;
  if ((bottom - area.top + 1) * (right - area.left + 1) > MOST_CELLS) throw new Unsupported("large range");
  return call.cells.block(new Range(sheet, { ...area, bottom, right })).rows;
}

interface Ends {
  readonly row: number;
  readonly column: number;
}

function lastUsed(ranges: readonly Range[]): Ends {
  const used = ranges.map(({ sheet }) => sheet.grid.usedArea());
  return {
    row: used.reduce((last, area) => Math.max(last, area?.bottom ?? 0), 0),
    column: used.reduce((last, area) => Math.max(last, area?.right ?? 0), 0),
  };
}

/** No result ever brings a number into a cell that a file cannot hold. */
function resultOf(rows: WorkbookMatrix): Value {
  const sound = (value: Scalar): Scalar =>
    typeof value === "number" && !Number.isFinite(value) ? WRONG_NUMBER : value;
  const result = new Matrix(rows.map((row) => row.map(sound)));
  if (result.height === 0 || result.width === 0) return WRONG_VALUE;
  return result.height === 1 && result.width === 1 ? result.at(0, 0) : result;
}
