import { entryFor, isFigure, TEXT_FORMAT, type CellEntry, type CellTarget } from "./cell-entry";

/** A cell with what it is to hold; a `format` of null keeps its own. */
export interface WantedCell {
  readonly target: CellTarget;
  readonly format: string | null;
}

/** What is sent for a rectangle, in this order. null leaves a cell's format as it is; no step where all are null. */
export interface RunSteps {
  readonly formatsBefore: FormatStep;
  readonly entries: readonly (readonly CellEntry[])[];
  readonly formatsAfter: FormatStep;
}
type FormatStep = readonly (readonly (string | null)[])[] | null;

const GENERAL = "General";

interface CellSteps {
  readonly before: string | null;
  readonly entry: CellEntry;
  readonly after: string | null;
}

/**
 * The steps that bring a rectangle to what is wanted. Formats come last, because a General cell takes the format of
 * whatever its new formula uses. Two cells need one first: a text cell, which would turn a figure into text, is a
 * General cell for a moment; and what is to be a text cell is one before its text arrives.
 */
export function runSteps(
  wanted: readonly (readonly WantedCell[])[],
  formats: readonly (readonly string[])[],
): RunSteps {
  const cells = wanted.map((line, row) =>
    line.map((cell, column) => cellSteps(cell, formats[row]?.[column] ?? GENERAL)),
  );
  return {
    formatsBefore: formatStep(cells.map((line) => line.map(({ before }) => before))),
    entries: cells.map((line) => line.map(({ entry }) => entry)),
    formatsAfter: formatStep(cells.map((line) => line.map(({ after }) => after))),
  };
}

function cellSteps({ target, format }: WantedCell, current: string): CellSteps {
  const wanted = format ?? current;
  const meanwhile = formatForEntry(target, wanted, current);
  const isBent = meanwhile !== wanted || (target.kind === "formula" && wanted === GENERAL);
  return {
    before: meanwhile === current ? null : meanwhile,
    entry: entryFor(target, meanwhile),
    after: isBent ? wanted : null,
  };
}

function formatForEntry(target: CellTarget, wanted: string, current: string): string {
  if (isFigure(target)) return current === TEXT_FORMAT ? GENERAL : current;
  return target.kind === "value" && wanted === TEXT_FORMAT ? TEXT_FORMAT : current;
}

function formatStep(formats: readonly (readonly (string | null)[])[]): FormatStep {
  return formats.some((line) => line.some((format) => format !== null)) ? formats : null;
}
