import { belowTarget, laggingProgrammes, largestRest } from "../summary/ranking";
import { sumOf } from "../summary/money-line";
import type { MoneySection, Summary } from "../summary/summary";
import type { SentenceFacts } from "./figure";
import { indicatorFacts, moneyFacts } from "./facts";
import { sentenceOf, sentencesOf, type Sentence } from "./sentence";
import { USUAL_STYLE, type SentenceStyle } from "./style";
import type { SentenceScope, SentenceTemplate, TemplateFault } from "./template";

/** Sentences about one place, in the order of the templates. */
export interface PlaceSentences {
  readonly scope: SentenceScope;
  readonly place: string;
  readonly sentences: readonly Sentence[];
}

/** All sentences a report gives, and the templates that cannot be read. */
export interface ReportSentences {
  readonly places: readonly PlaceSentences[];
  readonly faults: readonly { readonly template: string; readonly fault: TemplateFault }[];
}

/** How many of the largest rests and of the lagging programmes sentences name. */
const MOST = 5;

/**
 * Every sentence the report has the facts for: of the report, each fund, section and programme, the largest rests, what
 * lags, and each indicator. A template that asks for what a place does not say gives no sentence there.
 */
export function reportSentences(
  summary: Summary,
  templates: readonly SentenceTemplate[],
  words: { readonly report: string },
  style: SentenceStyle = USUAL_STYLE,
): ReportSentences {
  const places = [...sentencesByPlace(summary, templates, words, style)];
  const faults = templates.flatMap((template) => {
    const made = sentenceOf(template, {});
    return "kind" in made && made.kind === "broken" ? [{ template: template.id, fault: made.fault }] : [];
  });
  return { places, faults };
}

/** The same place by place, each made when it is asked for: a large report has thousands of them. */
export function* sentencesByPlace(
  summary: Summary,
  templates: readonly SentenceTemplate[],
  words: { readonly report: string },
  style: SentenceStyle = USUAL_STYLE,
): Generator<PlaceSentences> {
  const makers = templates.map((template) => ({ scope: template.scope, make: sentencesOf(template, style) }));
  for (const { scope, place, facts } of factsByPlace(summary, words.report)) {
    const known = facts();
    const made = makers.filter((maker) => maker.scope === scope).map(({ make }) => make(known));
    const sentences = made.filter((sentence): sentence is Sentence => "text" in sentence);
    if (sentences.length > 0) yield { scope, place, sentences };
  }
}

interface PlaceFacts {
  readonly scope: SentenceScope;
  readonly place: string;
  readonly facts: () => SentenceFacts;
}

function factsByPlace(summary: Summary, report: string): readonly PlaceFacts[] {
  const { sections } = summary;
  const totals = sections.map(({ total }) => total);
  const [only] = totals;
  const money = {
    pagu: sumOf(totals.map(({ pagu }) => pagu)),
    realisasi: sumOf(totals.map(({ realisasi }) => realisasi)),
    fisik: totals.length === 1 ? (only?.fisik ?? null) : null,
  };
  const lowest = belowTarget(summary)[0];
  return [
    ...(money.pagu === null ? [] : [of("laporan", report, () => moneyFacts(report, money))]),
    ...funds(sections),
    ...(sections.length < 2
      ? []
      : sections.map(({ name, total }) => of("bagian", name, () => moneyFacts(name, total)))),
    ...sections.flatMap(({ programmes }) =>
      programmes.map((line) => of("program", line.name, () => moneyFacts(line.name, line))),
    ),
    ...largestRest(sections, MOST).map((line) => of("siap", line.name, () => moneyFacts(line.name, line))),
    ...laggingProgrammes(sections, MOST).map((line) => of("tertinggal", line.name, () => moneyFacts(line.name, line))),
    ...(lowest === undefined ? [] : [of("terendah", lowest.name, () => lowestFacts(summary, indicatorFacts(lowest)))]),
    ...summary.indicators.map((line) => of("indikator", line.name, () => indicatorFacts(line))),
  ];
}

/** Funds that are made of several sections; a fund of one section is said by that section. */
function funds(sections: readonly MoneySection[]): readonly PlaceFacts[] {
  const names = [...new Set(sections.map(({ fund }) => fund))].filter((fund) => fund !== "");
  return names.flatMap((fund) => {
    const totals = sections.filter((section) => section.fund === fund).map(({ total }) => total);
    if (totals.length < 2) return [];
    const pagu = sumOf(totals.map((total) => total.pagu));
    const realisasi = sumOf(totals.map((total) => total.realisasi));
    return [of("dana", fund, () => moneyFacts(fund, { pagu, realisasi }))];
  });
}

function lowestFacts(summary: Summary, facts: SentenceFacts): SentenceFacts {
  const cells = summary.indicators.flatMap(({ capaian }) => capaian?.cells ?? []);
  const below = belowTarget(summary).length;
  const known = summary.indicators.filter(({ capaian }) => capaian !== null).length;
  return cells.length === 0
    ? facts
    : { ...facts, belum: { value: below, cells: [] }, semua: { value: known, cells: [] } };
}

function of(scope: SentenceScope, place: string, facts: () => SentenceFacts): PlaceFacts {
  return { scope, place, facts };
}
