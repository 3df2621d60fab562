import { PROGRAMME, changed, found } from "./sheets";

describe("stock-summed", () => {
  const STOCK = changed(PROGRAMME, { D6: "Orang/Bulan", E6: 113, G6: 113, I6: 113, K6: 339 });

  it("remarks that the same people are added up", async () => {
    expect(await found("stock-summed", STOCK)).toEqual([
      expect.objectContaining({
        severity: "info",
        cell: "K6",
        found: 339,
        expected: null,
        related: ["E6", "G6", "I6"],
        cause: "stock-summed:Lembar1",
        weight: null,
        fix: [],
        params: {
          column: "target",
          year: null,
          quarter: null,
          period: "akhir",
          variant: "years",
          row: "2.07.02.1.01.0002 Pelatihan",
          unit: "Orang/Bulan",
          last: 113,
        },
      }),
    ]);
  });

  it("does so for no other unit, no other figure, and no single period", async () => {
    expect(await found("stock-summed", changed(STOCK, { D6: "Orang" }))).toEqual([]);
    expect(await found("stock-summed", changed(STOCK, { K6: 113 }))).toEqual([]);
    expect(await found("stock-summed", changed(STOCK, { E6: 0, G6: 0, K6: 113 }))).toEqual([]);
  });
});
