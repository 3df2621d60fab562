import type { CellValue } from "../../../src/sheets/content";
import { planned } from "./planned";

const HEADER = [
  "No",
  "Sumber Dana / Program",
  "Pagu (Rp)",
  "Bobot (%)",
  "Realisasi (Rp)",
  "Keuangan (%)",
  "Fisik (%)",
  "Sisa Dana",
  "SIAP (%)",
];

function funds(): CellValue[][] {
  return [
    [...HEADER],
    ["I", "APBD", 600, null, 450, null, 80, null, null],
    ["II", "APBN", 400, null, 390, null, 98, null, null],
    [null, "TOTAL DANA", 1000, null, 840, null, 90, null, null],
  ];
}

describe("recapitulations", () => {
  it("take SIAP % of the grand total, bobot of the report, serapan of the own pagu", async () => {
    const { formulas, values } = await planned(funds());
    expect(formulas).toMatchObject({ D2: "=C2/$C$4*100", F2: "=E2/C2*100", H2: "=C2-E2", I2: "=(C2-E2)/$C$4*100" });
    expect(values).toMatchObject({ D2: 60, D4: 100, F2: 75, F4: 84, H2: 150, I2: 15, I3: 1, I4: 16 });
  });

  it("take SIAP % of the own pagu when asked", async () => {
    const { formulas, values } = await planned(funds(), { siapBase: "own" });
    expect(formulas["I2"]).toBe("=(C2-E2)/C2*100");
    expect(values).toMatchObject({ I2: 25, I3: 2.5 });
  });

  it("follow the base that the column's printed figures prove", async () => {
    const rows = funds();
    [25, 2.5, 16].forEach((percent, at) => (rows[at + 1]![8] = percent));
    const { formulas } = await planned(rows);
    expect(formulas["I3"]).toBe("=(C3-E3)/C3*100");
  });

  it("take a share of the whole where the printed serapan is one, and each fund's own weight where it is 100", async () => {
    const rows = funds();
    [45, 39, 84].forEach((percent, at) => (rows[at + 1]![5] = percent));
    [100, 100, 100].forEach((percent, at) => (rows[at + 1]![3] = percent));
    const { formulas } = await planned(rows);
    expect(formulas).toMatchObject({ F2: "=E2/$C$4*100", D2: "=C2/C2*100" });
  });

  it("fill blank totals with sums, of the rows under the heading they are named after", async () => {
    const rows: CellValue[][] = [
      [...HEADER],
      ["I", "APBD", 600, null, 450, null, 80, null, null],
      ["II", "APBN", 400, null, 390, null, 98, null, null],
      [null, "DANA DEKONSENTRASI"],
      ["A.", "Program satu", 300, null, 295, null, 99, null, null],
      ["B.", "Program dua", 100, null, 95, null, 95, null, null],
      [null, "TOTAL DEKONSENTRASI", null, null, null, null, null, null, null],
      [null, "TOTAL DANA", 1000, null, 840, null, 90, null, null],
    ];
    const { formulas, values } = await planned(rows);
    expect(formulas).toMatchObject({ C7: "=SUM(C5:C6)", E7: "=SUM(E5:E6)", F7: "=E7/C7*100" });
    expect(values).toMatchObject({ C7: 400, E7: 390, F7: 97.5, H7: 10, I7: 1 });
    expect((await planned(rows, { sums: "none" })).formulas).not.toHaveProperty("C7");
  });
});
