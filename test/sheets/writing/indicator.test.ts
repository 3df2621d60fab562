import type { CellValue } from "../../../src/sheets/content";
import { planned } from "./planned";

const HEADER = ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)", "Kategori"];

function table(...rows: readonly (readonly CellValue[])[]): CellValue[][] {
  return [[...HEADER], ...rows.map((row, at) => [at + 1, ...row])];
}

describe("capaian", () => {
  it("goes by the direction of each indicator, which the plan names", async () => {
    const { formulas, values, plan } = await planned(
      table(["Persentase lulusan bekerja", "%", 80, 60], ["Tingkat Pengangguran Terbuka", "%", 4.5, 4.72]),
    );
    expect(formulas).toMatchObject({ F2: "=E2/D2*100", F3: "=(2*D3-E3)/D3*100" });
    expect(values).toMatchObject({ F2: 75, F3: 95.111111 });
    expect(plan.directions).toEqual([
      {
        ...{ sheet: "S", cell: "F2", key: "persentase lulusan bekerja" },
        ...{ name: "Persentase lulusan bekerja", arah: "naik", by: "bawaan" },
      },
      {
        ...{ sheet: "S", cell: "F3", key: "tingkat pengangguran terbuka" },
        ...{ name: "Tingkat Pengangguran Terbuka", arah: "turun", by: "nama" },
      },
    ]);
  });

  it("takes the other formula, the user's direction and the cap when asked", async () => {
    const rows = table(["Tingkat Pengangguran Terbuka", "%", 4.5, 4.72], ["Angka melek huruf", "%", 50, 100]);
    const ratio = await planned(rows, { turun: "turun-rasio" });
    expect([ratio.formulas["F2"], ratio.values["F2"]]).toEqual(["=D2/E2*100", 95.338983]);
    const chosen = await planned(rows, { directions: { "tingkat pengangguran terbuka": "naik" }, cap: 120 });
    expect(chosen.formulas).toMatchObject({ F2: "=MIN(E2/D2*100,120)" });
    expect(chosen.values).toMatchObject({ F2: 104.888889, F3: 120 });
    expect(chosen.plan.directions[0]).toMatchObject({ arah: "naik", by: "pilihan" });
  });

  it("is 100 inside a range, and measured against the end that was passed", async () => {
    const { formulas, values } = await planned(
      table(["Tingkat Pengangguran Terbuka", "%", "3,2-3,0", 3.77], ["Indeks layanan", "Indeks", "69,1-69,5", 69.2]),
    );
    expect(formulas["F2"]).toBe("=IF(E2>3.2,(2*3.2-E2)/3.2,IF(E2<3,(2*3-E2)/3,1))*100");
    expect(values).toMatchObject({ F2: 82.1875, F3: 100 });
  });

  it("stands as a fraction where the column is formatted in percent, whatever its sources are", async () => {
    const rows = table(["Persentase lulusan", "%", 0.8, 60, 0]);
    const { formulas, values } = await planned(rows, {}, { formats: { "1,3": "0%", "1,5": "0.00%" } });
    expect([formulas["F2"], values["F2"]]).toEqual(["=E2/(D2*100)", 0.75]);
  });

  it.each<[string, CellValue, CellValue, string]>([
    ["a blank target", null, 5, "target-kosong"],
    ["a target of zero", 0, 5, "target-nol"],
    ["a label as target", "BB", 5, "target-bukan-angka"],
    ["a target typed as text", "503 Orang", 5, "target-bukan-angka"],
    ["a blank realisasi", 5, null, "realisasi-kinerja-kosong"],
    ["a realisasi in words", 5, "belum", "realisasi-kinerja-bukan-angka"],
    ["a realisasi below zero", 5, -1, "angka-negatif"],
  ])("is left with its reason: %s", async (_, target, realisasi, reason) => {
    const { left, formulas } = await planned(
      table(["Cakupan a", "Unit", target, realisasi], ["Cakupan b", "Unit", 4, 2]),
    );
    expect(left["F2"]).toBe(reason);
    expect(formulas).toEqual({ F3: "=E3/D3*100", G3: expect.stringContaining("IF(F3>=91") as string });
  });

  it("uses numbers typed as text for plain values", async () => {
    const { values } = await planned(table(["Jumlah pencari kerja", "Orang", "300 Orang", "503 Orang"]), {
      write: "values",
    });
    expect(values["F2"]).toBe(167.666667);
  });
});

describe("kategori", () => {
  it("is a nested IF an auditor can read, by the chosen scale", async () => {
    const { formulas, values } = await planned(table(["Cakupan a", "Unit", 100, 86]), { scale: "lkjip-4" });
    expect(formulas["G2"]).toBe(
      '=IF(F2>=85,"Sangat Berhasil",IF(F2>=70,"Berhasil",IF(F2>=55,"Cukup Berhasil","Kurang Berhasil")))',
    );
    expect(values["G2"]).toBe("Sangat Berhasil");
  });

  it("lifts values in a gap where the gap rule says so", async () => {
    const rows = table(["Cakupan a", "Unit", 1000, 904]);
    expect((await planned(rows)).values["G2"]).toBe("Tinggi");
    const lifted = await planned(rows, { gapRule: "batas-atas" });
    expect([lifted.values["G2"], lifted.formulas["G2"]?.startsWith('=IF(F2>90,"Sangat Tinggi"')]).toEqual([
      "Sangat Tinggi",
      true,
    ]);
  });

  it("keeps to the scale whose labels stand there, and leaves labels of none", async () => {
    const known = table(
      ["Cakupan a", "Unit", 100, 60, null, "Berhasil"],
      ["Cakupan b", "Unit", 100, 90, null, "Sangat berhasil"],
    );
    const { values } = await planned(known, { write: "values" });
    expect(values["G2"]).toBe("Cukup Berhasil");
    expect(values).not.toHaveProperty("G3");
    const other = await planned(table(["Cakupan a", "Unit", 100, 60, null, "Merah"]));
    expect(other.left["G2"]).toBe("skala-lain");
  });
});

describe("rows of averages", () => {
  const header = ["No", "Sasaran", "Indikator Kinerja", "Target", "Realisasi", "Capaian (%)"];

  it("take the mean of each sasaran, then of the sasaran, n/a left out", async () => {
    const { formulas, values } = await planned([
      header,
      [1, "Sasaran satu", "Cakupan a", 10, 5, null],
      [null, null, "Cakupan b", 10, 10, null],
      [null, null, "Cakupan c", 0, 10, null],
      [2, "Sasaran dua", "Cakupan d", 10, 2.5, null],
      ["Rata-rata capaian", null, null, null, null, null],
    ]);
    expect(values["F6"]).toBe(50);
    expect(formulas["F6"]).toBe("=AVERAGE(AVERAGE(F2:F3),AVERAGE(F5))");
  });

  it("keep to the plain mean where that is what is printed", async () => {
    const { formulas } = await planned([
      header,
      [1, "Sasaran satu", "Cakupan a", 10, 5, null],
      [null, null, "Cakupan b", 10, 10, null],
      [2, "Sasaran dua", "Cakupan d", 10, 2.5, null],
      ["Rata-rata capaian", null, null, null, null, 58.33],
    ]);
    expect(formulas["F5"]).toBe("=AVERAGE(F2:F4)");
  });
});
