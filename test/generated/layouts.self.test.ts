import type { TableKind } from "../../src/sheets/reading/table";
import { score } from "./layouts-score";
import { FEATURES } from "./layouts/features";
import type { ReadTable } from "./layouts/verdict";
import { layoutFromSeed, notAReport, type DressedReport, type TrueTable } from "./layouts/layout-from-seed";

const SEEDS = Array.from({ length: 500 }, (_, seed) => seed);
const reports = SEEDS.map((seed) => layoutFromSeed(seed));
const KINDS: readonly TableKind[] = ["rfk", "recap", "programme", "indicator", "budget", "efficiency", "e81"];

/** Every table with the report it stands in. */
const tables = reports.flatMap((report) => report.tables.map((table) => ({ report, table })));

function faults(wrong: (table: TrueTable, report: DressedReport) => string | null): readonly string[] {
  return tables.flatMap(({ table, report }) => {
    const fault = wrong(table, report);
    return fault === null ? [] : [`seed ${String(report.seed)} ${table.kind}: ${fault}`];
  });
}

describe("Drawn office reports", () => {
  test("the same seed draws the same report", () => {
    for (const seed of [0, 7, 123, 499]) {
      expect(layoutFromSeed(seed)).toStrictEqual(layoutFromSeed(seed));
      expect(notAReport(seed)).toStrictEqual(notAReport(seed));
    }
    expect(layoutFromSeed(1).content.values).not.toStrictEqual(layoutFromSeed(2).content.values);
  });

  test("values, formulas and formats have one shape", () => {
    const crooked = reports.filter(({ content }) => {
      const widths = [content.values, content.formulas, content.formats].map((matrix) =>
        matrix.map((line) => line.length).join(),
      );
      return new Set(widths).size !== 1 || new Set(content.values.map((line) => line.length)).size > 1;
    });
    expect(crooked.map((report) => report.seed)).toStrictEqual([]);
  });

  test("every table lies inside the used range, every column inside its table", () => {
    expect(
      faults((table, { content }) => {
        const bottom = content.top + content.values.length - 1;
        const right = content.left + (content.values[0]?.length ?? 0) - 1;
        const { area } = table;
        if (area.top < content.top || area.left < content.left || area.bottom > bottom || area.right > right)
          return "outside";
        const columns = table.columns.map((one) => one.column);
        const expected = Array.from({ length: area.right - area.left + 1 }, (_, at) => area.left + at);
        return columns.join() === expected.join() ? null : `columns ${columns.join()}`;
      }),
    ).toStrictEqual([]);
  });

  test("rows rise, stand apart from headers, and know parents above them", () => {
    expect(
      faults((table) => {
        const rows = table.rows.map((one) => one.row);
        if (rows.some((row, at) => at > 0 && row <= rows[at - 1]!)) return "rows do not rise";
        if (rows.length === 0 || rows[0]! < table.firstRow || rows[rows.length - 1] !== table.lastRow)
          return "first or last row";
        const printed = new Set([...table.headerRows, ...table.headerRepeats, table.totalRow]);
        if (rows.some((row) => printed.has(row))) return "row on a header or total";
        const orphan = table.rows.find(
          (one) => one.parent !== null && (one.parent >= one.row || !rows.includes(one.parent)),
        );
        return orphan === undefined ? null : `parent of row ${String(orphan.row)}`;
      }),
    ).toStrictEqual([]);
  });

  test("tables of one sheet do not overlap", () => {
    const overlapping = reports.filter(({ tables: [first, second] }) => {
      if (first === undefined || second === undefined) return false;
      const [a, b] = [first.area, second.area];
      return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
    });
    expect(overlapping.map((report) => report.seed)).toStrictEqual([]);
  });

  test("leaves add up to the total, children to their parents", () => {
    expect(faults((table) => sumFault(table))).toStrictEqual([]);
  });

  test("header rows print every word the truth relies on", () => {
    expect(
      faults((table, { content }) => {
        const silent = table.headerRows.find(
          (row) => !(content.values[row - content.top] ?? []).some((value) => value !== null),
        );
        return silent === undefined ? null : `header row ${String(silent)} is blank`;
      }),
    ).toStrictEqual([]);
  });

  test("merged cells do not overlap and cover nothing", () => {
    const spoiled = reports.flatMap(({ seed, content }) => {
      const seen = new Set<string>();
      const covers = content.merges.some((area) => {
        for (let row = area.top; row <= area.bottom; row++) {
          for (let column = area.left; column <= area.right; column++) {
            const isFirst = row === area.top && column === area.left;
            const value = content.values[row - content.top]?.[column - content.left] ?? null;
            const place = `${String(row)} ${String(column)}`;
            if (seen.has(place) || (!isFirst && value !== null)) return true;
            seen.add(place);
          }
        }
        return false;
      });
      return covers ? [seed] : [];
    });
    expect(spoiled).toStrictEqual([]);
  });

  test("every kind is drawn", () => {
    for (const kind of KINDS) expect(tables.filter(({ table }) => table.kind === kind).length).toBeGreaterThan(20);
  });

  test.each(FEATURES)("“%s” is drawn", (feature) => {
    expect(reports.some((report) => report.description.split("; ").includes(feature))).toBe(true);
  });

  test("English words stand among the Indonesian ones", () => {
    const headers = tables.flatMap(({ table, report: { content } }) =>
      table.headerRows.flatMap((row) =>
        (content.values[row - content.top] ?? []).map((value) =>
          typeof value === "string" ? value.toLowerCase() : "",
        ),
      ),
    );
    const missing = ["budget", "actual", "remarks"].filter(
      (word) => !headers.some((header) => header.startsWith(word)),
    );
    expect(missing).toStrictEqual([]);
  });
});

describe("Scores", () => {
  test("a reading that repeats the truth is right everywhere", () => {
    const all = reports.map((report) => score(report, { tables: report.tables.map(repeated) }));
    const wrong = all.flatMap((one) => [
      ...one.silentlyWrong,
      ...one.headerRowsWrong,
      ...one.rowsWrong,
      ...one.kindsWrong,
    ]);
    expect(wrong).toStrictEqual([]);
    expect(all.every((one) => one.recognised === one.columns && one.asked === 0)).toBe(true);
    expect(all.flatMap((one) => [...one.tablesMissed, ...one.tablesInvented])).toStrictEqual([]);
  });

  test("a wrong role, a doubt, a lost row and a table too many are told apart", () => {
    const report = layoutFromSeed(4, "rfk");
    const [first, ...others] = report.tables.map(repeated);
    const [name, money] = [2, 3].map((back) => first!.columns.length - back);
    const columns = first!.columns.map((one, at) =>
      at === name
        ? { ...one, role: "lokasi" as const }
        : at === money
          ? { ...one, role: "lokasi" as const, confidence: 0.5 }
          : one,
    );
    const spoiled = { ...first!, columns, rows: first!.rows.slice(0, -1) };
    const elsewhere = { ...first!, area: { top: 900, left: 0, bottom: 910, right: 5 } };
    const result = score(report, { tables: [spoiled, ...others, elsewhere] });
    expect(result.silentlyWrong.map((one) => one.claimed?.role)).toStrictEqual(["lokasi"]);
    expect(result.asked).toBe(1);
    expect(result.rowsWrong.length).toBe(1);
    expect(result.tablesInvented.length).toBe(1);
    expect(score(report, { tables: [] }).tablesMissed.length).toBe(report.tables.length);
  });
});

/** The truth as a reading would claim it. */
function repeated(table: TrueTable): ReadTable {
  const places = table.rows.map((one) => one.row);
  return {
    ...table,
    columns: table.columns.map((one) => ({ ...one, period: one.period ?? null, confidence: 1 })),
    rows: table.rows.map(({ row, parent }) => ({ row, parent: parent === null ? null : places.indexOf(parent) })),
  };
}

/** The first sum that does not hold in a table; sums of amounts hold exactly. */
function sumFault(table: TrueTable): string | null {
  for (const column of table.additive) {
    const sum = (rows: TrueTable["rows"]): number => rows.reduce((all, one) => all + (one.numbers[column] ?? 0), 0);
    const leaves = sum(table.rows.filter((one) => one.leaf));
    if (table.total !== null && table.total.numbers[column] !== undefined && leaves !== table.total.numbers[column]) {
      return `column ${String(column)}: ${String(leaves)} is not ${String(table.total.numbers[column])}`;
    }
    for (const parent of table.rows) {
      const children = table.rows.filter(
        (one) => one.parent === parent.row && one.tier !== "indikator" && one.tier !== "total",
      );
      const own = parent.numbers[column];
      if (
        children.length > 0 &&
        own !== undefined &&
        children.some((one) => one.numbers[column] !== undefined) &&
        sum(children) !== own
      ) {
        return `column ${String(column)} row ${String(parent.row)}: ${String(sum(children))} is not ${String(own)}`;
      }
    }
  }
  return null;
}
