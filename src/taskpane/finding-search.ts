import type { Finding } from "../findings/finding";
import { parseArea } from "../sheets/address";
import type { Area } from "../sheets/content";
import type { PaneWording } from "./pane-services";
import { quotedPair } from "./quoted";

/**
 * Whether a finding answers what was typed: a cell ("G12", also where it is only related), or words that all stand in what
 * the finding says, its row with its kode, its column, its sheet or its figures.
 */
export function isAbout(finding: Finding, text: string, words: PaneWording): boolean {
  const cell = parseArea(text.trim());
  if (cell !== null) return [finding.cell, ...finding.related].some((range) => overlaps(parseArea(range), cell));
  const said = spoken(finding, words);
  return folded(text)
    .split(" ")
    .every((word) => said.includes(word));
}

/** What findings say, by language: said once, asked for at every letter that is typed. */
const known = new WeakMap<PaneWording, WeakMap<Finding, string>>();

function spoken(finding: Finding, words: PaneWording): string {
  const said = known.get(words) ?? new WeakMap<Finding, string>();
  known.set(words, said);
  const text = said.get(finding) ?? allWords(finding, words);
  said.set(finding, text);
  return text;
}

function allWords(finding: Finding, words: PaneWording): string {
  const { title, explanation } = words.finding(finding);
  const { found, expected } = quotedPair(finding, words.screens);
  const { sheet, cell, place } = finding;
  const figures = [finding.found, finding.expected].map((quoted) => String(quoted ?? ""));
  return folded(
    [title, explanation, place.row, place.column, sheet, cell, found, expected ?? "", ...figures].join(" "),
  );
}

function overlaps(range: Area | null, at: Area): boolean {
  return (
    range !== null &&
    range.top <= at.bottom &&
    at.top <= range.bottom &&
    range.left <= at.right &&
    at.left <= range.right
  );
}

function folded(text: string): string {
  return text.toLowerCase().replace(/\s+/g, " ").trim();
}
