import fc from "fast-check";
import type { Kode, KodeFamily, KodeFault, KodeLevel, KodeRefusal } from "../../src/domain/kode";
import { kewenanganOf } from "../../src/domain/kode-apbd";
import { parseKodeCell } from "../../src/domain/kode-cell";
import { looksLikeKode, parseKode } from "../../src/domain/parse-kode";

type Row = readonly [
  printed: string,
  block: KodeFamily | null,
  normal: string,
  family: KodeFamily,
  level: KodeLevel,
  parent: string | null,
  faults: readonly KodeFault[],
];

const APBD: readonly Row[] = [
  ["2", null, "2", "apbd", "urusan", null, []],
  ["X", null, "X", "apbd", "urusan", null, []],
  ["2.07", null, "2.07", "apbd", "bidang", "2", []],
  ["X.XX", null, "X.XX", "apbd", "bidang", "X", []],
  ["2.07.03", null, "2.07.03", "apbd", "program", "2.07", []],
  ["2.07.03.1.01", null, "2.07.03.1.01", "apbd", "kegiatan", "2.07.03", []],
  ["2.07.03.1.01.0001", null, "2.07.03.1.01.0001", "apbd", "subKegiatan", "2.07.03.1.01", []],
  ["X.XX.01.2.02.01", null, "X.XX.01.2.02.01", "apbd", "subKegiatan", "X.XX.01.2.02", []],
  ["2.XX.01", null, "2.XX.01", "apbd", "program", "2.XX", []],
  ["5.01.02", null, "5.01.02", "apbd", "program", "5.01", []],
  ["5.01.02.1.01", "akun", "5.01.02.1.01", "apbd", "kegiatan", "5.01.02", []],
  ["2.07.03", "apbn", "2.07.03", "apbd", "program", "2.07", []],
  // Traps, each with the fault that names it
  ["2,17,01.1.02.01", null, "2.17.01.1.02.01", "apbd", "subKegiatan", "2.17.01.1.02", ["koma"]],
  [" 2,07,04", null, "2.07.04", "apbd", "program", "2.07", ["koma", "spasi"]],
  [" 2,07,04.1,04.01", null, "2.07.04.1.04.01", "apbd", "subKegiatan", "2.07.04.1.04", ["koma", "spasi"]],
  ["2.07 .03", null, "2.07.03", "apbd", "program", "2.07", ["spasi"]],
  ["2.07.03\u00a0", null, "2.07.03", "apbd", "program", "2.07", ["spasi"]],
  ["2.07.\u200b03", null, "2.07.03", "apbd", "program", "2.07", ["spasi"]],
  ["2.07.\u200d03", null, "2.07.03", "apbd", "program", "2.07", ["spasi"]],
  ["2.07.\u206003", null, "2.07.03", "apbd", "program", "2.07", ["spasi"]],
  ["2.07.03.", null, "2.07.03", "apbd", "program", "2.07", ["titik"]],
  [".2.07..03", null, "2.07.03", "apbd", "program", "2.07", ["titik"]],
  ["2,07,05.01,03.01", null, "2.07.05.1.03.01", "apbd", "subKegiatan", "2.07.05.1.03", ["koma", "nol-berlebih"]],
  ["2.7.1", null, "2.07.01", "apbd", "program", "2.07", ["nol-hilang"]],
  ["1.3", null, "1.03", "apbd", "bidang", "1", ["nol-hilang"]],
  ["2.7.3.1.1.1", null, "2.07.03.1.01.01", "apbd", "subKegiatan", "2.07.03.1.01", ["nol-hilang"]],
  ["\u0425.XX.01", null, "X.XX.01", "apbd", "program", "X.XX", ["huruf-mirip"]],
  ["\u0445.\u0445\u0425.01", null, "X.XX.01", "apbd", "program", "X.XX", ["huruf-mirip"]],
  ["2.O7.03", null, "2.07.03", "apbd", "program", "2.07", ["huruf-mirip"]],
  ["2.1O", null, "2.10", "apbd", "bidang", "2", ["huruf-mirip"]],
  ["2.07.O3", null, "2.07.03", "apbd", "program", "2.07", ["huruf-mirip"]],
  ["2.\u041e7.03.1.01.OO01", null, "2.07.03.1.01.0001", "apbd", "subKegiatan", "2.07.03.1.01", ["huruf-mirip"]],
  ["x.xx.01", null, "X.XX.01", "apbd", "program", "X.XX", ["huruf-kecil"]],
  ["2.o7.03", null, "2.07.03", "apbd", "program", "2.07", ["huruf-kecil", "huruf-mirip"]],
  ["2.07.00.03.1.01.0001", null, "2.07.03.1.01.0001", "apbd", "subKegiatan", "2.07.03.1.01", ["nol-berlebih"]],
  ["2.00.07.03", null, "2.07.03", "apbd", "program", "2.07", ["nol-berlebih"]],
  ["2.07.00.03", null, "2.07.03", "apbd", "program", "2.07", ["nol-berlebih"]],
  ["2.07.OO.03", null, "2.07.03", "apbd", "program", "2.07", ["nol-berlebih", "huruf-mirip"]],
  ["2.07.03.00.1.01", null, "2.07.03.1.01", "apbd", "kegiatan", "2.07.03", ["nol-berlebih"]],
  ["2.07.03.1.01.00", null, "2.07.03.1.01", "apbd", "kegiatan", "2.07.03", ["nol-berlebih"]],
  ["2.07.03.0.00.0000", null, "2.07.03", "apbd", "program", "2.07", ["nol-berlebih"]],
  ["2.00", null, "2", "apbd", "urusan", null, ["nol-berlebih"]],
  // What the block decides
  ["5.1", "apbd", "5.01", "apbd", "bidang", "5", ["nol-hilang"]],
  ["5.1.02", "apbd", "5.01.02", "apbd", "program", "5.01", ["nol-hilang"]],
  ["5.1.2.1.1", "apbd", "5.01.02.1.01", "apbd", "kegiatan", "5.01.02", ["nol-hilang"]],
  ["5", "apbd", "5", "apbd", "urusan", null, []],
  ["5.5", null, "5.05", "apbd", "bidang", "5", ["nol-hilang"]],
  ["4.4.01", null, "4.04.01", "apbd", "program", "4.04", ["nol-hilang"]],
  ["6.3", null, "6.03", "apbd", "bidang", "6", ["nol-hilang"]],
  ["1.3.02", null, "1.03.02", "apbd", "program", "1.03", ["nol-hilang"]],
];

const APBN: readonly Row[] = [
  ["026.13.DL", null, "026.13.DL", "apbn", "programApbn", null, []],
  ["4056.QDB", null, "4056.QDB", "apbn", "kro", "4056", []],
  ["4056.QDB.001", null, "4056.QDB.001", "apbn", "ro", "4056.QDB", []],
  ["2217.BDB.001.055", null, "2217.BDB.001.055", "apbn", "komponen", "2217.BDB.001", []],
  ["2217.BDB.001.055.0A", null, "2217.BDB.001.055.0A", "apbn", "subkomponen", "2217.BDB.001.055", []],
  ["2217.BDB.001.055.A", null, "2217.BDB.001.055.0A", "apbn", "subkomponen", "2217.BDB.001.055", []],
  ["2217", "apbn", "2217", "apbn", "kegiatanApbn", null, []],
  ["051", "apbn", "051", "apbn", "komponen", null, []],
  ["0A", "apbn", "0A", "apbn", "subkomponen", null, []],
  ["A", "apbn", "0A", "apbn", "subkomponen", null, []],
  ["1B", "apbn", "1B", "apbn", "subkomponen", null, []],
  ["026.13.DL", "apbd", "026.13.DL", "apbn", "programApbn", null, []],
  ["026.13 DL", null, "026.13.DL", "apbn", "programApbn", null, ["spasi", "titik"]],
  ["02613DL", null, "026.13.DL", "apbn", "programApbn", null, ["titik"]],
  ["4059,AEC.002", null, "4059.AEC.002", "apbn", "ro", "4059.AEC", ["koma"]],
  ["2726. FDA.002", null, "2726.FDA.002", "apbn", "ro", "2726.FDA", ["spasi"]],
  ["2726,FBA. 001", null, "2726.FBA.001", "apbn", "ro", "2726.FBA", ["koma", "spasi"]],
  ["6471. RAI", null, "6471.RAI", "apbn", "kro", "6471", ["spasi"]],
  ["6471RAI.028", null, "6471.RAI.028", "apbn", "ro", "6471.RAI", ["titik"]],
  ["6471.OCC", null, "6471.OCC", "apbn", "kro", "6471", []],
  ["2217.BDB.O01", null, "2217.BDB.001", "apbn", "ro", "2217.BDB", ["huruf-mirip"]],
  ["2217.\u0412\u0410\u0421.001", null, "2217.BAC.001", "apbn", "ro", "2217.BAC", ["huruf-mirip"]],
  ["2217.BOO", null, "2217.BOO", "apbn", "kro", "2217", []],
  ["2217.OOC", null, "2217.OOC", "apbn", "kro", "2217", []],
  ["0O", "apbn", "0O", "apbn", "subkomponen", null, []],
  ["2217.bdb", null, "2217.BDB", "apbn", "kro", "2217", ["huruf-kecil"]],
];

const AKUN: readonly Row[] = [
  ["5", "akun", "5", "akun", "akun", null, []],
  ["8", "akun", "8", "akun", "akun", null, []],
  ["1.9", "akun", "1.9", "akun", "kelompok", "1", []],
  ["5.4.10.20.30", null, "5.4.10.20.30", "akun", "rincian", "5.4.10.20", []],
  ["5.1", "akun", "5.1", "akun", "kelompok", "5", []],
  ["5.1.02", "akun", "5.1.02", "akun", "jenis", "5.1", []],
  ["5.1.02", null, "5.1.02", "akun", "jenis", "5.1", []],
  ["5.1.02", "apbn", "5.1.02", "akun", "jenis", "5.1", []],
  ["4.3.01", null, "4.3.01", "akun", "jenis", "4.3", []],
  ["6.2.01", null, "6.2.01", "akun", "jenis", "6.2", []],
  ["5.4.02", null, "5.4.02", "akun", "jenis", "5.4", []],
  ["5.1.02.01", null, "5.1.02.01", "akun", "objek", "5.1.02", []],
  ["5.1.02.01", "apbd", "5.1.02.01", "akun", "objek", "5.1.02", []],
  ["5.1.02.01.01", null, "5.1.02.01.01", "akun", "rincian", "5.1.02.01", []],
  ["5.1.02.01.01.0001", null, "5.1.02.01.01.0001", "akun", "subRincian", "5.1.02.01.01", []],
  ["5.1.02.01.01.0001", "apbd", "5.1.02.01.01.0001", "akun", "subRincian", "5.1.02.01.01", []],
  ["1.3.02.01.01.0001", null, "1.3.02.01.01.0001", "akun", "subRincian", "1.3.02.01.01", []],
  ["8.1.02", "akun", "8.1.02", "akun", "jenis", "8.1", []],
  ["5,1,02", null, "5.1.02", "akun", "jenis", "5.1", ["koma"]],
  ["5.1.2", "akun", "5.1.02", "akun", "jenis", "5.1", ["nol-hilang"]],
  ["5.1.2.1.1", "akun", "5.1.02.01.01", "akun", "rincian", "5.1.02.01", ["nol-hilang"]],
  ["5.1.2.1", null, "5.1.02.01", "akun", "objek", "5.1.02", ["nol-hilang"]],
];

const ORGANISASI: readonly Row[] = [
  ["2.17.2.07.3.32.01.0000", null, "2.17.2.07.3.32.01.0000", "organisasi", "unit", "2.17.2.07.3.32.01", []],
  ["2.17.2.07.3.32.01", null, "2.17.2.07.3.32.01", "organisasi", "organisasi", null, []],
  ["5.01.0.00.0.00.01.0000", "apbd", "5.01.0.00.0.00.01.0000", "organisasi", "unit", "5.01.0.00.0.00.01", []],
  ["2.17.2.7.3.32.1.0003", null, "2.17.2.07.3.32.01.0003", "organisasi", "unit", "2.17.2.07.3.32.01", ["nol-hilang"]],
  ["2,17,2,07,0,00,01", null, "2.17.2.07.0.00.01", "organisasi", "organisasi", null, ["koma"]],
];

const REFUSED: readonly (readonly [printed: string, block: KodeFamily | null, refusal: KodeRefusal])[] = [
  ["", null, "kosong"],
  ["  ", null, "kosong"],
  [".,", null, "kosong"],
  ["2.07.03.1", null, "jumlah-segmen"],
  ["2.07.03.1.01.0001.01", null, "jumlah-segmen"],
  ["2.07.03.1.01.01.01.01.01", null, "jumlah-segmen"],
  ["1.2.3.4.5.6.7.8", "akun", "jumlah-segmen"],
  ["2.007", null, "panjang-segmen"],
  ["2.07.03.1.01.001", null, "panjang-segmen"],
  ["2.07.03.1.01.00001", null, "panjang-segmen"],
  ["2.07.03.1.0001", null, "panjang-segmen"],
  ["2.0007", null, "panjang-segmen"],
  ["0", null, "urusan"],
  ["12.07", null, "urusan"],
  ["0.07", null, "urusan"],
  ["XX.01", null, "urusan"],
  ["13", "apbn", "urusan"],
  ["2.07.03.9.01", null, "kewenangan"],
  ["2.07.03.0.01", null, "kewenangan"],
  ["2.07.03.00.01", null, "kewenangan"],
  ["2.07.03.09.01", null, "kewenangan"],
  ["2.07.03.11.01", null, "kewenangan"],
  ["2.07.03.001.01", null, "kewenangan"],
  ["2.00.01", null, "nol"],
  ["2.07.03.1.00.01", null, "nol"],
  ["2.07.0.1.01", null, "nol"],
  ["2.07.00.00.03.1.01", null, "nol"],
  ["X.XX.XX", null, "bukan-kode"],
  ["2.X7", null, "bukan-kode"],
  ["2.7X", null, "bukan-kode"],
  ["2.07.03PROGRAM", null, "bukan-kode"],
  ["PROGRAM 2.07.03 Pelatihan", null, "bukan-kode"],
  ["X.X.01", null, "bukan-kode"],
  ["2.07-03", null, "bukan-kode"],
  ["051.B139.B150", "apbn", "bukan-kode"],
  ["020 6.13 DL", "apbn", "bukan-kode"],
  ["JUMLAH", null, "bukan-kode"],
  ["a.", "apbn", "bukan-kode"],
  ["a", null, "bukan-kode"],
  ["2.07.03 ABC", null, "bukan-kode"],
  ["PROGRAM 2.07.03", null, "bukan-kode"],
  ["2.07.03 PROGRAM PELATIHAN", null, "nama"],
  [" 2,07,03: Pelatihan", null, "nama"],
  ["X.XX.01 - Penunjang", null, "nama"],
  ["2.17.2.07.3.32.01.0000 DINAS TENAGA KERJA", null, "nama"],
  ["026.13.DL Program Pendidikan", null, "nama"],
  ["01-Feb", null, "tanggal"],
  ["1 Feb", null, "tanggal"],
  ["1-Agustus-21", null, "tanggal"],
  ["Feb-02", null, "tanggal"],
  ["Mei 2021", null, "tanggal"],
  ["1/2", null, "tanggal"],
  [" 01/02/2021 ", null, "tanggal"],
  ["1-2-2021", null, "tanggal"],
  ["2021-02-01", null, "tanggal"],
  ["2021/2/1", null, "tanggal"],
  ["2021-02-01 00:00:00", null, "tanggal"],
  ["44228", null, "tanggal"],
  ["36000", null, "tanggal"],
  ["58999", null, "tanggal"],
  ["35999", null, "urusan"],
  ["59000", null, "urusan"],
  ["442280", null, "urusan"],
  ["2217", null, "konteks"],
  ["051", null, "konteks"],
  ["051", "apbd", "konteks"],
  ["051", "akun", "konteks"],
  ["0A", null, "konteks"],
  ["A", null, "konteks"],
  ["5", null, "dua-arti"],
  ["5.1", null, "dua-arti"],
  ["5.1", "apbn", "dua-arti"],
  ["4.1", null, "dua-arti"],
  ["6.2", null, "dua-arti"],
  ["5.1.2", null, "dua-arti"],
  ["5.1.2.1.1", null, "dua-arti"],
];

describe("parseKode", () => {
  it.each([...APBD, ...APBN, ...AKUN, ...ORGANISASI])(
    "reads %j in block %s as %s",
    (printed, block, normal, family, level, parent, faults) => {
      const kode = parseKode(printed, block);
      expect({ ...kode, faults: [...kode.faults].sort() }).toEqual({
        printed,
        normal,
        family,
        level,
        parent,
        faults: [...faults].sort(),
        refusal: null,
      });
    },
  );

  it.each(REFUSED)("refuses %j in block %s: %s", (printed, block, refusal) => {
    const kode = parseKode(printed, block);
    expect(kode).toMatchObject({ printed, normal: null, family: null, level: null, parent: null, refusal });
    expect(kode.faults.at(-1)).toBe("segmen");
  });

  it.each([
    "Jan",
    "Mar",
    "Apr",
    "May",
    "Jun",
    "Jul",
    "Agt",
    "Ags",
    "Aug",
    "Sep",
    "Okt",
    "Oct",
    "Nop",
    "Nov",
    "Des",
    "Dec",
  ])("knows the month of 1-%s", (month) => {
    expect(parseKode(`1-${month}`, null).refusal).toBe("tanggal");
  });

  it("keeps the faults it could name beside a refusal", () => {
    expect(parseKode("2,07,03,1", null).faults).toEqual(["koma", "segmen"]);
  });
});

const two = fc.integer({ min: 1, max: 99 }).map((value) => String(value).padStart(2, "0"));
const three = fc.integer({ min: 1, max: 999 }).map((value) => String(value).padStart(3, "0"));
const four = fc.integer({ min: 1, max: 9999 }).map((value) => String(value).padStart(4, "0"));
const capitals = (count: number) =>
  fc.array(fc.constantFrom(..."ABCDEFGHIJKLMNPQRSTUVWYZ".split("")), { minLength: count, maxLength: count });
const digit = (max: number) => fc.integer({ min: 1, max }).map(String);
const cut = (lengths: readonly number[]) => (segments: readonly string[], at: number) =>
  segments.slice(0, lengths[at % lengths.length] ?? 1).join(".");

const apbd = fc
  .tuple(
    fc.oneof(fc.tuple(digit(9), two), fc.constant(["X", "XX"] as const)),
    fc.tuple(two, digit(8), two, fc.oneof(two, four)),
    fc.nat(),
  )
  .map(([head, tail, at]) => cut([2, 3, 5, 6])([...head, ...tail], at));
const akun = fc
  .tuple(fc.tuple(digit(8), digit(9), two, two, two, four), fc.nat())
  .map(([segments, at]) => cut([1, 2, 3, 4, 5, 6])(segments, at));
const apbn = fc
  .tuple(four, capitals(3), three, three, digit(9), capitals(1), fc.nat())
  .map(([kegiatan, kro, ro, komponen, number, letter, at]) =>
    cut([1, 2, 3, 4, 5])([kegiatan, kro.join(""), ro, komponen, number + letter.join("")], at),
  );
const program = fc.tuple(three, two, capitals(2)).map(([ba, unit, letters]) => `${ba}.${unit}.${letters.join("")}`);
const bidang = fc.tuple(digit(9), two).map((segments) => segments.join("."));
const organisasi = fc
  .tuple(bidang, fc.oneof(bidang, fc.constant("0.00")), fc.oneof(bidang, fc.constant("0.00")), two, four, fc.boolean())
  .map(([one, next, last, number, unit, whole]) => [one, next, last, number, ...(whole ? [unit] : [])].join("."));

const generated = fc.oneof(
  apbd.map((normal) => ({ normal, block: "apbd" as const, family: "apbd" })),
  akun.map((normal) => ({ normal, block: "akun" as const, family: "akun" })),
  fc.oneof(apbn, program, three).map((normal) => ({ normal, block: "apbn" as const, family: "apbn" })),
  organisasi.map((normal) => ({ normal, block: "organisasi" as const, family: "organisasi" })),
);

/** One way of typing a kode badly without losing what it means, with the fault it should be told by. */
const BAD: readonly (readonly [fault: KodeFault, (normal: string) => string])[] = [
  ["koma", (normal) => normal.replaceAll(".", ",")],
  ["spasi", (normal) => ` ${normal.replaceAll(".", ". ")} `],
  ["titik", (normal) => `${normal.replaceAll(".", "..")}.`],
  ["huruf-mirip", (normal) => normal.replaceAll("X", "\u0425").replace(/(?<=^|\.)0(?=[1-9])/g, "O")],
  ["huruf-kecil", (normal) => normal.toLowerCase()],
];

describe("every generated kode", () => {
  it("is its own normal form, in its own block", () => {
    fc.assert(
      fc.property(generated, ({ normal, block, family }) => {
        expect(parseKode(normal, block)).toMatchObject({ normal, family, faults: [], refusal: null });
      }),
      { numRuns: 1000 },
    );
  });

  it("comes back from every bad way of writing it, with the fault named", () => {
    fc.assert(
      fc.property(generated, fc.constantFrom(...BAD), ({ normal, block }, [fault, spoil]) => {
        const printed = spoil(normal);
        const kode = parseKode(printed, block);
        expect(kode.normal).toBe(normal);
        expect(kode.faults).toEqual(printed === normal ? [] : [fault]);
      }),
      { numRuns: 1000 },
    );
  });

  it("comes back from all bad ways at once", () => {
    const marks = fc.array(fc.constantFrom(".", ",", ". ", " ,", ".."), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(generated, marks, ({ normal, block }, separators) => {
        const printed = normal
          .toLowerCase()
          .split(".")
          .map((segment, index) => (index === 0 ? segment : (separators[index] ?? ".") + segment))
          .join("");
        expect(parseKode(printed, block).normal).toBe(normal);
      }),
    );
  });

  it("comes back when its leading zeros are lost", () => {
    const lost = (normal: string): string => normal.replace(/(?<=\.)0(?=[1-9](?:\.|$))/g, "");
    const whole = fc.oneof(
      apbd.map((normal) => ({ normal, block: "apbd" as const })),
      akun.map((normal) => ({ normal, block: "akun" as const })),
      organisasi.map((normal) => ({ normal, block: null })),
    );
    fc.assert(
      fc.property(whole, ({ normal, block }) => {
        const kode = parseKode(lost(normal), block);
        expect(kode.normal).toBe(normal);
        expect(kode.faults).toEqual(lost(normal) === normal ? [] : ["nol-hilang"]);
      }),
    );
  });

  it("has a parent exactly one level up", () => {
    const ABOVE: Readonly<Partial<Record<KodeLevel, KodeLevel>>> = {
      bidang: "urusan",
      program: "bidang",
      kegiatan: "program",
      subKegiatan: "kegiatan",
      kelompok: "akun",
      jenis: "kelompok",
      objek: "jenis",
      rincian: "objek",
      subRincian: "rincian",
      kro: "kegiatanApbn",
      ro: "kro",
      unit: "organisasi",
    };
    fc.assert(
      fc.property(generated, ({ normal, block }) => {
        const { parent, level } = parseKode(normal, block);
        if (parent === null) return;
        expect(normal.startsWith(`${parent}.`)).toBe(true);
        const up = parseKode(parent, block).level;
        expect(up).toBe(level === "komponen" ? "ro" : level === "subkomponen" ? "komponen" : ABOVE[level]);
      }),
      { numRuns: 1000 },
    );
  });

  it("never has both a normal form and a refusal, whatever is typed", () => {
    const texts = fc.string({ unit: fc.constantFrom(..."0123456789.,XO ABxo-".split("")), maxLength: 20 });
    fc.assert(
      fc.property(fc.oneof(texts, fc.string()), fc.constantFrom(null, "apbd", "apbn", "akun"), (text, block) => {
        const kode: Kode = parseKode(text, block);
        expect(kode.printed).toBe(text);
        expect(
          [kode.normal, kode.family, kode.level].every((part) => (part === null) === (kode.refusal !== null)),
        ).toBe(true);
        expect(kode.faults.includes("segmen")).toBe(kode.refusal !== null);
        if (kode.normal !== null)
          expect(parseKode(kode.normal, kode.family)).toMatchObject({ normal: kode.normal, faults: [] });
      }),
      { numRuns: 2000 },
    );
  });
});

describe("parseKodeCell", () => {
  it.each<[string | number, KodeFamily | null, string, KodeLevel, readonly KodeFault[]]>([
    ["2,07", null, "2.07", "bidang", ["koma"]],
    ["2.1", null, "2.01", "bidang", ["nol-hilang"]],
    [2.07, null, "2.07", "bidang", []],
    [2, null, "2", "urusan", []],
    [1.3, null, "1.03", "bidang", ["nol-hilang"]],
    [1.1, null, "1.01", "bidang", ["nol-hilang"]],
    [2.1, null, "2.10", "bidang", ["nol-hilang"]],
    [2.2, null, "2.20", "bidang", ["nol-hilang"]],
    [2.3, null, "2.03", "bidang", ["nol-hilang"]],
    [3.3, null, "3.30", "bidang", ["nol-hilang"]],
    [3.2, null, "3.02", "bidang", ["nol-hilang"]],
    [2217, "apbn", "2217", "kegiatanApbn", []],
    [51, "apbn", "051", "komponen", ["nol-hilang"]],
    [2, "apbn", "002", "komponen", ["nol-hilang"]],
    [963, "apbn", "963", "komponen", []],
    [5.1, "akun", "5.1", "kelompok", []],
  ])("reads %j in block %s as %s", (value, block, normal, level, faults) => {
    expect(parseKodeCell(value, block)).toEqual(
      expect.objectContaining({ printed: String(value), normal, level, faults, refusal: null }),
    );
  });

  it.each<[number, KodeRefusal]>([
    [44228, "tanggal"],
    [51, "urusan"],
    [2217, "konteks"],
    [-2.07, "bukan-kode"],
    [5.1, "dua-arti"],
  ])("refuses %d: %s", (value, refusal) => {
    expect(parseKodeCell(value, null)).toMatchObject({ printed: String(value), normal: null, refusal });
  });
});

describe("kewenanganOf", () => {
  it.each([
    ["2.07.03.1.01", 1],
    ["X.XX.01.2.02.0001", 2],
    ["2.07.03.8.01.01", 8],
    ["2.07.03", null],
    ["2.07.03.11.01", null],
    ["2", null],
    ["5.1.02.01.01.0001", null],
    ["2.17.2.07.3.32.01.0000", null],
    ["2.17.2.1.3.32.01", null],
    ["2217.BDB.001.055", null],
  ])("of %j is %s", (normal, kewenangan) => {
    expect(kewenanganOf(normal)).toBe(kewenangan);
  });
});

describe("looksLikeKode", () => {
  it.each([
    "2,07,01",
    " 2.07 ",
    "051.B139.B150",
    "2197",
    "051",
    "X.XX.01",
    "\u0425.XX.01",
    "2726. FDA.002",
    "2 07",
    "2.7",
  ])("%j does", (text) => {
    expect(looksLikeKode(text)).toBe(true);
  });
  it.each([
    "a.",
    "A.",
    "-",
    "12",
    "12345",
    "Program",
    "JUMLAH",
    "X.A",
    "2.",
    "2.07 Program",
    "2.07 program 3",
    "Rp 2.07",
    "",
  ])("%j does not", (text) => {
    expect(looksLikeKode(text)).toBe(false);
  });
});
