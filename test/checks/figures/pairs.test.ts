import { columnsOf, pairsFor } from "../../../src/checks/figures/pairs";
import { columnName } from "../../../src/sheets/address";
import type { TableColumn } from "../../../src/sheets/reading/table";
import { tableOf } from "../built-table";

type Time = Partial<Pick<TableColumn, "year" | "quarter" | "period">>;

const of = (time: Time = {}): Partial<TableColumn> => ({ role: "realisasi", ...time });
const by = (time: Time = {}): Partial<TableColumn> => ({ role: "target", ...time });
const result = (time: Time = {}): Partial<TableColumn> => ({ role: "capaian", ...time });

/** The pairs for the only capaian, "B/A" for realisasi B against target A. */
function pairs(...columns: readonly Partial<TableColumn>[]): readonly string[] {
  const table = tableOf({ columns, rows: [] });
  const [own] = columnsOf(table, "capaian");
  if (own === undefined) throw new Error("No capaian");
  return pairsFor(table, own, "realisasi", "target").map(
    (pair) => `${columnName(pair.of.column)}/${columnName(pair.by.column)}`,
  );
}

describe("columnsOf", () => {
  it("names all columns of a role", () => {
    const table = tableOf({ columns: ["target", "pagu", "target", null], rows: [] });
    expect(columnsOf(table, "target").map(({ column }) => column)).toEqual([0, 2]);
  });
});

describe("pairsFor", () => {
  it("puts the nearest to the left first, those to the right last", () => {
    expect(pairs(by(), of(), by(), of(), result())).toEqual(["D/C", "B/C", "D/A", "B/A"]);
    expect(pairs(by(), result(), of(), by(), of())).toEqual(["C/A", "E/A", "C/D", "E/D"]);
    expect(pairs(of(), by(), result(), of())).toEqual(["A/B", "D/B"]);
  });

  it("keeps to the quarter; only a target may be of the whole year", () => {
    expect(pairs(by({ quarter: 1 }), of({ quarter: 1 }), by({ quarter: 2 }), of({ quarter: 2 }), result())).toEqual([]);
    expect(
      pairs(
        by(),
        by({ quarter: 1 }),
        of({ quarter: 1 }),
        by({ quarter: 2 }),
        of({ quarter: 2 }),
        of(),
        result({ quarter: 2 }),
      ),
    ).toEqual(["E/D", "E/A"]);
  });

  it("keeps to the year", () => {
    const [first, second] = [{ year: 2023 }, { year: 2024 }];
    const both = [by(first), of(first), by(second), of(second)];
    expect(pairs(...both, result(second))).toEqual(["D/C", "B/C"]);
    expect(pairs(...both, result(first))).toEqual(["B/A", "B/C"]);
    expect(pairs(...both, result())).toEqual(["D/C", "B/A", "B/C"]);
    expect(pairs(...both, result({ year: 2025 }))).toEqual([]);
  });

  it("prefers a known year to an unknown one, and that to another's", () => {
    expect(pairs(by({ year: 2024 }), of({ year: 2024 }), by(), of(), result({ year: 2024 }))).toEqual([
      "B/A",
      "D/C",
      "B/C",
      "D/A",
    ]);
    expect(pairs(by(), by({ year: 2024 }), of(), result())).toEqual(["C/A", "C/B"]);
  });

  it("prefers the same period", () => {
    const period = "ini" as const;
    expect(pairs(by({ period }), of({ period }), by(), of(), result({ period }))).toEqual(["B/A", "D/C", "B/C", "D/A"]);
    expect(pairs(by(), of(), by({ period }), of({ period }), result())).toEqual(["B/A", "D/C", "B/C", "D/A"]);
  });

  it("leaves the baseline out", () => {
    expect(pairs(by({ period: "dasar" }), of(), result())).toEqual([]);
    expect(pairs(by(), of({ period: "dasar" }), result())).toEqual([]);
  });

  it("takes a period's result from that period, the end's from all that was done", () => {
    expect(pairs(by(), of({ period: "lalu" }), result({ period: "ini" }))).toEqual([]);
    expect(pairs(by(), of({ period: "ini" }), result({ period: "ini" }))).toEqual(["B/A"]);
    expect(pairs(by(), of({ period: "lalu" }), result())).toEqual(["B/A"]);
    expect(pairs(by(), of(), result({ period: "ini" }))).toEqual(["B/A"]);
    expect(pairs(by(), of({ period: "sampai" }), result({ period: "akhir" }))).toEqual(["B/A"]);
    expect(pairs(by(), of({ period: "lalu" }), result({ period: "akhir" }))).toEqual([]);
    expect(pairs(by(), of({ period: "sampai" }), result({ period: "ini" }))).toEqual([]);
  });

  it("measures a result on the way against the target at the end", () => {
    expect(pairs(by({ year: 2026 }), of({ year: 2024 }), result({ year: 2024 }))).toEqual(["B/A"]);
    expect(pairs(by({ year: 2026 }), of({ year: 2024 }), result({ year: 2026 }))).toEqual(["B/A"]);
    expect(pairs(by({ year: 2026 }), of({ year: 2024 }), result())).toEqual(["B/A"]);
    expect(pairs(by({ year: 2026 }), of({ year: 2024 }), result({ year: 2025 }))).toEqual([]);
    expect(pairs(by({ year: 2022 }), of({ year: 2024 }), result({ year: 2024 }))).toEqual([]);
    expect(pairs(by({ year: 2022, period: "akhir" }), of({ year: 2024 }), result({ year: 2024 }))).toEqual(["B/A"]);
    expect(pairs(by({ year: 2026 }), of(), result({ year: 2024 }))).toEqual([]);
    expect(pairs(by(), of({ year: 2026 }), result({ year: 2024 }))).toEqual([]);
  });
});
