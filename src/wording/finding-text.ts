import type { FindingCode } from "../findings/catalogue";
import type { Finding, Quoted } from "../findings/finding";
import { columnTime } from "./findings/column-time";
import { formatNumber, formatQuoted, type Language } from "./numbers";

/** What a user reads of one finding: what is wrong, why, and what to do. */
export interface FindingText {
  readonly title: string;
  readonly explanation: string;
  readonly fix: string;
}

/** A finding with its figures ready to be put into a sentence. */
export interface Told {
  readonly finding: Finding;
  readonly found: string;
  readonly expected: string;
  /** A parameter as printed: a figure, or a text without quotation marks. */
  readonly param: (name: string) => string;
  readonly raw: (name: string) => Quoted;
  /** The name of the column a parameter holds, e.g. "Pagu"; that of the finding's own with its time, "Pagu 2026". */
  readonly column: (name?: string) => string;
}

/** What a language says of one finding code. */
export interface CodeWording {
  /** The mistake in a few words, for lists and the guide. */
  readonly name: string;
  /** What goes wrong when it stays, in one sentence. */
  readonly harm: string;
  readonly tell: (told: Told) => FindingText;
}

/** The words of some codes; the type keeps every language complete. */
export type CodeWords<Code extends string> = Readonly<Record<Code, CodeWording>>;

/** The words of every code. */
export type FindingWording = CodeWords<FindingCode>;

/** Prepares a finding for the sentences of one language. */
export function tell(finding: Finding, language: Language, columns: Readonly<Record<string, string>>): Told {
  const raw = (name: string): Quoted => finding.params[name] ?? null;
  const param = (name: string): string => {
    const value = raw(name);
    return typeof value === "number" ? formatNumber(value, language) : (value ?? "");
  };
  return {
    finding,
    found: formatQuoted(finding.found, language),
    expected: formatQuoted(finding.expected, language),
    param,
    raw,
    column: (name = "column") =>
      name === "column"
        ? `${columns[ownColumn(param(name), finding.place.column)] ?? param(name)}${columnTime(finding.params, language)}`
        : (columns[param(name)] ?? param(name)),
  };
}

/** What the header must say for a column to be called as an RFK calls it. */
const RFK_HEADERS: Readonly<Record<string, RegExp>> = { target: /fisik/i, realisasi: /fisik/i, siap: /siap/i };

/** The finding's own column: elsewhere than in an RFK, target and realisasi are no volumes, and what is left is no SIAP. */
function ownColumn(role: string, header: string): string {
  return header === "" || (RFK_HEADERS[role]?.test(header) ?? true) ? role : `${role}:plain`;
}
