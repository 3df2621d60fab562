import { findingsOf } from "../checking";
import { budget, WHOLE, withKode, type BudgetRow } from "./budget";

const only = async (rows: readonly BudgetRow[], total: number, kind = "Realisasi (Rp)") =>
  (
    await findingsOf({
      rows: budget(rows, total).map((row) => row.map((cell) => (cell === "Realisasi (Rp)" ? kind : cell))),
    })
  ).filter(({ code }) => code === "kode-missing");

describe("kode-missing", () => {
  it("a row with money among rows with kode", async () => {
    expect(await only(withKode(WHOLE, { 3: null }), 1500)).toMatchObject([
      {
        severity: "warning",
        cell: "A5",
        related: [],
        found: null,
        expected: null,
        cause: "kode-missing:Lembar:row",
        weight: 600_000_000,
        params: { variant: "row", name: "Pengadaan Sarana Pelatihan", kode: "" },
        fix: [],
      },
    ]);
  });

  it("no kode anywhere, or on the other details, is a way of reporting", async () => {
    expect(
      await only(withKode(WHOLE, { 0: null, 1: null, 2: null, 3: null, 4: null, 5: null, 6: null }), 1500),
    ).toEqual([]);
    const details: readonly BudgetRow[] = [
      ["2.07.03.1.01.0001", "Proses Pelatihan", 300],
      [null, "Pelatihan Menjahit", 100],
      [null, "Pelatihan Las", 200],
    ];
    expect(await only(details, 300)).toEqual([]);
  });

  it("a programme among groups without a letter of its own", async () => {
    const rows: readonly BudgetRow[] = [
      ["A.", "Bidang Tenaga Kerja", 100],
      ["2.07.03", "Program Pelatihan", 100],
      ["B.", "Bidang Koperasi", 200],
      ["2.17.03", "Program Pengawasan", 200],
      ["JUMLAH B", "", 200],
    ];
    expect(await only(rows.slice(0, 4), 300)).toEqual([]);
  });
});
