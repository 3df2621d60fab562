import { HostError } from "../port";
import { cellsPerBlock, halves, nextBand, rangeOf, type Block } from "./blocks";
import { excelCode } from "./host-errors";
import { charactersPerCell, mayHoldErrors, readCellsFrom, type ReadCells } from "./read-values";

/** Reads a block in one round trip, in two where errors stand in it, in more where the answer is too long. */
export async function readCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  block: Block,
): Promise<ReadCells> {
  const range = rangeOf(sheet, block);
  range.load("values,formulas,numberFormat");
  const parts = halves(block);
  if (!(await isAnswered(context, parts.length > 1))) return joined(block, await readAll(context, sheet, parts));
  const { values, formulas, numberFormat } = range;
  if ([values, formulas, numberFormat].some(isTooLarge)) {
    if (parts.length === 1) throw new HostError("too-large", sheet.name);
    return joined(block, await readAll(context, sheet, parts));
  }
  const types = mayHoldErrors(values) ? await readTypes(context, sheet, block) : null;
  return readCellsFrom({ values, formulas, numberFormat }, types);
}

/** False where the answer would be too long and less can be asked for. */
async function isAnswered(context: Excel.RequestContext, canAskForLess: boolean): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (excelCode(error) === "ResponsePayloadSizeLimitExceeded" && canAskForLess) return false;
    throw error;
  }
}

/** Excel gives null in place of the cells of a range that it holds for too large. */
function isTooLarge(matrix: unknown): boolean {
  return matrix === null;
}

/**
 * Reads a rectangle in bands, one after the other: each answer stays small, and the pane stays responsive between them. Where
 * cells turn out to hold long texts the bands that follow are smaller.
 */
export async function readBands(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Block,
): Promise<readonly ReadCells[]> {
  const bands: ReadCells[] = [];
  let longest = 0;
  for (let done = 0; done < area.height;) {
    const band = nextBand(area, done, cellsPerBlock(longest));
    const read = await readCells(context, sheet, band);
    longest = Math.max(longest, charactersPerCell(read));
    bands.push(read);
    done += band.height;
  }
  return bands;
}

async function readAll(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  blocks: readonly Block[],
): Promise<readonly ReadCells[]> {
  const read: ReadCells[] = [];
  for (const block of blocks) read.push(await readCells(context, sheet, block));
  return read;
}

async function readTypes(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  block: Block,
): Promise<readonly (readonly unknown[])[]> {
  const range = rangeOf(sheet, block);
  range.load("valueTypes");
  await context.sync();
  return range.valueTypes;
}

/** Puts the halves of a block together again, side by side or one above the other. */
function joined({ height }: Block, [first, second]: readonly ReadCells[]): ReadCells {
  const join = <T>(a: readonly (readonly T[])[] = [], b: readonly (readonly T[])[] = []): readonly (readonly T[])[] =>
    height > 1 ? [...a, ...b] : [[...(a[0] ?? []), ...(b[0] ?? [])]];
  return {
    values: join(first?.values, second?.values),
    formulas: join(first?.formulas, second?.formulas),
    formats: join(first?.formats, second?.formats),
  };
}
