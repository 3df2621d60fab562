import type { Draw } from "./draw";
import type { Leaf } from "./plan";

/** How one table's header words are written. */
export interface Spelling {
  /** The words of a header cell, dressed. */
  readonly words: (text: string | number) => string | number;
  /** A leaf's words with its unit, unless units stand in a row of their own. */
  readonly leaf: (leaf: Leaf, unitApart: boolean) => string | number;
  readonly unit: (unit: "Rp" | "%") => string;
}

type Case = "as is" | "UPPER" | "Title" | "lower";

/** Draws the case, the units' form, line breaks, dots, and at most one misspelt header. */
export function drawSpelling(draw: Draw): Spelling {
  const letters = draw.weighted<Case>([
    [60, "as is"],
    [30, "UPPER"],
    [7, "Title"],
    [3, "lower"],
  ]);
  draw.note(`header case ${letters}`);
  const rupiah = draw.weighted([
    [40, " (Rp)"],
    [15, " (Rp.)"],
    [10, "\n(Rp)"],
    [5, " Rp."],
    [30, ""],
  ]);
  const percent = draw.weighted([
    [60, " (%)"],
    [15, "\n(%)"],
    [15, " %"],
    [10, "(%)"],
  ]);
  let typos = draw.maybe(0.12, "misspelt header") ? 1 : 0;
  const words = (text: string | number): string | number => {
    if (typeof text === "number") return text;
    const dressed = strewn(draw, cased(text, letters));
    if (typos === 0 || !draw.chance(0.3)) return dressed;
    const wrong = misspelt(draw, dressed);
    if (wrong !== dressed) typos = 0;
    return wrong;
  };
  const leafWords = (leaf: Leaf, unitApart: boolean): string | number => {
    const dressed = words(leaf.words);
    if (leaf.unit === null || unitApart || typeof dressed === "number") return dressed;
    return saysUnit(dressed, leaf.unit) ? dressed : dressed + (leaf.unit === "Rp" ? rupiah : percent);
  };
  return { words, leaf: leafWords, unit: (unit) => `(${unit})` };
}

function saysUnit(words: string, unit: "Rp" | "%"): boolean {
  return unit === "Rp" ? /\bRp\b/i.test(words) : /%|pr[oe]sentase|persentase|persen/i.test(words);
}

function cased(text: string, letters: Case): string {
  if (letters === "UPPER") return text.toUpperCase().replaceAll("(RP)", "(Rp)");
  if (letters === "Title") return text.replace(/\b[a-z](?=[a-z]{3})/g, (letter) => letter.toUpperCase());
  if (letters === "lower") return text.length < 4 ? text : text.toLowerCase().replaceAll("(rp)", "(Rp)");
  return text;
}

/** Line breaks, blanks and dots strewn over a few cells. */
function strewn(draw: Draw, text: string): string {
  if (text.length < 4) return text;
  const spaced = text.includes(" ") && draw.maybe(0.12, "line break in header") ? broken(draw, text) : text;
  if (draw.maybe(0.02, "blanks around header")) return ` ${spaced}  `;
  if (draw.maybe(0.015, "dot after header")) return `${spaced}.`;
  return spaced.includes("/") && draw.chance(0.2) ? spaced.replaceAll("/", " / ").replaceAll("  ", " ") : spaced;
}

function broken(draw: Draw, text: string): string {
  const at = draw.pick([...text.matchAll(/ /g)].map((match) => match.index));
  return `${text.slice(0, at)}\n${text.slice(at + 1)}`;
}

/** One long word with a letter lost, doubled or swapped, its first two letters kept. */
function misspelt(draw: Draw, text: string): string {
  const long = [...text.matchAll(/[A-Za-z]{7,}/g)];
  const word = long[0];
  if (word === undefined) return text;
  const letters = Array.from(word[0]);
  const at = draw.int(3, letters.length - 2);
  const fault = draw.pick(["lost", "doubled", "swapped"]);
  if (fault === "lost") letters.splice(at, 1);
  if (fault === "doubled") letters.splice(at, 0, letters[at]!);
  if (fault === "swapped") letters.splice(at - 1, 2, letters[at]!, letters[at - 1]!);
  return text.slice(0, word.index) + letters.join("") + text.slice(word.index + word[0].length);
}
