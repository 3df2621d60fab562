import { findingsOf } from "../checking";
import { budget, WHOLE, type BudgetRow } from "./budget";

const SECOND_PROGRAM: readonly BudgetRow[] = [
  ["2.07.04", "Program Penempatan", 500],
  ["2.07.04.1.01.0001", "Pelayanan Antarkerja", 300],
  ["2.07.04.1.01.0002", "Bursa Kerja", 200],
];

describe("kode-level-skipped", () => {
  it("one finding for all rows without their kegiatan", async () => {
    expect(await findingsOf({ rows: budget([...WHOLE, ...SECOND_PROGRAM], 2000) })).toMatchObject([
      {
        code: "kode-level-skipped",
        severity: "warning",
        cell: "A10",
        related: ["A11", "A9"],
        found: "2.07.04.1.01.0001",
        expected: "2.07.04.1.01",
        params: { parent: "2.07.04.1.01", level: "kegiatan", children: 2 },
        fix: [],
      },
    ]);
  });

  it("worth knowing only, where more kegiatan are left out than printed", async () => {
    const third: readonly BudgetRow[] = [
      ["2.07.04", "Program Penempatan", 500],
      ["2.07.04.1.01.0001", "Pelayanan Antarkerja", 300],
      ["2.07.04.1.02.0002", "Bursa Kerja", 200],
      ["2.07.05", "Program Hubungan Industrial", 100],
      ["2.07.05.1.01.0001", "Pengesahan Peraturan", 100],
    ];
    expect(await findingsOf({ rows: budget([...WHOLE, ...third], 2100) })).toMatchObject([
      { severity: "info", cell: "A10" },
      { severity: "info", cell: "A11" },
      { severity: "info", cell: "A13" },
    ]);
  });

  it("a level nobody prints is a way of reporting", async () => {
    expect(await findingsOf({ rows: budget(SECOND_PROGRAM, 500) })).toEqual([]);
  });

  it("the kegiatan of another bidang does not stand for it", async () => {
    const rows: readonly BudgetRow[] = [
      ["2.07.01", "Program Penunjang", 100],
      ["2.07.01.1.02", "Administrasi Keuangan", 100],
      ["2.07.01.1.02.0001", "Penyediaan Gaji", 100],
      ["2.17.01", "Program Penunjang Koperasi", 200],
      ["2.17.01.1.02.0001", "Penyediaan Gaji", 200],
    ];
    expect(await findingsOf({ rows: budget(rows, 300) })).toMatchObject([
      { code: "kode-level-skipped", cell: "A6", expected: "2.17.01.1.02" },
    ]);
    const hidden = rows.map(([kode, name, pagu]) => [String(kode).replace("2.07", "X.XX"), name, pagu] as const);
    expect(await findingsOf({ rows: budget(hidden, 300) })).toEqual([]);
  });
});
