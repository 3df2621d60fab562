import fc from "fast-check";
import { ownScale, type OwnScaleRow } from "../../src/regulations/own-scale";
import { rate } from "../../src/regulations/rating";
import type { Scale } from "../../src/regulations/scales";

const ROWS: readonly OwnScaleRow[] = [
  { from: 0, label: "Kurang" },
  { from: 60, label: " Cukup " },
  { from: 80, label: "Baik" },
];

function scaleOf(rows: readonly OwnScaleRow[]): Scale {
  const made = ownScale(rows);
  if ("error" in made) throw new Error(made.error);
  return made;
}

describe("ownScale", () => {
  it("makes a scale of the office's rows", () => {
    expect(ownScale(ROWS)).toEqual({
      id: "sendiri",
      title: "Skala sendiri",
      source: "tabel di buku kerja",
      subject: "capaian",
      since: "0001-01-01",
      until: null,
      steps: [
        { from: 80, inclusive: true, label: "Baik" },
        { from: 60, inclusive: true, label: "Cukup" },
      ],
      lowest: "Kurang",
      uppers: null,
    });
  });

  it("does not mind the order of the rows, and leaves them as they were", () => {
    const rows = [ROWS[2]!, ROWS[0]!, ROWS[1]!];
    expect(ownScale(rows)).toEqual(ownScale(ROWS));
    expect(rows.map(({ from }) => from)).toEqual([80, 0, 60]);
  });

  it("may have one label only, and begin below zero", () => {
    expect(scaleOf([{ from: 0, label: " Ada " }])).toMatchObject({ steps: [], lowest: "Ada" });
    expect(scaleOf([{ from: -10, label: "Minus" }]).lowest).toBe("Minus");
  });

  it("rates from its limits on", () => {
    const scale = scaleOf(ROWS);
    const labels = [80, 79.99, 60, 59.99, 0, 120].map((value) => rate(value, scale, "batas-atas").label);
    expect(labels).toEqual(["Baik", "Cukup", "Cukup", "Kurang", "Kurang", "Baik"]);
  });

  it.each([
    [[], "tabel-kosong"],
    [[{ from: Number.NaN, label: "Baik" }], "batas-bukan-angka"],
    [[ROWS[0]!, { from: Infinity, label: "Baik" }], "batas-bukan-angka"],
    [[ROWS[0]!, { from: 60, label: "" }], "label-kosong"],
    [[ROWS[0]!, { from: 60, label: "  " }], "label-kosong"],
    [[...ROWS, { from: 60, label: "Lagi" }], "batas-ganda"],
    [[ROWS[1]!, ROWS[2]!], "tanpa-dasar"],
    [[{ from: 0.01, label: "Kurang" }], "tanpa-dasar"],
  ])("refuses %j: %s", (rows, error) => {
    expect(ownScale(rows)).toEqual({ error });
  });

  it("gives each of its limits the label of that row", () => {
    const limits = fc.uniqueArray(fc.integer({ min: 1, max: 200 }), { maxLength: 8 });
    fc.assert(
      fc.property(limits, (above) => {
        const rows = [0, ...above].map((from) => ({ from, label: `mulai ${String(from)}` }));
        const scale = scaleOf(rows);
        for (const { from, label } of rows) {
          expect(rate(from, scale, "batas-bawah")).toEqual({ label, inGap: false });
        }
      }),
    );
  });
});
