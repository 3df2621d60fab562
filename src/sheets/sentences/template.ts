/** How a figure is put into a sentence. */
export const FIGURE_FORMS = ["rupiah", "terbilang", "persen", "poin", "angka", "teks"] as const;

export type FigureForm = (typeof FIGURE_FORMS)[number];

/** What a sentence is about; one is made for each place of its scope that has all the facts it asks for. */
export const SENTENCE_SCOPES = [
  "laporan",
  "dana",
  "bagian",
  "program",
  "siap",
  "tertinggal",
  "indikator",
  "terendah",
] as const;

export type SentenceScope = (typeof SENTENCE_SCOPES)[number];

/** A sentence with places to fill: "Pagu {tempat} sebesar {pagu:rupiah}." A place without a form takes a name as it is. */
export interface SentenceTemplate {
  readonly id: string;
  readonly scope: SentenceScope;
  readonly text: string;
}

/** A piece of a template: words, or a place with its form. */
export type TemplatePiece =
  | { readonly kind: "words"; readonly words: string }
  | { readonly kind: "place"; readonly name: string; readonly form: FigureForm };

/** Where a template cannot be understood. */
export interface TemplateFault {
  /** The piece in braces as typed, or the rest from an open brace on. */
  readonly piece: string;
  readonly reason: "open-brace" | "unknown-form" | "no-name";
}

/** The pieces of a template in order, or the first fault in it. */
export function parseTemplate(text: string): readonly TemplatePiece[] | TemplateFault {
  const pieces: TemplatePiece[] = [];
  for (let rest = text; rest !== "";) {
    const open = rest.indexOf("{");
    if (open !== 0) pieces.push({ kind: "words", words: open < 0 ? rest : rest.slice(0, open) });
    if (open < 0) break;
    const close = rest.indexOf("}", open);
    if (close < 0) return { piece: rest.slice(open), reason: "open-brace" };
    const place = parsePlace(rest.slice(open + 1, close));
    if ("reason" in place) return place;
    pieces.push(place);
    rest = rest.slice(close + 1);
  }
  return pieces;
}

function parsePlace(inside: string): TemplatePiece | TemplateFault {
  const [name = "", form = "teks", ...more] = inside.split(":").map((part) => part.trim());
  const known = FIGURE_FORMS.find((candidate) => candidate === form);
  if (name === "") return { piece: `{${inside}}`, reason: "no-name" };
  if (known === undefined || more.length > 0) return { piece: `{${inside}}`, reason: "unknown-form" };
  return { kind: "place", name, form: known };
}
