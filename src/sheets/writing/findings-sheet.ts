import type { Decision, Verdict } from "../../findings/decision";
import type { Finding, Quoted, Severity } from "../../findings/finding";
import { placeName } from "../address";
import { COLUMN_WIDTHS, LOOKS, severityLook } from "./findings-looks";
import { freeKey, movedCells, type OwnCells } from "./own-cells";
import { END_MARK, MADE_MARK } from "./made-sheet";
import { fittedRows } from "./row-heights";
import { linkCell, specCell, type SheetSpec, type SpecCell } from "./sheet-spec";

/** Everything a sheet of findings says, in one language. */
export interface FindingsSheetWords {
  readonly sheetName: string;
  readonly title: string;
  /** When and by what it was made; `date` is 2026-01-31 or null. */
  readonly made: (date: string | null) => string;
  readonly summary: (counts: Readonly<Record<Severity, number>>, decided: number) => string;
  readonly columns: readonly string[];
  readonly severity: Readonly<Record<Severity, string>>;
  readonly verdict: Readonly<Record<Verdict, string>>;
  /** The heading of a cause: its name, the sheet, how many cells, and the harm it does. */
  readonly cause: (name: string, sheet: string, cells: number, harm: string) => string;
  readonly decision: (verdict: string, reason: string, date: string) => string;
  readonly nothing: string;
  readonly end: string;
  readonly footer: string;
  readonly code: (code: Finding["code"]) => { readonly name: string; readonly harm: string };
  readonly tell: (finding: Finding) => { readonly title: string; readonly explanation: string; readonly fix: string };
  /** A text or nothing as it is quoted; figures stay figures. */
  readonly blank: string;
}

/** What is put on a sheet of findings. */
export interface FindingsSheetInput {
  readonly findings: readonly Finding[];
  readonly decided: ReadonlyMap<Finding, Decision>;
  /** The day of the check, as 2026-01-31, or null. */
  readonly date: string | null;
}

/** Columns from A; what stands right of them belongs to the office. */
export const COLUMNS = {
  no: 0,
  place: 1,
  cause: 2,
  found: 3,
  expected: 4,
  advice: 5,
  severity: 6,
  decision: 7,
} as const;
/** The first column that is the office's own: follow-up. */
export const FOLLOW_UP = 8;
export const HEADER_ROW = 4;

const TITLE_HEIGHT = [{ row: 0, points: 24 }];
const LAST_COLUMN = FOLLOW_UP;
const MOST_WHOLE = 1e15;
/** Findings made into cells in one step. */
const AT_ONCE = 50;

/**
 * The sheet of all findings, cause by cause, worst first. What the office had written on it before goes along. It is made
 * in many steps, between which other work can be done.
 */
export function* findingsSheet(
  input: FindingsSheetInput,
  words: FindingsSheetWords,
  own: OwnCells,
): Generator<undefined, SheetSpec, void> {
  const body = yield* bodyCells(input, words);
  const endRow = body.nextRow;
  const heading = headingCells(input, words);
  const end = specCell(endRow, 0, END_MARK + words.end, LOOKS.end);
  const moved = movedCells(own, body.rowOfKey, endRow);
  const filled = new Set(moved.cells.map(({ row, column }) => `${String(row)},${String(column)}`));
  const ours = [...heading, ...body.cells, end].filter(
    ({ row, column }) => !filled.has(`${String(row)},${String(column)}`),
  );
  const cells = [...ours, ...moved.cells];
  yield;
  const merges = [...[0, 1, 2].map((row) => ({ top: row, left: 0, bottom: row, right: LAST_COLUMN })), ...moved.merges];
  return {
    name: words.sheetName,
    cells,
    merges,
    columnWidths: COLUMN_WIDTHS,
    rowHeights: [...TITLE_HEIGHT, ...fittedRows({ cells, merges, columnWidths: COLUMN_WIDTHS })],
    frozenRows: HEADER_ROW + 1,
    page: { orientation: "landscape", titleRows: { first: HEADER_ROW, last: HEADER_ROW }, footer: words.footer },
  };
}

/** What tells a finding's row from the others when the sheet is made anew. */
export function rowKey(place: string, title: string): string {
  return `${place}\n${title}`;
}

function headingCells({ findings, decided, date }: FindingsSheetInput, words: FindingsSheetWords): SpecCell[] {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return [
    specCell(0, 0, words.title, LOOKS.title),
    specCell(1, 0, MADE_MARK + words.made(date), LOOKS.made),
    specCell(2, 0, words.summary(counts, decided.size), LOOKS.summary),
    ...words.columns.map((name, column) => specCell(HEADER_ROW, column, name, LOOKS.header)),
  ];
}

interface Body {
  readonly cells: readonly SpecCell[];
  readonly rowOfKey: ReadonlyMap<string, number>;
  readonly nextRow: number;
}

function* bodyCells(
  { findings, decided }: FindingsSheetInput,
  words: FindingsSheetWords,
): Generator<undefined, Body, void> {
  const cells: SpecCell[] = [];
  const rowOfKey = new Map<string, number>();
  let row = HEADER_ROW + 1;
  let number = 1;
  for (const group of byCause(findings)) {
    cells.push(...causeCells(row, group, words));
    row += 1;
    for (const finding of group) {
      const { title } = words.tell(finding);
      cells.push(...findingCells(row, number, finding, decided.get(finding), words));
      rowOfKey.set(freeKey(rowKey(placeName(finding.sheet, finding.cell), title), rowOfKey), row);
      row += 1;
      number += 1;
      if (number % AT_ONCE === 0) yield;
    }
  }
  if (findings.length === 0) {
    cells.push(specCell(row, 0, words.nothing, LOOKS.cause), ...blanks(row, 1, LOOKS.cause));
    row += 1;
  }
  return { cells, rowOfKey, nextRow: row + 1 };
}

function causeCells(row: number, group: readonly Finding[], words: FindingsSheetWords): SpecCell[] {
  const [first] = group;
  if (first === undefined) return [];
  const { name, harm } = words.code(first.code);
  const cells = new Set(group.map(({ cell }) => cell)).size;
  return [specCell(row, 0, words.cause(name, first.sheet, cells, harm), LOOKS.cause), ...blanks(row, 1, LOOKS.cause)];
}

function findingCells(
  row: number,
  number: number,
  finding: Finding,
  decision: Decision | undefined,
  words: FindingsSheetWords,
): SpecCell[] {
  const { title, explanation, fix } = words.tell(finding);
  const place = placeName(finding.sheet, finding.cell);
  const note =
    decision === undefined ? null : words.decision(words.verdict[decision.verdict], decision.reason, decision.date);
  return [
    specCell(row, COLUMNS.no, number, LOOKS.number),
    linkCell(row, COLUMNS.place, place, `${finding.sheet}!${finding.cell}`, LOOKS.link),
    specCell(row, COLUMNS.cause, title, LOOKS.text),
    quotedCell(row, COLUMNS.found, finding.found, words),
    quotedCell(row, COLUMNS.expected, finding.expected, words),
    specCell(row, COLUMNS.advice, `${explanation} ${fix}`, LOOKS.text),
    specCell(row, COLUMNS.severity, words.severity[finding.severity], severityLook(finding.severity)),
    specCell(row, COLUMNS.decision, note, LOOKS.text),
    specCell(row, FOLLOW_UP, null, LOOKS.text),
  ];
}

function quotedCell(row: number, column: number, value: Quoted, words: FindingsSheetWords): SpecCell {
  if (typeof value === "number") {
    const isWhole = Number.isInteger(value) && Math.abs(value) < MOST_WHOLE;
    return specCell(row, column, value, LOOKS.figure, isWhole ? "#,##0" : "#,##0.00##");
  }
  return specCell(row, column, value ?? (column === COLUMNS.found ? words.blank : "–"), LOOKS.figure);
}

function blanks(row: number, from: number, look: SpecCell["look"]): SpecCell[] {
  return Array.from({ length: LAST_COLUMN - from + 1 }, (_, index) => specCell(row, from + index, null, look));
}

const ORDER: readonly Severity[] = ["error", "warning", "info"];

/** Findings of one cause together, the worst causes first, otherwise in the order they come. */
function byCause(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.severity}\n${finding.cause}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  const rank = (group: readonly Finding[]): number => ORDER.indexOf(group[0]?.severity ?? "info");
  return [...groups.values()].sort((a, b) => rank(a) - rank(b));
}
