import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { sumRupiah } from "../../src/domain/rupiah";
import { sumsUnder, sumUnder, type KodeRow } from "../../src/domain/sum-under";
import { openWorkbook } from "../../src/workbook/open";

/** Rows of a real sheet from column letters, the kode of several columns joined with dots. */
function realRows(
  file: string,
  sheet: string,
  kodeColumns: readonly string[],
  amountColumn: string,
): readonly KodeRow[] {
  const model = openWorkbook(readFileSync(join(__dirname, "..", "workbooks", file, `${file}.xlsx`)));
  const rows = new Map<number, Map<string, string | number>>();
  for (const [row, column, { value }] of model.sheet(sheet)!.cells()) {
    const cells = rows.get(row) ?? new Map<string, string | number>();
    if (typeof value === "string" || typeof value === "number") cells.set(String.fromCharCode(65 + column), value);
    rows.set(row, cells);
  }
  return [...rows.values()].map((cells) => {
    const amount = cells.get(amountColumn);
    const kode = kodeColumns.flatMap((column) => cells.get(column) ?? []).join(".");
    return { kode, nilai: typeof amount === "number" ? amount : null };
  });
}

const rows = (...pairs: readonly (readonly [kode: string, nilai: number | null])[]): readonly KodeRow[] =>
  pairs.map(([kode, nilai]) => ({ kode, nilai }));

describe("sumUnder on BAB II of the NTT 2021 report", () => {
  const pagu = sumsUnder(realRows("realisasi-ntt-2021", "BAB II", ["A"], "G"));
  const realisasi = sumsUnder(realRows("realisasi-ntt-2021", "BAB II", ["A"], "H"));

  it.each([
    ["2.17.01", 29520800954, 21], // G26
    ["2.17.07", 548347930, 1], // G77, its sub kegiatan printed with details a, b, c
    ["2.17.08", 456804700, 1], // G85
    ["3.32", 221607860, 3], // G97: 12.592.000 + 6.604.000 + 202.411.860
    ["3.32.03.1.01.0003", 6604000, 1],
    ["2.07.04", 48554000, 2], // G22 + G23; G20 also counts G24, whose kode is of 2.07.05
    ["2,07,05.01,03", 6016000, 1], // G24
    ["2.07.05", 6016000, 1],
    ["2.17.03", 3515149880, 2], // G53 and G54 carry the same amount, twice
  ])("pagu of %s is %d in %d rows", (kode, total, leaves) => {
    expect(pagu(kode)).toMatchObject({ total, leaves, unread: 0 });
  });

  it("realisasi of the programmes", () => {
    expect(realisasi("2.17.01")?.total).toBe(26166942470); // H26
    expect(realisasi("3.32")?.total).toBe(218930350); // H97
  });

  it("a kode that is printed without amounts, and one that is not printed", () => {
    expect(pagu("2.17.06")).toEqual({ total: 0, leaves: 0, rows: [], unread: 0 });
    expect(pagu("2.17.09")).toBeNull();
  });

  it("X.XX.01 is program 01 of both bidang, or of the office's own", () => {
    expect(pagu("X.XX.01")?.total).toBe((pagu("2.07.01")?.total ?? 0) + 29520800954);
    const all = realRows("realisasi-ntt-2021", "BAB II", ["A"], "G");
    expect(sumUnder("X.XX.01", all, "2.17")?.total).toBe(29520800954);
    expect(sumUnder("X.XX.01.1.02", all, "2,17")?.total).toBe(24126119752);
  });
});

describe("sumUnder on APBN blocks", () => {
  const a = sumsUnder(realRows("realisasi-ntt-2021", "BAB III A", ["A"], "G"));
  const c = sumsUnder(realRows("realisasi-ntt-2021", "BAB III C", ["A"], "H"));

  it.each([
    ["026.13.DL", 2323341000],
    ["4056", 377664000],
    ["4057.SCH.001", 1564346000],
    ["4057.SCH", 1564346000],
    ["4057.SCH.001.051", 1252890000],
    ["4059", 381331000],
  ])("pagu of %s is %d", (kode, total) => {
    expect(a(kode)?.total).toBe(total);
  });

  it("kode with commas and blanks", () => {
    expect(c("2726.BDF.002")?.leaves).toBe(1);
    expect(c("2726.FBA.001")?.leaves).toBe(1);
    expect(c("2726.FDA")?.leaves).toBe(1);
  });
});

describe("sumUnder on Tabel 6.1 of the NTT 2024–2026 Renstra", () => {
  const first = sumsUnder(realRows("renstra-ntt-2024-2026", "Tabel 6.1", ["C", "D", "E", "F", "G"], "L"));
  const last = sumsUnder(realRows("renstra-ntt-2024-2026", "Tabel 6.1", ["C", "D", "E", "F", "G"], "P"));

  it.each([
    ["X.XX.01.1.01", 201251000],
    ["X.XX.01.1.02", 8606526220],
    ["2.07.03", 370000000],
    ["2.07.05", 365000000],
    ["2.07.05.1.02", 200000000],
  ])("first year of %s is %d", (kode, total) => {
    expect(first(kode)?.total).toBe(total);
  });

  it("the central block: a bagian anggaran above its programmes is no komponen of the RO before it", () => {
    expect(last("6622.EBA.994")?.leaves).toBe(1);
    expect(last("067.07.CT")?.total).toBe(last("6471")?.total ?? 0);
  });
});

describe("sumUnder", () => {
  it("counts every leaf once, and neither parents nor the kode's own row beside them", () => {
    const list = rows(
      ["2.07.03", 100],
      ["2.07.03.1.01", 60],
      ["2.07.03.1.01.0001", 25],
      ["2.07.03.1.01.0002", 35],
      ["2.07.03.1.02", 40],
      ["2.07.04", 7],
    );
    expect(sumUnder("2.07.03", list)).toEqual({ total: 100, leaves: 3, rows: [2, 3, 4], unread: 0 });
    expect(sumUnder("2.07.03.1.01", list)).toEqual({ total: 60, leaves: 2, rows: [2, 3], unread: 0 });
    expect(sumUnder("2.07.03.1.02", list)).toEqual({ total: 40, leaves: 1, rows: [4], unread: 0 });
    expect(sumUnder("2", list)).toEqual({ total: 107, leaves: 4, rows: [2, 3, 4, 5], unread: 0 });
    expect(sumUnder("2.07.05", list)).toBeNull();
    expect(sumUnder("2.07.03.9", list)).toBeNull();
    expect(sumUnder("", list)).toBeNull();
  });

  it("takes a parent for a leaf as long as its children have no amounts", () => {
    const list = rows(["2.07.03", 100], ["2.07.03.1.01", null], ["2.07.04", 5]);
    expect(sumUnder("2.07.03", list)).toMatchObject({ total: 100, rows: [0] });
    expect(sumUnder("2.07.03.1.01", list)).toEqual({ total: 0, leaves: 0, rows: [], unread: 0 });
    expect(sumUnder("2.07.03", rows(["2.07.03", 100], ["2.07.03.1.01", 0]))).toMatchObject({ total: 0, rows: [1] });
  });

  it("does not mind how kode are typed, nor the order of APBD rows", () => {
    const list = rows(["2,07,03.1,01.02", 35], ["2. 07 .03", 60], ["2.7.3.01.1.1", 25]);
    expect(sumUnder(" 2,7,3", list)).toEqual({ total: 60, leaves: 2, rows: [0, 2], unread: 0 });
    expect(sumUnder("2.07.03.1.01.0001", list)).toMatchObject({ total: 25, rows: [2] });
  });

  it("leaves rows without a kode out and counts those whose kode is lost", () => {
    const list = rows(
      ["2.07.03", 100],
      ["a.", 40],
      ["", 60],
      ["-", 3],
      ["JUMLAH", 100],
      ["2.07.03.9.01", 50],
      ["2.07.03.9.02", null],
      ["2.07.03.9.03", 1],
      ["5.1", 2],
      ["12", 4],
    );
    expect(sumUnder("2.07.03", list)).toEqual({ total: 100, leaves: 1, rows: [0], unread: 2 });
  });

  it("reads X.XX as the one bidang that is printed or asked for, and as none of several", () => {
    const list = rows(["X.XX.01", 10], ["2.17.03", 5]);
    expect(sumUnder("2.17.01", list)?.total).toBe(10);
    expect(sumUnder("2.17", list)?.total).toBe(15);
    expect(sumUnder("X.XX.01", list)?.total).toBe(10);
    expect(sumUnder("X.XX", list)?.total).toBe(15);
    const several = rows(["X.XX.01", 10], ["2.17.03", 5], ["2.07.01", 2], ["2.07.02", 1]);
    expect(sumUnder("2.17", several)?.total).toBe(5);
    expect(sumUnder("2.17", several, "2.17")?.total).toBe(15);
    expect(sumUnder("2.17.01", several)).toBeNull();
    expect(sumUnder("X.XX.01", several)?.total).toBe(12);
    expect(sumUnder("X.XX.01", several, "2.17")?.total).toBe(10);
    expect(sumUnder("X.XX", several)?.total).toBe(12);
    expect(sumUnder("2.07", rows(["X.XX.01", 10], ["2.17.03", 5]))).toBeNull();
    expect(sumUnder("X.XX.01", rows(["5.01.01", 4], ["X.XX.01", 1], ["2.07.01", 8]), "5.1")?.total).toBe(5);
    expect(sumUnder("X.XX.02", rows(["X.XX.02", 1], ["2.17.02", 2], ["2.07.02", 4]))?.total).toBe(1);
  });

  it("places komponen by the rows above, whatever level is missing", () => {
    const list = rows(
      ["051", 1],
      ["026.13.DL", 100],
      ["2217", 60],
      ["2217.BDB", 60],
      ["2217.BDB.001", 60],
      ["051", 20],
      ["0A", 15],
      ["0B", 5],
      ["055", 40],
      ["A", 999],
      ["B.", 999],
      ["2220", 40],
      ["051", 10],
      ["2220.AEC", 30],
      ["052", 30],
      ["4057.SCH.001", 7],
      ["2.07.03", 3],
    );
    const sum = sumsUnder(list);
    expect(sum("026.13.DL")).toEqual({ total: 107, leaves: 6, rows: [6, 7, 8, 12, 14, 15], unread: 0 });
    expect(sum("2217")).toMatchObject({ total: 60, rows: [6, 7, 8] });
    expect(sum("2217.BDB.001.051")).toMatchObject({ total: 20, rows: [6, 7] });
    expect(sum("2217.BDB.001.051.A")).toMatchObject({ total: 15, rows: [6] });
    expect(sum("2220")).toMatchObject({ total: 40, rows: [12, 14] });
    expect(sum("2220.AEC")).toMatchObject({ total: 30, rows: [14] });
    expect(sum("2220.AEC.052")).toBeNull();
    expect(sum("4057")).toMatchObject({ total: 7, rows: [15] });
    expect(sum("051")).toBeNull();
    expect(sum("2.07.03")).toMatchObject({ total: 3, rows: [16] });
  });

  it("a programme ends what stands above it", () => {
    const list = rows(["026.13.DL", 5], ["2217", 5], ["026.04.DN", 9], ["051", 9], ["0A", 2], ["2173", 8], ["0A", 1]);
    expect(sumUnder("026.04.DN", list)).toMatchObject({ total: 8, rows: [5] });
    expect(sumUnder("026.13.DL", list)).toMatchObject({ total: 5, rows: [1] });
    expect(sumUnder("2173", list)).toMatchObject({ total: 8, rows: [5] });
  });

  it("tells a bagian anggaran from a komponen by the programme that follows", () => {
    const list = rows(
      ["6622.EBA.994", 5],
      ["002", 5],
      ["067", 30],
      ["07", 30],
      ["067.07.CT", 30],
      ["6471", 30],
      ["068", 4],
      ["067.07.WA", 1],
    );
    expect(sumUnder("6622", list)).toMatchObject({ total: 5, rows: [1] });
    expect(sumUnder("067.07.CT", list)).toMatchObject({ total: 4, rows: [6] });
    expect(sumUnder("067.07.WA", list)).toMatchObject({ total: 1, rows: [7] });
    expect(sumUnder("6622", rows(["6622.EBA.994", 5], ["067", 5], ["2.07.03", 1]))).toMatchObject({ rows: [1] });
  });

  it("sums akun and organisasi, and takes what could be two things for what the rows are", () => {
    const akun = rows(["5", 10], ["5.1", 10], ["5.1.01", 4], ["5.1.02", 6], ["2.07.03", 10], ["5.1.02", 1]);
    expect(sumUnder("5.1", akun)).toMatchObject({ total: 11, rows: [2, 3, 5] });
    expect(sumUnder("5", akun)).toMatchObject({ total: 11 });
    expect(sumUnder("5.1.02", akun)).toMatchObject({ total: 7 });
    expect(sumUnder("5", rows(["4", 1], ["5", 7], ["5.1", 5], ["5.2", 2]))).toMatchObject({ total: 7, rows: [2, 3] });
    expect(sumUnder("5.1", rows(["5.01.02", 8], ["5.01.03", 1], ["5.1", 9]))).toMatchObject({ total: 9, rows: [0, 1] });
    expect(sumUnder("5.1", rows(["5.1.02.01", 3]))?.total).toBe(3);
    expect(sumUnder("5.1", rows(["5.1.02.01", 3], ["2.07.03", 1]))?.total).toBe(3);
    expect(sumUnder("5", rows(["5.01.02", 1], ["5.1.02.01", 9]))?.total).toBe(9);
    expect(sumUnder("5", rows(["5.01.02", 1], ["5.1.02", 9]))).toMatchObject({ unread: 0 });
    const offices = rows(["2.17.2.07.3.32.01", 9], ["2.17.2.07.3.32.01.0000", 5], ["2.17.2.07.3.32.01.0001", 4]);
    expect(sumUnder("2.17.2.07.3.32.01", offices)).toMatchObject({ total: 9, rows: [1, 2] });
  });

  it("gives the same for a list read once as for a list read each time", () => {
    const list = rows(["X.XX.01", 1], ["2.17.01", 2], ["2.07.01", 4], ["5.1.02", 8], ["2217", 16]);
    const sum = sumsUnder(list);
    for (const kode of ["X.XX.01", "2.17", "2.07", "5.1.02", "2217", "2.17.01", "X"]) {
      expect(sum(kode)).toEqual(sumUnder(kode, list));
    }
  });

  it("counts the leaves of a generated tree once, whatever subtotals stand beside them and in whatever order", () => {
    const leaf = fc.tuple(
      fc.integer({ min: 1, max: 3 }),
      fc.integer({ min: 1, max: 3 }),
      fc.integer({ min: 1, max: 9 }),
    );
    const amount = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((sen) => sen / 100);
    const tree = fc.uniqueArray(fc.tuple(leaf, amount), { minLength: 1, maxLength: 20, selector: ([at]) => at.join() });
    fc.assert(
      fc.property(tree, fc.boolean(), (leaves, reversed) => {
        const kode = (parts: readonly number[]): string =>
          [
            "2.07",
            `0${String(parts[0])}`,
            ...parts.slice(1).map((part, at) => `${at === 0 ? "1." : ""}0${String(part)}`),
          ].join(".");
        const details = leaves.map(([at, nilai]) => ({ kode: kode(at), nilai }));
        const subtotals = [...new Set(leaves.flatMap(([at]) => [kode(at.slice(0, 1)), kode(at.slice(0, 2))]))];
        const printed = [...subtotals.map((text) => ({ kode: text, nilai: 12345 })), ...details];
        const list = reversed ? printed.reverse() : printed;
        const whole = sumUnder("2.07", list);
        expect(whole).toMatchObject({ total: sumRupiah(details.map(({ nilai }) => nilai)), leaves: leaves.length });
        const programmes = subtotals.filter((text) => text.length === 7);
        expect(sumRupiah(programmes.map((text) => sumUnder(text, list)?.total ?? null))).toBe(whole?.total);
      }),
    );
  });
});
