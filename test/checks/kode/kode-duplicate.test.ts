import { findingsOf } from "../checking";
import { budget, typed, WHOLE, withKode, withName, type BudgetRow } from "./budget";

describe("kode-duplicate", () => {
  it("names both rows", async () => {
    expect(await findingsOf({ rows: budget(withKode(WHOLE, { 3: "2.07.03.1.01.0001" }), 1500) })).toMatchObject([
      {
        code: "kode-duplicate",
        severity: "error",
        cell: "A5",
        related: ["A4"],
        found: "2.07.03.1.01.0001",
        expected: null,
        cause: "kode-duplicate:Lembar:2.07.03.1.01.0001",
        params: { first: "A4", name: "Pengadaan Sarana Pelatihan", firstName: "Proses Pelatihan" },
        fix: [],
      },
    ]);
  });

  it("two digits and four are the same kode", async () => {
    expect(await findingsOf({ rows: budget(withKode(WHOLE, { 3: "2.07.03.1.01.01" }), 1500) })).toMatchObject([
      { code: "kode-duplicate", cell: "A5", cause: "kode-duplicate:Lembar:2.07.03.1.01.01" },
    ]);
  });

  it("the same name twice is a duplicate, unless something else tells the rows apart", async () => {
    const rows = withName(withKode(WHOLE, { 3: "2.07.03.1.01.0001" }), { 3: "Proses Pelatihan" });
    const places = (second: string) =>
      findingsOf({
        rows: budget(rows, 1500).map((row, index) => [
          ...row,
          index === 0 ? "Lokasi" : index === 4 ? second : "Kota Kupang",
        ]),
      });
    expect(await places("Kota Kupang")).toMatchObject([{ code: "kode-duplicate", cell: "A5" }]);
    expect(await places("Kab. Ende")).toEqual([]);
  });

  const letters = (marks: readonly string[]): readonly BudgetRow[] => [
    ["2.07.03.1.01.0001", "Proses Pelatihan", marks.length * 100],
    ...marks.map((mark, index): BudgetRow => [mark, `Pelatihan di kabupaten ke-${String(index)}`, 100]),
  ];

  it("after a, b a second a should be c", async () => {
    expect(await findingsOf({ rows: budget(letters(["a.", "b.", "b."]), 300) })).toMatchObject([
      {
        code: "kode-duplicate",
        cell: "A5",
        related: ["A4"],
        found: "b.",
        expected: "c.",
        cause: "kode-duplicate:Lembar:b.",
        fix: [typed("A5", "c.")],
      },
    ]);
  });

  it("after a gap nobody can say which letter is meant", async () => {
    expect(await findingsOf({ rows: budget(letters(["a.", "c.", "c."]), 300) })).toMatchObject([
      { code: "kode-duplicate", cell: "A5", expected: null, fix: [] },
    ]);
  });

  it("akun and komponen repeat under each activity", async () => {
    const rows: readonly BudgetRow[] = WHOLE.slice(0, 4).flatMap((row): readonly BudgetRow[] =>
      String(row[0]).length < 17 ? [row] : [row, ["5.1.02", "Belanja Barang dan Jasa", row[2]]],
    );
    const whole = rows.map(([kode, name, pagu], index) => [kode, name, index === 0 ? 1000 : pagu] as const);
    expect(await findingsOf({ rows: budget(whole, 1000) })).toEqual([]);
  });
});
