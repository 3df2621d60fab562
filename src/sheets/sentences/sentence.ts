import { formatNumber } from "../../domain/format-number";
import { terbilang } from "../../domain/terbilang";
import type { SentenceFacts, TracedFigure } from "./figure";
import { USUAL_STYLE, withoutWords, type SentenceStyle } from "./style";
import {
  parseTemplate,
  type FigureForm,
  type SentenceTemplate,
  type TemplateFault,
  type TemplatePiece,
} from "./template";

/** A sentence ready to be pasted, with where its figures come from. */
export interface Sentence {
  readonly template: string;
  readonly text: string;
  readonly figures: readonly { readonly name: string; readonly figure: TracedFigure }[];
}

/** Why a template gives no sentence: it is broken, or the report does not say something it asks for. */
export type NoSentence =
  | { readonly kind: "broken"; readonly fault: TemplateFault }
  | { readonly kind: "missing"; readonly name: string }
  /** A figure where a name is asked for, a name where a figure is, or a figure too large for words. */
  | { readonly kind: "unfit"; readonly name: string };

/** Fills a template. Figures are rounded here and nowhere before; each is traced once. */
export function sentenceOf(
  template: SentenceTemplate,
  facts: SentenceFacts,
  style: SentenceStyle = USUAL_STYLE,
): Sentence | NoSentence {
  return sentencesOf(template, style)(facts);
}

/** The same for many places: the template is read once. */
export function sentencesOf(
  template: SentenceTemplate,
  { decimals, inWords }: SentenceStyle = USUAL_STYLE,
): (facts: SentenceFacts) => Sentence | NoSentence {
  const pieces = parseTemplate(inWords ? template.text : withoutWords(template.text));
  if ("reason" in pieces) return () => ({ kind: "broken", fault: pieces });
  return (facts) => filled(template.id, pieces, facts, decimals);
}

function filled(
  template: string,
  pieces: readonly TemplatePiece[],
  facts: SentenceFacts,
  decimals: number,
): Sentence | NoSentence {
  const words: string[] = [];
  const figures = new Map<string, TracedFigure>();
  for (const piece of pieces) {
    if (piece.kind === "words") {
      words.push(piece.words);
      continue;
    }
    const fact = facts[piece.name];
    if (fact === undefined) return { kind: "missing", name: piece.name };
    const said = typeof fact === "string" ? nameIn(fact, piece.form) : figureIn(fact.value, piece.form, decimals);
    if (said === null) return { kind: "unfit", name: piece.name };
    words.push(said);
    if (typeof fact !== "string") figures.set(piece.name, fact);
  }
  const traced = [...figures].map(([name, figure]) => ({ name, figure }));
  return { template, text: words.join(""), figures: traced };
}

function nameIn(name: string, form: FigureForm): string | null {
  return form === "teks" ? name : null;
}

function figureIn(value: number, form: FigureForm, decimals: number): string | null {
  switch (form) {
    case "rupiah":
      return rupiahText(value);
    case "terbilang":
      return terbilang(value, "rupiah");
    case "persen":
      return `${formatNumber(value, "id", decimals)}\u00a0%`;
    case "poin":
      return `${formatNumber(value, "id", decimals)} poin`;
    case "angka":
      return formatNumber(value, "id", null);
    case "teks":
      return null;
  }
}

/** "Rp29.328.744.069,-" for whole rupiah, "Rp1.000,50" where there are sen, "-Rp5,-" below zero. */
function rupiahText(value: number): string {
  const sign = value < 0 ? "-" : "";
  const amount = Math.abs(value);
  return Number.isInteger(amount)
    ? `${sign}Rp${formatNumber(amount, "id", 0)},-`
    : `${sign}Rp${formatNumber(amount, "id", 2)}`;
}
