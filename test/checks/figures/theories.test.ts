import type { Theory } from "../../../src/checks/figures/judge";
import { pairsFor } from "../../../src/checks/figures/pairs";
import {
  bobotTheory,
  deviasiTheories,
  efisiensiTheories,
  isUnfilled,
  keuanganTheory,
  reference,
  serapanTheories,
  siapPersenTheories,
  siapTheories,
  textOf,
} from "../../../src/checks/figures/theories";
import type { ReportTable, TableColumn } from "../../../src/sheets/reading/table";
import { tableOf, type Built } from "../built-table";
import { figureOf } from "./figure-of";

type Said = readonly [
  key: string,
  value: number | undefined,
  formula: string | null | undefined,
  inputs: string | undefined,
];

/** What each theory says of the second column set's last column on the first row. */
function said(
  theories: (table: ReportTable, column: TableColumn) => readonly Theory[],
  built: Pick<Built, "columns" | "rows"> & Partial<Built>,
): readonly Said[] {
  const table = tableOf(built);
  const [row, column] = [table.rows[0], table.columns.at(-1)];
  if (row === undefined || column === undefined) throw new Error("No row or column");
  return theories(table, column).map(({ key, at }) => {
    const worked = at(row, 0);
    return [key, worked?.value, worked?.formula, worked?.inputs.join()];
  });
}

const MONEY = ["pagu", "realisasiRp", "serapan"] as const;
const total = { cells: [500, 400], mark: "total" } as const;
const rows: Built["rows"] = [[200, 150], [300, 250], total];

describe("serapanTheories", () => {
  it("are the share of the pagu, of the kas, and of the whole", () => {
    expect(said(serapanTheories, { columns: MONEY, rows })).toEqual([
      ["pagu", 75, "=B2/A2*100", "B2,A2"],
      ["whole", 30, "=B2/$A$4*100", "B2,A4"],
    ]);
    const columns = ["anggaranKas", "realisasiRp", "serapan"] as const;
    expect(said(serapanTheories, { columns, rows })).toEqual([["anggaranKas", 75, "=B2/A2*100", "B2,A2"]]);
    const both = ["pagu", "pagu", "realisasiRp", "serapan"] as const;
    expect(said(serapanTheories, { columns: both, rows: [[100, 200, 50]] }).map(([key]) => key)).toEqual([
      ...["pagu", "pagu", "whole"],
    ]);
  });

  it("take a dash for nil, nothing for a blank, and no formula of a text", () => {
    expect(said(serapanTheories, { columns: MONEY, rows: [[200, "-"], total] })).toMatchObject([
      ["pagu", 0, null, "B2,A2"],
      ["whole", 0, null, "B2,A3"],
    ]);
    const nothing = [undefined, undefined, undefined];
    expect(said(serapanTheories, { columns: MONEY, rows: [[200, null], total] })).toEqual([
      ["pagu", ...nothing],
      ["whole", ...nothing],
    ]);
    expect(
      said(serapanTheories, {
        columns: MONEY,
        rows: [
          ["-", 150],
          ["-", 1],
        ],
      }),
    ).toEqual([
      ["pagu", ...nothing],
      ["whole", ...nothing],
    ]);
    expect(said(serapanTheories, { columns: MONEY, rows: [["200", 150], total] })).toMatchObject([
      ["pagu", 75, null, "B2,A2"],
      ["whole", 30, "=B2/$A$3*100", "B2,A3"],
    ]);
    expect(
      said(serapanTheories, { columns: MONEY, rows: [[200, "150"], { ...total, cells: ["500", 1] }] }),
    ).toMatchObject([
      ["pagu", 75, null, "B2,A2"],
      ["whole", 30, null, "B2,A3"],
    ]);
    expect(
      said(serapanTheories, { columns: MONEY, rows: [[200, 150], { ...total, cells: ["500", 1] }] }),
    ).toMatchObject([
      ["pagu", 75, "=B2/A2*100", "B2,A2"],
      ["whole", 30, null, "B2,A3"],
    ]);
  });
});

describe("siapTheories and siapPersenTheories", () => {
  it("are what is left of the pagu, of itself and of the whole", () => {
    expect(said(siapTheories, { columns: ["pagu", "realisasiRp", "siap"], rows })).toEqual([
      ["pagu", 50, "=A2-B2", "B2,A2"],
    ]);
    const columns = ["pagu", "realisasiRp", "siapPersen"] as const;
    expect(said(siapPersenTheories, { columns, rows })).toEqual([
      ["own", 25, "=(A2-B2)/A2*100", "B2,A2"],
      ["report", 10, "=(A2-B2)/$A$4*100", "B2,A2"],
    ]);
    const asText = { ...total, cells: ["500", 400] };
    expect(said(siapPersenTheories, { columns, rows: [[200, 150], asText] })[1]).toEqual(["report", 10, null, "B2,A2"]);
    expect(said(siapPersenTheories, { columns, rows: [["-", "-"]] })).toEqual([
      ["own", undefined, undefined, undefined],
      ["report", undefined, undefined, undefined],
    ]);
    expect(said(siapPersenTheories, { columns, rows: [[200, null], total] })[1]).toEqual([
      "report",
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe("bobotTheory and keuanganTheory", () => {
  it("are shares of one base", () => {
    const columns = ["pagu", "realisasiRp", "bobot"] as const;
    const bobot = (key: "report" | "own") => (table: ReportTable) =>
      table.columns.slice(0, 1).map((pagu) => bobotTheory(table, pagu, key));
    expect(said(bobot("report"), { columns, rows })).toEqual([["report", 40, "=A2/$A$4*100", "A2,A4"]]);
    expect(said(bobot("own"), { columns, rows })).toEqual([["own", 100, "=A2/$A$2*100", "A2"]]);
    const keuangan = (table: ReportTable, column: TableColumn): readonly Theory[] =>
      pairsFor(table, column, "realisasiRp", "pagu").map((pair) => keuanganTheory(table, pair, "report"));
    expect(said(keuangan, { columns, rows })).toEqual([["report", 30, "=B2/$A$4*100", "B2,A4"]]);
  });
});

describe("deviasiTheories", () => {
  const of = (first: string, second: string): readonly Said[] =>
    said(deviasiTheories, { columns: [first, second, "deviasi"] as Built["columns"], rows: [[80, 60]] });

  it.each([
    ["target", "fisik"],
    ["target", "realisasi"],
    ["anggaranKas", "realisasiRp"],
    ["pagu", "realisasiRp"],
    ["serapan", "fisik"],
    ["bobot", "fisikTertimbang"],
  ])("compare %s with %s in three ways", (by, done) => {
    expect(of(by, done)).toEqual([
      ["selisih", -20, "=B2-A2", "B2,A2"],
      ["selisih-terbalik", 20, "=A2-B2", "B2,A2"],
      ["relatif", 25, "=(A2-B2)/A2*100", "B2,A2"],
    ]);
  });

  it("take two pairs of a kind at most, and no dash but for amounts", () => {
    const columns = ["target", "target", "target", "realisasi", "deviasi"] as const;
    expect(said(deviasiTheories, { columns, rows: [[1, 2, 3, 4]] })).toHaveLength(6);
    const dashed = (role: string, ...cells: readonly string[]): unknown =>
      said(deviasiTheories, { columns: [...cells, "deviasi"] as Built["columns"], rows: [["-", 60]] })[0]?.[1] ?? role;
    expect(dashed("none", "target", "realisasi")).toBe("none");
    expect(dashed("none", "serapan", "fisik")).toBe("none");
    expect(dashed("none", "anggaranKas", "realisasiRp")).toBe(60);
    expect(dashed("none", "pagu", "realisasiRp")).toBe(60);
  });
});

describe("efisiensiTheories", () => {
  it("are the difference, either way, the ratios, the rest and what was saved", () => {
    const columns = ["capaian", "serapan", "efisiensi"] as const;
    expect(said(efisiensiTheories, { columns, rows: [[100, 80]] })).toEqual([
      ["selisih", 20, "=A2-B2", "A2,B2"],
      ["selisih-terbalik", -20, "=B2-A2", "A2,B2"],
      ["rasio", 125, "=A2/B2*100", "A2,B2"],
      ["rasio-terbalik", 80, "=B2/A2*100", "A2,B2"],
      ["sisa", 20, "=100-B2", "A2,B2"],
      ["hemat", 20, "=(A2-B2)/A2*100", "A2,B2"],
    ]);
    expect(said(efisiensiTheories, { columns, rows: [[50, 80]] }).map(([, value]) => value)).toEqual([
      ...[-30, 30, 62.5, 160, 20, -60],
    ]);
  });
});

describe("what a cell says", () => {
  const [row] = tableOf({ columns: ["uraian", "pagu", "target"], rows: [["nama", "-", null]] }).rows;
  const of = <T>(read: (cell: NonNullable<typeof row>["cellAt"][number] | undefined) => T): readonly T[] =>
    [0, 1, 2, 9].map((column) => read(row?.cellAt[column]));

  it("is its text, or nothing", () => {
    expect(of(textOf)).toEqual(["nama", "-", "", ""]);
    expect(of(isUnfilled)).toEqual([false, false, true, true]);
    expect(textOf(figureOf(7).cell)).toBe("");
  });

  it("is named in points, unless it is text", () => {
    expect(reference(figureOf(7))).toBe("D2");
    expect(reference(figureOf(0.07, "0%"))).toBe("D2*100");
    expect(reference(figureOf("7"))).toBeNull();
  });
});
