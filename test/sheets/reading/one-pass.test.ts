import type { CellValue, SheetContent } from "../../../src/sheets/content";
import { readSheet } from "../../../src/sheets/reading/read-sheet";
import { layoutFromSeed } from "../../generated/layouts/layout-from-seed";
import type { TableKind } from "../../../src/sheets/reading/table";

/** The sheet's body printed `times` over, one below the other; every look at a cell is counted. */
function counted(content: SheetContent, first: number, last: number, times: number) {
  let looks = 0;
  const body = content.values.slice(first, last + 1);
  const rows = [...content.values.slice(0, first), ...Array.from({ length: times }, () => body).flat()];
  const values = rows.map(
    (row) =>
      new Proxy(row as CellValue[], {
        get(target, key, receiver) {
          if (typeof key === "string" && /^\d+$/.test(key)) looks += 1;
          return Reflect.get(target, key, receiver) as unknown;
        },
      }),
  );
  const blank = rows.map((row) => row.map(() => null));
  const formats = rows.map((row) => row.map(() => "General"));
  return {
    content: {
      ...content,
      values,
      formulas: blank,
      formats,
      merges: content.merges.filter(({ bottom }) => bottom < first),
    },
    looks: () => looks,
  };
}

describe("reading looks at each cell a fixed number of times", () => {
  it.each(["rfk", "programme", "indicator", "budget", "e81", "recap"] as const)("%s", (kind: TableKind) => {
    const report = [...Array(400).keys()]
      .map((seed) => layoutFromSeed(seed, kind))
      .find(
        ({ tables }) =>
          tables.length === 1 && (tables[0]?.rows.length ?? 0) >= 8 && tables[0]?.headerRepeats.length === 0,
      );
    const table = report?.tables[0];
    if (report === undefined || table === undefined) throw new Error("no report drawn");
    const top = report.content.top;
    const looksAt = (times: number): number => {
      const sheet = counted(report.content, table.firstRow - top, table.lastRow - top, times);
      expect(readSheet(sheet.content).tables.length).toBeGreaterThan(0);
      return sheet.looks();
    };
    const [small, large] = [looksAt(40), looksAt(160)];
    expect(large / small).toBeLessThan(4.4);
  });
});
