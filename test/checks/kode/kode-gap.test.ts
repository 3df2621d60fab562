import { findingsOf } from "../checking";
import { budget, WHOLE, type BudgetRow } from "./budget";

const gaps = (rows: readonly BudgetRow[], total: number) =>
  findingsOf({ rows: budget(rows, total), tier: "on-request" });

describe("kode-gap", () => {
  it("the sub kegiatan passed over, at their kegiatan", async () => {
    const rows: readonly BudgetRow[] = [
      ["2.07.03.1.01", "Pelatihan Keterampilan", 300],
      ["2.07.03.1.01.0002", "Pengadaan Sarana", 100],
      ["2.07.03.1.01.0005", "Sertifikasi", 200],
    ];
    expect(await gaps(rows, 300)).toMatchObject([
      {
        code: "kode-gap",
        severity: "info",
        cell: "A2",
        related: ["A3", "A4"],
        found: "0002, 0005",
        expected: null,
        cause: "kode-gap:Lembar:A2",
        params: { parent: "2.07.03.1.01", missing: "0001, 0003, 0004", count: 3 },
        fix: [],
      },
    ]);
  });

  it("the kegiatan passed over, in two digits", async () => {
    const rows: readonly BudgetRow[] = [
      ["2.07.03", "Program Pelatihan", 300],
      ["2.07.03.1.01", "Pelatihan Keterampilan", 100],
      ["2.07.03.1.03", "Pemagangan", 200],
    ];
    expect(await gaps(rows, 300)).toMatchObject([{ cell: "A2", found: "01, 03", params: { missing: "02", count: 1 } }]);
  });

  it("letters passed over", async () => {
    const rows: readonly BudgetRow[] = [
      ["2.07.03.1.01.0001", "Proses Pelatihan", 300],
      ["a.", "Pelatihan pertama", 100],
      ["c.", "Pelatihan kedua", 200],
    ];
    expect(await gaps(rows, 300)).toMatchObject([
      { cell: "A3", related: ["A3", "A4"], found: "a, c", params: { parent: "", missing: "b" } },
    ]);
  });

  it("runs only on request, and is content without a gap", async () => {
    expect(await gaps(WHOLE, 1500)).toEqual([]);
    const rows = WHOLE.filter((_, index) => index !== 2).map(
      ([kode, name, pagu], index) => [kode, name, index === 0 ? 1100 : index === 1 ? 600 : pagu] as const,
    );
    expect(await gaps(rows, 1100)).toHaveLength(1);
    expect(await findingsOf({ rows: budget(rows, 1100) })).toEqual([]);
  });
});
