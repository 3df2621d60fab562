import { findingsOf } from "../checking";
import { budget, typed, WHOLE, withKode, type BudgetRow } from "./budget";

const regency = (rows: readonly BudgetRow[]): readonly BudgetRow[] =>
  rows.map(([kode, name, pagu]) => [String(kode).replace(/^(2\.07\.03)\.1/, "$1.2"), name, pagu]);

describe("kode-kewenangan", () => {
  it("the fewer are the mistake", async () => {
    expect(await findingsOf({ rows: budget(withKode(WHOLE, { 6: "2.07.03.2.02.0002" }), 1500) })).toMatchObject([
      {
        code: "kode-kewenangan",
        severity: "error",
        cell: "A8",
        related: [],
        found: "2.07.03.2.02.0002",
        expected: "2.07.03.1.02.0002",
        cause: "kode-kewenangan:Lembar:2",
        params: { variant: "tabel", digit: 2, usual: 1, kode: "2.07.03.1.02.0002" },
        fix: [typed("A8", "2.07.03.1.02.0002")],
      },
    ]);
  });

  it("as many of one as of the other leave it open", async () => {
    const rows: readonly BudgetRow[] = [
      ["2.07.03", "Program", 300],
      ["2.07.03.1.01", "Pelatihan", 100],
      ["2.07.03.2.02", "Pembinaan", 200],
    ];
    expect(await findingsOf({ rows: budget(rows, 300) })).toMatchObject([
      {
        severity: "warning",
        cell: "A4",
        expected: null,
        params: { variant: "seri", digit: 2, usual: 1 },
        fix: [],
      },
    ]);
  });

  it("a sheet that differs from the others is named once", async () => {
    const small = regency(WHOLE.slice(0, 4)).map(
      ([kode, name, pagu], index) => [kode, name, index === 0 ? 1000 : pagu] as const,
    );
    const found = await findingsOf([
      { name: "Satu", rows: budget(WHOLE, 1500) },
      { name: "Dua", rows: budget(small, 1000) },
    ]);
    expect(found.filter(({ code }) => code === "kode-kewenangan")).toMatchObject([
      {
        severity: "warning",
        sheet: "Dua",
        cell: "A3",
        expected: null,
        params: { variant: "lembar", digit: 2, usual: 1 },
        fix: [],
      },
    ]);
  });

  it("one kewenangan throughout is right, whichever", async () => {
    expect(await findingsOf({ rows: budget(WHOLE, 1500) })).toEqual([]);
    expect(await findingsOf({ rows: budget(regency(WHOLE), 1500) })).toEqual([]);
  });
});
