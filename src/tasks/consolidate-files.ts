import type { Consolidation, Counts, RecapMoney } from "../sheets/consolidation/consolidation";
import { recapFigures, type RecapFigures } from "./recap-figures";
import { consolidate, type ReadHost } from "./consolidate";
import { TaskError } from "./outcome";
import type { TaskOptions } from "./progress";
import type { Settings } from "./settings";

/** A file the user has chosen. */
export interface ChosenFile {
  readonly name: string;
  readonly open: () => Promise<ReadHost>;
}

export interface FilesRecap {
  readonly recap: Consolidation;
  readonly total: RecapFigures;
  readonly offices: readonly (RecapFigures & { readonly name: string; readonly counts: Counts })[];
  /** Files that could not be taken into it, and why. */
  readonly leftOut: readonly { readonly file: string; readonly error: Error }[];
}

/**
 * The recap of chosen files, opened one after the other; one that cannot be read is named and the rest goes on.
 * @throws TaskError no-table where none has money to count, cancelled
 */
export async function consolidateFiles(
  files: readonly ChosenFile[],
  settings: Settings,
  options: TaskOptions = {},
): Promise<FilesRecap> {
  const leftOut: FilesRecap["leftOut"][number][] = [];
  const sources = files.map(({ name, open }, index) => ({ file: distinct(name, index, files), host: open }));
  const told = {
    ...options,
    leftOut: (file: string, error: unknown) => {
      leftOut.push({ file, error: error instanceof Error ? error : new Error(String(error)) });
    },
  };
  const recap = await consolidate(sources, settings, told).catch((error: unknown) => {
    if (error instanceof TaskError && error.code === "no-table" && leftOut.length > 0) return null;
    throw error;
  });
  if (recap === null) return { recap: NOTHING, total: recapFigures(NOTHING.money), offices: [], leftOut };
  return {
    recap,
    total: recapFigures(recap.money),
    offices: recap.offices.map(({ name, counts, money }) => ({ name, counts, ...recapFigures(money) })),
    leftOut,
  };
}

const NO_MONEY: RecapMoney = { pagu: null, realisasi: null, fisik: null };
const NOTHING: Consolidation = {
  money: NO_MONEY,
  offices: [],
  programmes: [],
  differences: [],
  files: [],
};

/** Files of one name are told apart by their order. */
function distinct(name: string, index: number, files: readonly ChosenFile[]): string {
  const before = files.slice(0, index).filter((file) => file.name === name).length;
  return before === 0 ? name : `${name} (${String(before + 1)})`;
}
