import type { SpreadsheetHost } from "../host/port";
import { SheetGrid } from "../sheets/reading/grid";
import { findingsSheet, type FindingsSheetWords } from "../sheets/writing/findings-sheet";
import { isFindingsSheet, ownCells } from "../sheets/writing/findings-sheet-read";
import { NOTHING_OWN } from "../sheets/writing/own-cells";
import type { SheetSpec } from "../sheets/writing/sheet-spec";
import { isSameContent } from "./apply";
import type { DecidedOutcome } from "./outcome";
import { contentOf } from "./planned-write";
import type { TaskOptions } from "./progress";
import { report } from "./run";

/** What writing the sheet of findings did. */
export interface FindingsSheetOutcome {
  readonly sheet: string;
  readonly kind: "created" | "updated" | "unchanged";
  readonly findings: number;
}

export interface FindingsSheetOptions extends TaskOptions {
  /** The day of the check, as 2026-01-31; without it the sheet names none. */
  readonly date?: string | null;
}

/** The add-in's sheet of findings in a workbook, or null. A sheet of the office's own is none, whatever its name. */
export async function findFindingsSheet(host: SpreadsheetHost): Promise<string | null> {
  const sheets = await host.listSheets();
  const likely = sheets.filter(({ name }) => BASES.some((base) => name.toLowerCase().startsWith(base)));
  for (const { name } of likely) if (isFindingsSheet(await host.readSheet(name))) return name;
  return null;
}

/**
 * Puts the sheet of findings into the workbook, or brings the one that is there up to date; where nothing differs
 * nothing is written. What the office has written beside and below the list stays. Only on the user's request.
 * @throws TaskError cancelled (nothing written); HostError
 */
export async function writeFindingsSheet(
  host: SpreadsheetHost,
  { findings, decided }: Pick<DecidedOutcome, "findings" | "decided">,
  words: FindingsSheetWords,
  options: FindingsSheetOptions = {},
): Promise<FindingsSheetOutcome> {
  await report(options, { step: "read", done: 0, total: 1, sheet: null });
  const known = await findFindingsSheet(host);
  const input = { findings, decided, date: options.date ?? null };
  if (known === null) {
    const sheet = freeName(words.sheetName, await host.listSheets());
    await report(options, { step: "write", done: 0, total: 1, sheet });
    await host.putSheet({ ...findingsSheet(input, words, NOTHING_OWN), name: sheet });
    return { sheet, kind: "created", findings: findings.length };
  }
  const now = new SheetGrid(await host.readSheet(known));
  const spec = { ...findingsSheet(input, words, ownCells(now)), name: known };
  if (holds(now, spec)) return { sheet: known, kind: "unchanged", findings: findings.length };
  await report(options, { step: "write", done: 0, total: 1, sheet: known });
  await host.putSheet(spec);
  return { sheet: known, kind: "updated", findings: findings.length };
}

/** Takes the sheet of findings out of the workbook and tells its name; null where there is none. @throws HostError */
export async function removeFindingsSheet(host: SpreadsheetHost): Promise<string | null> {
  const name = await findFindingsSheet(host);
  if (name !== null) await host.removeSheet(name);
  return name;
}

/** How the names begin under which the sheet is put into workbooks, in both languages. */
const BASES: readonly string[] = ["temuan", "findings"];

function freeName(base: string, sheets: readonly { readonly name: string }[]): string {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  if (!taken.has(base.toLowerCase())) return base;
  let number = 2;
  while (taken.has(`${base} ${String(number)}`.toLowerCase())) number++;
  return `${base} ${String(number)}`;
}

/** Whether a sheet holds exactly the cells of a spec. */
function holds(grid: SheetGrid, { cells }: SheetSpec): boolean {
  const filled = cells.filter(({ content }) => content.kind !== "blank");
  let now = 0;
  for (let row = grid.top; row <= grid.bottom; row++) {
    for (let column = grid.left; column <= grid.right; column++) {
      if (contentOf(grid, row, column).kind !== "blank") now += 1;
    }
  }
  return (
    now === filled.length &&
    filled.every(
      ({ row, column, content, format }) =>
        isSameContent(contentOf(grid, row, column), content) && grid.format(row, column) === format,
    )
  );
}
