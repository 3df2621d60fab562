import type { Finding } from "../../../src/findings/finding";
import type { CellValue } from "../../../src/sheets/content";
import { DEFAULT_SETTINGS } from "../../../src/tasks/settings";
import { findingsOf } from "../checking";

const HEADER = ["No", "Sasaran", "Indikator Kinerja", "Target", "Realisasi", "Capaian (%)", "Kategori"];

function rated(...labels: readonly (readonly [number, string])[]): CellValue[][] {
  const names = ["Jumlah arsip", "Jumlah laporan", "Jumlah kunjungan", "Jumlah dokumen"];
  return [
    HEADER,
    ...labels.map(([value, label], at) => [
      at + 1,
      "Meningkatnya tata kelola",
      names[at] ?? "",
      100,
      value,
      value,
      label,
    ]),
  ];
}

const codes = (found: readonly Finding[]): readonly string[] => found.map(({ code, cell }) => `${code} ${cell}`);

describe("rating-mismatch", () => {
  it("names the label of the scale, and puts it there", async () => {
    const rows = rated([95, "Sangat Berhasil"], [84, "Sangat Berhasil"], [60, "Cukup Berhasil"]);
    expect(await findingsOf({ rows })).toMatchObject([
      {
        code: "rating-mismatch",
        severity: "error",
        cell: "G3",
        related: ["F3"],
        found: "Sangat Berhasil",
        expected: "Berhasil",
        params: { value: 84, scale: "LKjIP empat tingkat" },
        fix: [{ cell: "G3", content: { kind: "value", value: "Berhasil" }, format: null }],
      },
    ]);
  });

  it("knows the limit of a step and small and capital letters", async () => {
    expect(
      await findingsOf({ rows: rated([95, "SANGAT  BERHASIL"], [85, "sangat berhasil"], [60, "Cukup Berhasil"]) }),
    ).toEqual([]);
  });

  it("lets both neighbours of a gap stand", async () => {
    for (const label of ["Tinggi", "Sangat Tinggi"])
      expect(await findingsOf({ rows: rated([95, "Sangat Tinggi"], [90.4, label], [60, "Rendah"]) })).toEqual([]);
    expect(codes(await findingsOf({ rows: rated([95, "Sangat Tinggi"], [90.4, "Sedang"], [60, "Rendah"]) }))).toEqual([
      "rating-mismatch G3",
    ]);
  });

  it("is only a warning where one of two labels disagrees", async () => {
    expect(await findingsOf({ rows: rated([95, "Sangat Tinggi"], [60, "Tinggi"]) })).toMatchObject([
      { cell: "G3", severity: "warning" },
    ]);
  });

  it("is silent where most labels disagree", async () => {
    expect(await findingsOf({ rows: rated([95, "Rendah"], [60, "Tinggi"], [80, "Sedang"]) })).toEqual([]);
  });
});

describe("rating-conflict and rating-gap", () => {
  it("names the other row once", async () => {
    const rows = rated([80, "Memuaskan"], [80, "Istimewa"], [80, "Istimewa"], [60, "Lumayan"]);
    expect(await findingsOf({ rows })).toMatchObject([
      {
        code: "rating-conflict",
        severity: "warning",
        cell: "G3",
        related: ["G2", "F3", "F2"],
        params: { other: "Memuaskan", value: 80 },
      },
    ]);
  });

  it("says on request which two labels a gap lies between", async () => {
    const rows = rated([95, "Sangat Tinggi"], [90.4, "Tinggi"], [60, "Rendah"]);
    expect(await findingsOf({ rows, tier: "on-request" })).toMatchObject([
      { code: "rating-gap", severity: "info", cell: "F3", params: { below: "Tinggi", above: "Sangat Tinggi" } },
    ]);
    expect(await findingsOf({ rows }, DEFAULT_SETTINGS)).toEqual([]);
  });
});

describe("targets", () => {
  const table = (target: CellValue, done: CellValue, capaian: CellValue): CellValue[][] => [
    HEADER.slice(0, 6),
    ...["KTP", "arsip", "laporan", "kunjungan"].map((name, at) => [at + 1, "Sasaran", `Jumlah ${name}`, 50, 40, 80]),
    [5, "Sasaran", "Jumlah pelatihan", target, done, capaian],
  ];

  it("must not be zero or blank beside a result", async () => {
    expect(await findingsOf({ rows: table(0, 3, null) })).toMatchObject([
      {
        code: "target-zero",
        severity: "warning",
        cell: "D6",
        related: ["E6"],
        found: 0,
        params: { realisasi: 3, variant: "zero" },
      },
    ]);
    expect(await findingsOf({ rows: table(null, 3, null) })).toMatchObject([
      { cell: "D6", found: null, params: { variant: "blank" } },
    ]);
    expect(await findingsOf({ rows: table(0, 0, null) })).toEqual([]);
    expect(await findingsOf({ rows: table("n/a", 3, null) })).toEqual([]);
  });

  it("ask for a result only on request", async () => {
    const rows = table(20, null, null);
    expect(codes(await findingsOf({ rows }))).toEqual([]);
    expect(codes(await findingsOf({ rows, tier: "on-request" }))).toEqual(["realisasi-missing E6"]);
  });

  it("are compared with the baseline the way the indicator goes", async () => {
    const base = ["No", "Indikator", "Satuan", "Kondisi Awal 2023", "Target 2024", "Target 2025", "Target 2026"];
    const below = async (name: string, ...figures: readonly number[]): Promise<readonly string[]> =>
      codes(
        await findingsOf({
          rows: [base, [1, name, "Persen", ...figures], [2, "Persentase arsip tertata", "Persen", 70, 75, 78, 80]],
        }),
      );
    expect(await below("Persentase penduduk ber-KTP", 84, 76, 78, 80)).toEqual(["target-below-baseline G2"]);
    expect(await below("Persentase penduduk ber-KTP", 80, 76, 78, 80)).toEqual([]);
    expect(await below("Tingkat pengangguran terbuka", 4.7, 4.5, 4.3, 4)).toEqual([]);
    expect(await below("Tingkat pengangguran terbuka", 4.7, 5, 5.1, 5.2)).toEqual(["target-below-baseline G2"]);
    expect(await below("Persentase penduduk ber-KTP", 84, 80, 80, 80)).toEqual([]);
  });
});
