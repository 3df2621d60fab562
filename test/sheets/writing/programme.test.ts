import type { CellValue } from "../../../src/sheets/content";
import { planned } from "./planned";

function renstra(): CellValue[][] {
  return [
    [
      "Kode",
      "Program/Kegiatan",
      "Indikator",
      "Satuan",
      "Tahun 2024",
      null,
      "Tahun 2025",
      null,
      "Kondisi Akhir Renstra",
      null,
    ],
    [null, null, null, null, "Target", "Rp", "Target", "Rp", "Target", "Rp"],
    ["2.07.03", "Pelatihan", "Persentase lulus", "%", 70, null, 80, null, null, null],
    ["2.07.03.2.01", "Pelatihan kerja", "Jumlah peserta", "Orang", 40, null, 50, null, null, null],
    ["2.07.03.2.01.0001", "Proses pelatihan", "Jumlah peserta", "Orang", 20, 1000000, 30, 2000000, null, null],
    ["2.07.03.2.01.0002", "Sarana", "Jumlah unit", "Unit", 5, 500000, null, 700000, null, null],
  ];
}
const MERGES = [
  ...[0, 1, 2, 3].map((column) => ({ top: 0, bottom: 1, left: column, right: column })),
  ...[4, 6, 8].map((column) => ({ top: 0, bottom: 0, left: column, right: column + 1 })),
];

describe("programmes with several years", () => {
  it("sum the money of every level and year into blank cells, and the years to the end of the plan", async () => {
    const { formulas, values } = await planned(renstra(), {}, { merges: MERGES });
    expect(formulas).toMatchObject({
      F4: "=SUM(F5:F6)",
      F3: "=SUM(F4)",
      H3: "=SUM(H4)",
      J3: "=SUM(F3,H3)",
      J5: "=SUM(F5,H5)",
    });
    expect(values).toMatchObject({
      F3: 1_500_000,
      H3: 2_700_000,
      J3: 4_200_000,
      J4: 4_200_000,
      J5: 3_000_000,
      J6: 1_200_000,
    });
  });

  it("add up targets that are counts and keep the last of percentages", async () => {
    const { formulas, values } = await planned(renstra(), {}, { merges: MERGES });
    expect(formulas).toMatchObject({ I3: "=G3", I5: "=SUM(E5,G5)" });
    expect(values).toMatchObject({ I3: 80, I4: 90, I5: 50, I6: 5 });
  });

  it("keep the last one filled, also when a later year comes", async () => {
    const rows = renstra();
    rows[2]![6] = null;
    const { formulas, values } = await planned(rows, {}, { merges: MERGES });
    expect([formulas["I3"], values["I3"]]).toEqual(['=IF(G3<>"",G3,E3)', 70]);
  });

  it("leave a typed target that differs, unless all is asked for", async () => {
    const rows = renstra();
    rows[4]![8] = 30;
    expect((await planned(rows, {}, { merges: MERGES })).left).toMatchObject({ I5: "angka-tercetak-lain" });
    expect((await planned(rows, { sums: "all" }, { merges: MERGES })).values).toMatchObject({ I5: 50 });
  });

  it("leave what no unit and no first word explains, and sums of numbers typed as text", async () => {
    const rows = renstra();
    rows[4]![3] = null;
    rows[4]![2] = "Peserta";
    rows[5]![5] = "Rp. 500.000,-";
    const { left } = await planned(rows, {}, { merges: MERGES });
    expect(left).toMatchObject({ I5: "satuan-tidak-dikenal", F4: "bagian-bukan-angka", J6: "bagian-bukan-angka" });
  });
});
