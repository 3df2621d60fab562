import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseNumber } from "../../src/domain/parse-number";
import type { NumberStyle } from "../../src/domain/typed-number";
import { looksLikeKode, parseKode } from "../../src/domain/parse-kode";
import { cellAddress } from "../../src/workbook/a1";
import { openWorkbook } from "../../src/workbook/open";

const FILES = { lkjip: "lkjip-paser-2023", rfk: "realisasi-ntt-2021", renstra: "renstra-ntt-2024-2026" } as const;
type File = keyof typeof FILES;

interface TextCell {
  readonly place: string;
  readonly text: string;
}

function textCells(file: File): readonly TextCell[] {
  const path = join(__dirname, "..", "workbooks", FILES[file], `${FILES[file]}.xlsx`);
  return openWorkbook(readFileSync(path)).sheets.flatMap((sheet) =>
    [...sheet.cells()].flatMap(([row, column, { value }]) =>
      typeof value === "string" ? [{ place: `${sheet.name}!${cellAddress(row, column)}`, text: value }] : [],
    ),
  );
}

const CELLS = { lkjip: textCells("lkjip"), rfk: textCells("rfk"), renstra: textCells("renstra") } as const;

/** What stands in the cell, and how it is to be read: value, style, unit. */
type Known = readonly [File, string, string, number, NumberStyle | null, string | null];

const NUMBERS: readonly Known[] = [
  ["lkjip", "Realisasi Anggaran!C86", "Rp. 18.820.531.793,-", 18820531793, "id", null],
  ["lkjip", "Realisasi Anggaran!D93", "Rp17.161.642.133,-", 17161642133, "id", null],
  ["lkjip", "Realisasi Anggaran!C94", "10.782.773.195,-", 10782773195, "id", null],
  ["lkjip", "Realisasi Anggaran!C7", "18.820.531.793.00", 18820531793, "id", null],
  ["lkjip", "Realisasi Anggaran!C9", "811,814,440.00", 811814440, "en", null],
  ["lkjip", "Realisasi Anggaran!C24", "748,000.00", 748000, "en", null],
  ["lkjip", "Realisasi Anggaran!E7", "95.40", 95.4, "en", null],
  ["lkjip", "Renja 2023!I9", "8.866.496.658", 8866496658, "id", null],
  ["lkjip", "Renja 2023!F76", "60KK", 60, null, "KK"],
  ["lkjip", "Renja 2023!H66", "32 Asosiasi dengan serikat pekerja", 32, null, "Asosiasi dengan serikat pekerja"],
  ["lkjip", "IKU!E6", "26,15%", 26.15, "id", "%"],
  ["lkjip", "IKU!E7", "61,54 %", 61.54, "id", "%"],
  ["lkjip", "IKU!D8", "77,92", 77.92, "id", null],
  ["lkjip", "IKU!E8", "79,17BB", 79.17, "id", "BB"],
  ["lkjip", "IKU!E20", "62B", 62, null, "B"],
  ["lkjip", "IKU!D9", "1 Kawasan", 1, null, "Kawasan"],
  ["lkjip", "Capaian Program!F17", "503 Orang", 503, null, "Orang"],
  ["lkjip", "Capaian Program!G22", "153,83 %", 153.83, "id", "%"],
  ["lkjip", "TPT-IKK!D5", "= 4,72%", 4.72, "id", "%"],
  ["lkjip", "TPT-IKK!E13", "0,184%", 0.184, "id", "%"],
  ["rfk", "BAB III C!C22", "18 Kab/Kota", 18, null, "Kab/Kota"],
  ["renstra", "Tabel 4.1!H5", "2024 (%)", 2024, null, "(%)"],
  ["renstra", "Tabel 6.1!T89", "17 Kawasan Transmigrasi", 17, null, "Kawasan Transmigrasi"],
];

/** Every range of the three workbooks, in order: low, high, typed high first. */
const RANGES: readonly (readonly [place: string, low: number, high: number, descending: boolean])[] = [
  ["Tabel 7.1!E19", 3, 3.2, true],
  ["Tabel 7.1!F19", 2.5, 2.75, true],
  ["Tabel 7.1!G19", 2.05, 2.25, true],
  ["Tabel 7.1!H19", 2.05, 2.25, true],
  ["Tabel 7.1!E20", 19.63, 20, true],
  ["Tabel 7.1!F20", 18.15, 19.35, true],
  ["Tabel 7.1!G20", 15.03, 17.05, true],
  ["Tabel 7.1!H20", 15.03, 17.05, true],
  ["Tabel 7.1!E22", 3, 3.2, true],
  ["Tabel 7.1!F22", 2.5, 2.75, true],
  ["Tabel 7.1!G22", 2.05, 2.25, true],
  ["Tabel 7.1!H22", 2.05, 2.25, true],
  ["Tabel 7.1!E24", 19.63, 20, true],
  ["Tabel 7.1!F24", 18.15, 19.35, true],
  ["Tabel 7.1!G24", 15.03, 17.05, true],
  ["Tabel 7.1!H24", 15.03, 17.05, true],
];

/** Texts with digits that are no number, and why each could be taken for one. */
const TEXTS: readonly (readonly [File, string, string])[] = [
  ["rfk", "BAB III A!A7", "026.13.DL"],
  ["rfk", "BAB III E!A11", "6471.DBD"],
  ["rfk", "BAB III E!A49", "6471. RAI"],
  ["rfk", "BAB III B!A14", "051.B139.B150"],
  ["renstra", "Tabel 6.1!C105", "026.13 DL"],
  ["renstra", "Tabel 6.1!C218", "067.07 WA"],
  ["lkjip", "TPT-IKK!E14", "36.980.150.000.000 / 216.739 x 100 = 17.062.065.433,54"],
];

function textAt(file: File, place: string): string | undefined {
  return CELLS[file].find((cell) => cell.place === place)?.text;
}

describe("texts of three real workbooks", () => {
  it.each(NUMBERS)("%s %s %j is %d", (file, place, text, value, style, unit) => {
    expect(textAt(file, place)).toBe(text);
    expect(parseNumber(text, null)).toEqual({ kind: "text-number", value, text, style, ambiguous: false, unit });
  });

  it.each(TEXTS)("%s %s %j is a text", (file, place, text) => {
    expect(textAt(file, place)).toBe(text);
    expect(parseNumber(text, null)).toEqual({ kind: "text", text });
  });

  it("hold these ranges and no others", () => {
    const found = Object.values(CELLS).flatMap((cells) =>
      cells.flatMap(({ place, text }) => {
        const typed = parseNumber(text, null);
        return typed.kind === "range" ? [[place, typed.low, typed.high, typed.descending]] : [];
      }),
    );
    expect(found).toEqual(RANGES);
  });

  it("hold one amount that lost a digit; all other refused digits are kode", () => {
    const refused = Object.values(CELLS).flatMap((cells) =>
      cells.filter(({ text }) => parseNumber(text, null).kind === "malformed"),
    );
    const amounts = refused.filter(({ text }) => {
      const { normal, refusal } = parseKode(text, null);
      return normal === null && refusal !== "nama";
    });
    expect(amounts).toEqual([{ place: "Realisasi Anggaran!D69", text: "6,81,297,418.00" }]);
    expect(refused).toHaveLength(55);
  });

  it("hold no list item, kode or sentence that is read as a number with a long unit", () => {
    const units = Object.values(CELLS).flatMap((cells) =>
      cells.flatMap(({ text }) => {
        const typed = parseNumber(text, null);
        return typed.kind === "text-number" && (typed.unit?.length ?? 0) > 22 ? [text] : [];
      }),
    );
    expect(units).toEqual(["32 Asosiasi dengan serikat pekerja"]);
  });

  it("hold these kode of an unknown shape and no others", () => {
    const kodeColumns = /^(?:BAB II|BAB III [A-CE])!A\d+$|^Tabel 6\.1!C(?:10[5-9]|1[1-9]\d|2\d\d)$/;
    const unknown = [...CELLS.rfk, ...CELLS.renstra].filter(
      ({ place, text }) => kodeColumns.test(place) && looksLikeKode(text) && parseKode(text, "apbn").refusal !== null,
    );
    expect(unknown).toEqual([{ place: "BAB III B!A14", text: "051.B139.B150" }]);
  });
});
