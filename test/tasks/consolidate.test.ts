import fc from "fast-check";
import { sumRupiah } from "../../src/domain/rupiah";
import { MemoryHost } from "../../src/host/memory/memory-host";
import type { CellValue } from "../../src/sheets/content";
import type { Consolidation } from "../../src/sheets/consolidation/consolidation";
import { consolidate } from "../../src/tasks/consolidate";
import { TaskError } from "../../src/tasks/outcome";
import { DEFAULT_SETTINGS } from "../../src/tasks/settings";

interface Activity {
  readonly pagu: number;
  readonly realisasi: number;
}
interface Programme {
  readonly number: number;
  readonly activities: readonly Activity[];
}

const two = (number: number): string => String(number).padStart(2, "0");

/** A consistent RFK of an office with these programmes, each activity a kegiatan with one sub kegiatan. */
function report(programmes: readonly Programme[], title: string | null = null, separator = "."): CellValue[][] {
  const sum = (of: readonly Activity[], side: keyof Activity): number => sumRupiah(of.map((one) => one[side]));
  const all = programmes.flatMap(({ activities }) => activities);
  const line = (kode: string | null, name: string, of: readonly Activity[]): CellValue[] => [
    ...[kode?.replaceAll(".", separator) ?? null, name],
    ...[sum(of, "pagu"), sum(of, "realisasi")],
  ];
  return [
    ...(title === null ? [] : [[title], []]),
    ["Kode", "Uraian", "Pagu (Rp)", "Realisasi (Rp)"],
    ...programmes.flatMap(({ number, activities }) => [
      line(`2.07.${two(number)}`, `Program ${String(number)}`, activities),
      ...activities.flatMap((one, index) => [
        line(`2.07.${two(number)}.1.${two(index + 1)}`, `Kegiatan ${String(index + 1)}`, [one]),
        line(`2.07.${two(number)}.1.${two(index + 1)}.0001`, `Sub kegiatan ${String(index + 1)}`, [one]),
      ]),
    ]),
    line(null, "JUMLAH", all),
  ];
}

function recap(books: Readonly<Record<string, CellValue[][]>>): Promise<Consolidation> {
  const sources = Object.entries(books).map(([file, rows]) => ({
    file,
    host: new MemoryHost([{ name: "RFK", rows }]),
  }));
  return consolidate(sources, DEFAULT_SETTINGS);
}

/** What of a recap may depend neither on the order of the workbooks nor on how a report is cut into parts. */
function figures({ money, programmes }: Consolidation) {
  return { money, programmes: programmes.map(({ key, kode, money: own }) => ({ key, kode, own })) };
}

const activity: fc.Arbitrary<Activity> = fc
  .record({ sen: fc.integer({ min: 100, max: 9_000_000_000 }), share: fc.constantFrom(1, 0.75, 0.5, 0.1, 0) })
  .map(({ sen, share }) => ({ pagu: sen / 100, realisasi: Math.floor(sen * share) / 100 }));
const programmes: fc.Arbitrary<readonly Programme[]> = fc
  .array(fc.array(activity, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 6 })
  .map((all) => all.map((activities, index) => ({ number: index + 1, activities })));

describe("consolidation", () => {
  it("of the parts is the whole, however it is cut", async () => {
    await fc.assert(
      fc.asyncProperty(programmes, fc.integer({ min: 1, max: 5 }), fc.boolean(), async (all, cut, isOneOffice) => {
        const title = (part: number): string => (isOneOffice ? "DINAS TENAGA KERJA" : `DINAS ${"ABCDEF"[part] ?? ""}`);
        const at = Math.min(cut, all.length - 1);
        const [whole, parts] = await Promise.all([
          recap({ whole: report(all, title(0)) }),
          recap({ one: report(all.slice(0, at), title(0)), other: report(all.slice(at), title(1), ",") }),
        ]);
        expect(parts.offices).toHaveLength(isOneOffice ? 1 : 2);
        expect(whole.money.pagu).toBe(sumRupiah(all.flatMap(({ activities }) => activities.map(({ pagu }) => pagu))));
        expect(figures(parts)).toEqual(figures(whole));
      }),
      { numRuns: 40 },
    );
  });

  it("puts parts of one programme together", async () => {
    const activities = [
      { pagu: 1_000_000, realisasi: 900_000 },
      { pagu: 500_000, realisasi: 250_000.5 },
    ];
    const part = (index: number): CellValue[][] =>
      report([{ number: 3, activities: activities.slice(index, index + 1) }], "DINAS TENAGA KERJA TAHUN 2024");
    const { offices, programmes: known } = await recap({ "a.xlsx": part(0), "b.xlsx": part(1) });
    expect(offices.map(({ name, files }) => [name, files])).toEqual([["DINAS TENAGA KERJA", ["a.xlsx", "b.xlsx"]]]);
    expect(known).toEqual([
      {
        key: "2.07.03",
        kode: "2.07.03",
        name: "Program 3",
        money: { pagu: 1_500_000, realisasi: 1_150_000.5, fisik: null },
        at: [{ office: 0, fund: 0, line: 0 }],
      },
    ]);
  });

  it("gives the same figures in any order of the workbooks", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(programmes, { minLength: 2, maxLength: 4 }), async (all) => {
        const books = all.map(
          (one, index) => [`${String(index)}.xlsx`, report(one, `DINAS ${"ABCD"[index] ?? ""}`)] as const,
        );
        const [there, back] = await Promise.all([
          recap(Object.fromEntries(books)),
          recap(Object.fromEntries(books.map(([file, rows]) => [`x${file}`, rows] as const).reverse())),
        ]);
        expect(figures(back)).toEqual(figures(there));
        const pagu = there.offices.map(({ money }) => money.pagu);
        expect(there.money.pagu).toBe(sumRupiah(pagu));
      }),
      { numRuns: 30 },
    );
  });

  it("counts the open findings of each office", async () => {
    const wrong = report([{ number: 1, activities: [{ pagu: 100_000, realisasi: 150_000 }] }], "DINAS A");
    const right = report([{ number: 1, activities: [{ pagu: 300_000, realisasi: 150_000 }] }], "DINAS B");
    const { offices, files } = await recap({ "a.xlsx": wrong, "b.xlsx": right });
    expect(offices.map(({ counts }) => [counts.error > 0, counts.error])).toEqual([
      [true, files[0]?.counts.error],
      [false, 0],
    ]);
  });

  it("refuses the same workbook twice, whatever the files are called", async () => {
    const rows = report([{ number: 1, activities: [{ pagu: 10, realisasi: 5 }] }]);
    const failure: unknown = await recap({ "a.xlsx": rows, "b.xlsx": rows }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(TaskError);
    expect(failure).toMatchObject({ code: "same-workbook", places: ["a.xlsx", "b.xlsx"] });
  });

  it("lists a workbook without tables with its reason, and ends where there is no other", async () => {
    const rows = report([{ number: 1, activities: [{ pagu: 10, realisasi: 5 }] }]);
    const { files, differences, money } = await recap({ "a.xlsx": rows, "catatan.xlsx": [["Catatan rapat"]] });
    expect(files.map(({ file, office, tables }) => [file, office, tables])).toEqual([
      ["a.xlsx", "a", 1],
      ["catatan.xlsx", null, 0],
    ]);
    expect(money).toEqual({ pagu: 10, realisasi: 5, fisik: null });
    const [first] = differences;
    expect(first).toMatchObject({ kind: "left-out", file: "catatan.xlsx", tables: 0, noTable: [{ sheet: "RFK" }] });
    await expect(recap({ "catatan.xlsx": [["Catatan rapat"]] })).rejects.toMatchObject({ code: "no-table" });
  });

  it("stops when cancelled", async () => {
    const host = new MemoryHost([
      { name: "RFK", rows: report([{ number: 1, activities: [{ pagu: 10, realisasi: 5 }] }]) },
    ]);
    const signal = { aborted: true };
    await expect(consolidate([{ file: "a", host }], DEFAULT_SETTINGS, { signal })).rejects.toMatchObject({
      code: "cancelled",
    });
  });
});
