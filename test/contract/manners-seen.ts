import type { SheetInfo } from "../../src/sheets/content";
import type { Watched } from "./manners-hosts";

/** What can be seen of a workbook and of the program that shows it. */
export interface Seen {
  readonly sheets: readonly SheetInfo[];
  /** By sheet. */
  readonly hidden: readonly (readonly [sheet: string, rows: readonly number[], columns: readonly number[]])[];
  readonly looks: ReadonlyMap<string, unknown>;
  readonly notes: readonly (string | null)[];
  readonly view: string;
  readonly bytes: string | null;
}

/** Looks at everything but the cells. */
export async function look({ host, view, looks, bytes }: Watched): Promise<Seen> {
  const sheets = await host.listSheets();
  const file = bytes();
  return {
    sheets,
    hidden: await inTurn(sheets, async ({ name }) => {
      const { hiddenRows, hiddenColumns } = await host.readSheet(name);
      return [name, hiddenRows, hiddenColumns] as const;
    }),
    looks: new Map(await inTurn(sheets, async ({ name }) => [name, await looks(name)] as const)),
    notes: await inTurn(["mapping", "decisions", "settings"], (note) => host.readNote(note)),
    view: JSON.stringify(view()),
    bytes: file === null ? null : Buffer.from(file).toString("base64"),
  };
}

async function inTurn<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = [];
  for (const item of items) results.push(await work(item));
  return results;
}
