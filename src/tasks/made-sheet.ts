import type { SpreadsheetHost } from "../host/port";
import { SheetGrid } from "../sheets/reading/grid";
import type { SheetContent } from "../sheets/content";
import type { SheetSpec } from "../sheets/writing/sheet-spec";
import { NOTHING_OWN, type OwnCells } from "../sheets/writing/own-cells";
import { isSameContent } from "./apply";
import { contentOf } from "./planned-write";
import { inSlices, report } from "./run";
import type { TaskOptions } from "./progress";

/** What putting a sheet of the add-in's own into a workbook did. */
export interface MadeSheetOutcome {
  readonly sheet: string;
  readonly kind: "created" | "updated" | "unchanged";
}

/** A sheet the add-in can make: how it is known again, and how it is made around what the office has written on it. */
export interface MadeSheet {
  /** How the names begin under which it is put into workbooks, in small letters, in both languages. */
  readonly bases: readonly string[];
  readonly isMade: (content: SheetContent) => boolean;
  readonly ownCells: (grid: SheetGrid) => OwnCells;
  /** Name of a new one. */
  readonly name: string;
  readonly make: (own: OwnCells) => SheetSpec | Generator<undefined, SheetSpec, void>;
}

/** The add-in's sheet of this kind in a workbook, or null. A sheet of the office's own is none, whatever its name. */
export async function findMadeSheet(
  host: SpreadsheetHost,
  { bases, isMade }: Pick<MadeSheet, "bases" | "isMade">,
): Promise<string | null> {
  const sheets = await host.listSheets();
  const likely = sheets.filter(({ name }) => bases.some((base) => name.toLowerCase().startsWith(base)));
  for (const { name } of likely) if (isMade(await host.readSheet(name))) return name;
  return null;
}

/**
 * Puts the sheet into the workbook, or brings the one that is there up to date; where nothing differs nothing is written.
 * @throws TaskError cancelled (nothing written); HostError
 */
export async function putMadeSheet(
  host: SpreadsheetHost,
  sheet: MadeSheet,
  options: TaskOptions = {},
): Promise<MadeSheetOutcome> {
  const known = await findMadeSheet(host, sheet);
  if (known === null) {
    const name = freeName(sheet.name, await host.listSheets());
    await report(options, { step: "write", done: 0, total: 1, sheet: name });
    await host.putSheet({ ...(await made(sheet.make(NOTHING_OWN), options)), name });
    return { sheet: name, kind: "created" };
  }
  const now = new SheetGrid(await host.readSheet(known));
  const spec = { ...(await made(sheet.make(sheet.ownCells(now)), options)), name: known };
  if (holds(now, spec)) return { sheet: known, kind: "unchanged" };
  await report(options, { step: "write", done: 0, total: 1, sheet: known });
  await host.putSheet(spec);
  return { sheet: known, kind: "updated" };
}

/** A sheet that is made at once, or in steps that give way to others in between. @throws TaskError cancelled */
async function made(
  sheet: SheetSpec | Generator<undefined, SheetSpec, void>,
  options: TaskOptions,
): Promise<SheetSpec> {
  return "next" in sheet ? inSlices(sheet, options) : sheet;
}

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
