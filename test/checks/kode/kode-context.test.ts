import { findingsOf } from "../checking";
import { budget, KEGIATAN, PROGRAM, SUBS, type BudgetRow } from "./budget";

const sub = (pagu: number): BudgetRow => ["2.07.03.1.01.0001", "Proses Pelatihan", pagu];
const above = (pagu: number): readonly BudgetRow[] => [
  [PROGRAM[0], PROGRAM[1], pagu],
  [KEGIATAN[0], KEGIATAN[1], pagu],
];
const CENTRAL: readonly BudgetRow[] = [
  ["026.13.DL", "Program Pembinaan", 500],
  ["2217", "Pengembangan Produktivitas", 500],
  ["2217.BDB", "Fasilitasi Lembaga", 500],
  ["2217.BDB.001", "Lembaga yang Ditingkatkan", 500],
  ["051", "Bimbingan Konsultansi", 300],
  ["052", "Pengukuran Produktivitas", 200],
];

describe("kode-context", () => {
  it("a komponen under a regional kode", async () => {
    expect(
      await findingsOf({ rows: budget([...above(400), sub(400), ["051", "Bimbingan Peserta", 400]], 400) }),
    ).toMatchObject([
      {
        code: "kode-context",
        severity: "warning",
        cell: "A5",
        related: ["A4"],
        found: "051",
        expected: null,
        cause: "kode-context:Lembar:apbn",
        params: { variant: "apbn", above: "2.07.03.1.01.0001", aboveName: "Proses Pelatihan" },
        fix: [],
      },
    ]);
  });

  it("a numbered list is no komponen", async () => {
    const list: readonly BudgetRow[] = [
      ["001", "Bimbingan Peserta", 300],
      ["002", "Sertifikasi Peserta", 100],
    ];
    expect(await findingsOf({ rows: budget([...above(400), sub(400), ...list], 400) })).toEqual([]);
  });

  it("a central kegiatan under a regional programme", async () => {
    const found = await findingsOf({
      rows: budget([...above(900), sub(400), ["2217.BDB", "Fasilitasi Lembaga", 500]], 900),
    });
    expect(found.filter(({ code }) => code === "kode-context")).toMatchObject([
      { severity: "warning", cell: "A5", related: ["A3"], params: { variant: "apbn", above: "2.07.03.1.01" } },
    ]);
  });

  it("a regional kode in a central block", async () => {
    const rows = budget([...CENTRAL.slice(0, 5), ["2.07.03.1.01.0001", "Proses Pelatihan", 200]], 500);
    const found = await findingsOf({ rows });
    expect(found.filter(({ code }) => code === "kode-context")).toMatchObject([
      { severity: "error", cell: "A7", params: { variant: "apbd" }, cause: "kode-context:Lembar:apbd" },
    ]);
  });

  it("a komponen without RO where most have one", async () => {
    const rows: readonly BudgetRow[] = [
      ["026.13.DL", "Program Pembinaan", 600],
      ["2217", "Pengembangan Produktivitas", 600],
      ...CENTRAL.slice(2),
      ["2217.BDC", "Pelatihan Lembaga", 100],
      ["051", "Pelatihan Instruktur", 100],
    ];
    expect(await findingsOf({ rows: budget(rows, 600) })).toMatchObject([
      {
        code: "kode-context",
        severity: "warning",
        cell: "A9",
        related: ["A8"],
        cause: "kode-context:Lembar:ro",
        params: { variant: "ro", above: "2217.BDC", aboveName: "Pelatihan Lembaga" },
      },
    ]);
  });

  it("as many without as with RO is a way of reporting", async () => {
    const rows: readonly BudgetRow[] = [
      ["026.13.DL", "Program Pembinaan", 600],
      ["2217", "Pengembangan Produktivitas", 600],
      ["2217.BDB", "Fasilitasi Lembaga", 500],
      ["2217.BDB.001", "Lembaga yang Ditingkatkan", 500],
      ["051", "Bimbingan Konsultansi", 500],
      ["2217.BDC", "Pelatihan Lembaga", 100],
      ["051", "Pelatihan Instruktur", 100],
    ];
    expect(await findingsOf({ rows: budget(rows, 600) })).toEqual([]);
  });

  it("a central block of its own after the regional one is right", async () => {
    expect(
      await findingsOf({ rows: budget([[PROGRAM[0], PROGRAM[1], 1000], KEGIATAN, ...SUBS, ...CENTRAL], 1500) }),
    ).toEqual([]);
  });
});
