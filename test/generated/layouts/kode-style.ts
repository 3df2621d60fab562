import type { CellValue } from "../../../src/sheets/content";
import type { Draw } from "./draw";
import type { PaperCell } from "./paper";

/** Writes a kode the way one report does. */
export type KodeWriter = (kode: string) => PaperCell;

type Dress = (kode: string) => string;

const STYLES: readonly (readonly [number, string, Dress])[] = [
  [45, "kode dots", (kode) => kode],
  [12, "kode commas", (kode) => kode.replaceAll(".", ",")],
  [10, "kode mixed commas", (kode) => mixed(kode)],
  [6, "kode leading blank", (kode) => ` ${kode}`],
  [6, "kode trailing dot", (kode) => `${kode}.`],
  [4, "kode blanks", (kode) => kode.replaceAll(".", ". ")],
];

/** The first two separators typed as commas: 2,17,01.1.02.01. */
function mixed(kode: string): string {
  let left = 2;
  return kode.replace(/\./g, (dot) => (left-- > 0 ? "," : dot));
}

/** Draws a report's way of typing kode: one style throughout, at most one accident. */
export function drawKode(draw: Draw): KodeWriter {
  const [, name, dress] = draw.weighted(draw.allowed(STYLES).map((style) => [style[0], style] as const));
  draw.note(name);
  const numeric = draw.maybe(0.12, "kode cells lost their zeros");
  let accidents = draw.maybe(0.12, "one kode with a slip") ? 1 : 0;
  return (kode) => {
    const shown = dress(kode);
    if (numeric && /^\d{1,4}([.,]\d{2})?$/.test(kode)) return asNumber(kode);
    if (accidents === 0 || kode.length < 7 || !draw.chance(0.25)) return { value: shown };
    accidents = 0;
    return { value: slip(draw, shown) };
  };
}

function asNumber(kode: string): PaperCell {
  return { value: Number(kode), format: "General" };
}

function slip(draw: Draw, kode: string): string {
  const fault = draw.pick(["letter O", "blank", "comma", "Cyrillic"]);
  if (fault === "letter O") return kode.replace("0", "O");
  if (fault === "Cyrillic" && kode.includes("X")) return kode.replace("X", "Х");
  if (fault === "comma") return kode.replace(".", ",");
  return kode.replace(/[.,]/, (mark) => `${mark} `);
}

const FIVE_WAYS = [
  [45, "text"],
  [25, "numbers with zero formats"],
  [25, "numbers that lost their zeros"],
] as const;

export type FiveCells = (kode: string) => readonly PaperCell[];

/** Draws how a kode is spread over Urusan, Bidang, Program, Kegiatan and Sub Kegiatan. */
export function drawFiveCells(draw: Draw): FiveCells {
  const ways = FIVE_WAYS.map(([weight, how]) => [weight, `five kode cells: ${how}`, how] as const);
  const [, name, how] = draw.weighted(draw.allowed(ways).map((way) => [way[0], way] as const));
  draw.note(name);
  const ownOnly = draw.maybe(0.2, "five kode cells: only the own segment");
  return (kode) => {
    const parts = fiveParts(kode);
    const written = parts.map((part) => cellOf(part, how));
    if (!ownOnly) return written;
    const last = parts.reduce((found, part, at) => (part === "" ? found : at), 0);
    return written.map((cell, at) => (at === last ? cell : { value: null }));
  };
}

/** "2.07.04.1.03.0003" → 2 | 07 | 04 | 1.03 | 0003; a central kode stands in the first cell. */
export function fiveParts(kode: string): readonly string[] {
  const segments = kode.split(".");
  if (!/^[1-9X]$/.test(segments[0] ?? "")) return [kode, "", "", "", ""];
  const [urusan = "", bidang = "", program = "", kewenangan, kegiatan, sub = ""] = segments;
  const four = kewenangan === undefined || kegiatan === undefined ? "" : `${kewenangan}.${kegiatan}`;
  return [urusan, bidang, program, four, sub];
}

function cellOf(part: string, how: (typeof FIVE_WAYS)[number][1]): PaperCell {
  if (part === "") return { value: null };
  const value: CellValue = /^\d+(\.\d+)?$/.test(part) && how !== "text" ? Number(part) : part;
  if (typeof value === "string") return { value };
  return { value, format: how === "numbers that lost their zeros" ? "General" : part.replace(/\d/g, "0") };
}
