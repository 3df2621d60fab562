import { capaianColumns, nameOf } from "../../../src/checks/figures/capaian-columns";
import { capaianMismatch } from "../../../src/checks/figures/capaian-mismatch";
import type { Finding } from "../../../src/findings/finding";
import type { CellValue } from "../../../src/sheets/content";
import { foundBy, tableOf, type Built } from "../built-table";

const COLUMNS = ["indikator", "target", "realisasi", "capaian"] as const;

type Judged = readonly [fit: string, arah: string, expected: number, formula: string | null];

/** How each capaian of the first column stands. */
function judged(rows: Built["rows"], more: Partial<Built> = {}): readonly Judged[] {
  const [column] = capaianColumns(tableOf({ columns: COLUMNS, rows, ...more }));
  return (column?.judged ?? []).map(({ fit, arah, expected, formula }) => [fit, arah, expected, formula]);
}
const only = (...row: readonly CellValue[]): Judged | undefined => judged([["Nilai", ...row]])[0];

describe("a judged capaian", () => {
  it("follows the first way that explains it, with its formula", () => {
    expect(only(80, 60, 75)).toEqual(["rounded", "naik", 75, "=C2/B2*100"]);
    expect(only(80, 60, 125)).toEqual(["rounded", "turun", 125, "=(2*B2-C2)/B2*100"]);
    expect(only(80, 64, 125)).toEqual(["rounded", "turun-rasio", 125, "=B2/C2*100"]);
  });

  it("is else cut off, else stands to the way of its name", () => {
    expect(only(3, 2, 66.66)?.slice(0, 2)).toEqual(["truncated", "naik"]);
    expect(only(3, 2, 133.33)?.slice(0, 2)).toEqual(["rounded", "turun"]);
    expect(only(3, 1, 166.66)?.slice(0, 2)).toEqual(["truncated", "turun"]);
    expect(only(4, 5, 44)?.slice(0, 3)).toEqual(["none", "naik", 125]);
    expect(judged([["Tingkat pengangguran terbuka", 4, 5, 44]])[0]?.slice(0, 3)).toEqual(["none", "turun", 75]);
  });

  it("is none without figures, nor for averages and totals", () => {
    expect(
      judged([
        ["", null, 5, 44],
        ["", 4, null, 44],
        ["", 4, "-", 44],
        ["", 4, 5, "-"],
        ["", 0, 5, 44],
      ]),
    ).toEqual([]);
    const cells = ["", 4, 5, 125];
    expect(
      judged([
        { cells, mark: "average" },
        { cells, mark: "total" },
      ]),
    ).toEqual([]);
    expect(judged([{ cells, mark: "average" }, { cells }])).toHaveLength(1);
  });

  it("may be within a range, which no formula names", () => {
    expect(only("3,2-3,0", 3.1, 100)).toEqual(["rounded", "naik", 100, null]);
    expect(only("3,2-3,0", 1.5, 50)).toEqual(["rounded", "naik", 50, null]);
    expect(only("3-4", 5.5, 137.5)?.[0]).toBe("rounded");
  });

  it("allows for the rounding of target and realisasi", () => {
    expect(only(3, 2.33, 77.8)?.[0]).toBe("inputs");
    expect(only(2.33, 3, 128.5)?.[0]).toBe("inputs");
    expect(only("2,3-2,4", 1.15, 50.2)?.[0]).toBe("inputs");
    expect(only("2,3-2,4", 1.15, 50.3)?.[0]).toBe("none");
  });

  it("may be capped at the highest figure of the column", () => {
    const capped = (cap: number, other: CellValue = 75): readonly string[] =>
      judged([
        ["", 80, 60, other],
        ["", 10, 90, cap],
      ]).map(([fit]) => fit);
    for (const cap of [100, 110, 120, 150, 200]) expect(capped(cap)).toEqual(["rounded", "rounded"]);
    expect(capped(130)).toEqual(["rounded", "none"]);
    expect(capped(100, 125)).toEqual(["rounded", "none"]);
    expect(only(100, 80, 150)?.[0]).toBe("none");
    const average = { cells: ["", null, null, 200], mark: "average" } as const;
    expect(judged([["", 10, 90, 150], average])[0]?.[0]).toBe("none");
  });

  it("has a formula of cells in percent, none of text", () => {
    const formats = { B2: "0%", C2: "0%" };
    expect(judged([["", 0.8, 0.6, 75]], { formats })[0]?.[3]).toBe("=(C2*100)/(B2*100)*100");
    expect(judged([["", 0.8, 0.6, 125]], { formats })[0]?.[3]).toBe("=(2*(B2*100)-(C2*100))/(B2*100)*100");
    expect([only("80", 60, 75)?.[3], only(80, "60", 75)?.[3]]).toEqual([null, null]);
  });
});

describe("capaianColumns", () => {
  it("take for each column the pair that explains most, the nearest of equals", () => {
    const columns = ["target", "realisasi", "target", "realisasi", "capaian"] as const;
    const inputs = (...rows: Built["rows"]): readonly (readonly string[] | undefined)[] =>
      capaianColumns(tableOf({ columns, rows })).map((one) => one.judged[0]?.inputs);
    expect(inputs([10, 5, 10, 8, 80])).toEqual([["C2", "D2"]]);
    expect(inputs([20, 5, 10, 8, 25], [20, 6, 10, 8, 30])).toEqual([["A2", "B2"]]);
    expect(inputs([10, 5, null, 8, 7])).toEqual([["A2", "D2"]]);
    expect(inputs([null, 5, null, 8, 7])).toEqual([]);
  });

  it("count what is explained", () => {
    const rows = [
      ["", 4, 2, 50],
      ["", 4, 2, 51],
      ["", 3, 2, 66.66],
    ];
    expect(capaianColumns(tableOf({ columns: COLUMNS, rows }))).toMatchObject([
      { explained: 1, column: { column: 3 }, judged: [{ named: null, inputs: ["B2", "C2"], row: { row: 1 } }, {}, {}] },
    ]);
  });
});

describe("nameOf", () => {
  const name = (columns: Built["columns"], ...cells: readonly CellValue[]): string | undefined => {
    const table = tableOf({ columns, rows: [{ cells, uraian: "Uraian" }] });
    return table.rows.map((row) => nameOf(table, row))[0];
  };

  it("is the words of the indicator, else of the row", () => {
    expect(name(["indikator", "indikator"], "Angka", "kemiskinan")).toBe("Angka kemiskinan");
    expect(name(["indikator", "indikator"], null, "kemiskinan")).toBe(" kemiskinan");
    expect([name(["indikator"], null), name(["target"], 5)]).toEqual(["Uraian", "Uraian"]);
  });
});

describe("capaian-mismatch", () => {
  const found = (...rows: (readonly CellValue[])[]): readonly Finding[] =>
    foundBy(capaianMismatch, { columns: COLUMNS, rows });
  const right = ["Nilai", 80, 60, 75];

  it("names the figure, whole", () => {
    expect(found(right, ["Nilai", 4, 5, 44])).toEqual([
      {
        code: "capaian-mismatch",
        severity: "error",
        sheet: "Lembar",
        cell: "D3",
        related: ["B3", "C3"],
        found: 44,
        expected: 125,
        cause: "capaian-mismatch:Lembar:D3",
        params: { row: "baris 3", arah: "naik", variant: null },
        place: { row: "baris 3", column: "capaian" },
        weight: null,
        fix: [{ cell: "D3", content: { kind: "formula", formula: "=C3/B3*100", value: 125 }, format: null }],
      },
    ]);
    expect(found(["Nilai", 3, 2, 66.66])).toMatchObject([
      { severity: "info", cause: "capaian-mismatch:Lembar:truncated", params: { variant: "truncated" } },
    ]);
    expect(found(["Tingkat pengangguran terbuka", 4, 5, 125])).toMatchObject([
      {
        severity: "warning",
        cell: "D2",
        related: ["B2", "C2"],
        found: 125,
        expected: 75,
        cause: "capaian-mismatch:Lembar",
      },
    ]);
  });

  it("lets pass what is counted the way of its name", () => {
    expect(found(["Tingkat pengangguran terbuka", 4, 5, 75])).toEqual([]);
    expect(found(["Tingkat pengangguran terbuka", 4, 4, 100])).toEqual([]);
  });

  it("is sure where half of the column follows", () => {
    const severities = (...rows: (readonly CellValue[])[]): readonly string[] =>
      found(...rows).map(({ severity }) => severity);
    expect(severities(["Nilai", 4, 5, 44])).toEqual(["warning"]);
    expect(severities(["Nilai", 4, 5, 44], ["Nilai", 4, 5, 45])).toEqual(["warning", "warning"]);
    expect(severities(right, right, ["Nilai", 4, 5, 44], ["Nilai", 4, 5, 45])).toEqual(["error", "error"]);
    expect(severities(right, ["Nilai", 4, 5, 44], ["Nilai", 4, 5, 45])).toEqual([]);
  });

  it("knows digits in another order only where there are decimals", () => {
    const variant = (...row: readonly CellValue[]): unknown => found(right, ["Nilai", ...row])[0]?.params["variant"];
    expect(variant(72, 79, 109.27)).toBe("digits");
    expect(variant(4, 5, 152)).toBeNull();
  });
});
