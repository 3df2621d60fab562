import { CHECKS } from "../../src/checks";
import type { Check } from "../../src/checks/check";
import type { FindingCode } from "../../src/findings/catalogue";
import { FIGURE_CODES } from "../../src/findings/codes/figures";
import { FORMULA_CODES } from "../../src/findings/codes/formulas";
import { KODE_CODES } from "../../src/findings/codes/kode";
import { NUMBER_CODES } from "../../src/findings/codes/numbers";
import { SUM_CODES } from "../../src/findings/codes/sums";
import type { Finding } from "../../src/findings/finding";
import { RULES } from "../../src/regulations/rules";
import { wordingFor, type Language, type Wording } from "../../src/wording";
import type { FindingsPageWording } from "../../src/wording/findings-page";
import { FINDINGS_PAGE_EN } from "../../src/wording/findings-page.en";
import { FINDINGS_PAGE_ID } from "../../src/wording/findings-page.id";
import { findingsOfCase, type GalleryCase } from "../checks/gallery-case";
import { sheetTables } from "./sheet-table";

/** A code's two sheets. */
export interface CodeCases {
  readonly provokes: GalleryCase;
  readonly almost: GalleryCase;
}

interface Words {
  readonly page: FindingsPageWording;
  readonly wording: Wording;
}

const WORDS: Readonly<Record<Language, Words>> = {
  id: { page: FINDINGS_PAGE_ID, wording: wordingFor("id") },
  en: { page: FINDINGS_PAGE_EN, wording: wordingFor("en") },
};

const FAMILIES: readonly (readonly [keyof FindingsPageWording["families"], readonly FindingCode[]])[] = [
  ["numbers", NUMBER_CODES],
  ["kode", KODE_CODES],
  ["sums", SUM_CODES],
  ["figures", FIGURE_CODES],
  ["formulas", FORMULA_CODES],
];

/** Names of the pages of findings below docs/ by language. */
export const FINDINGS_PAGES: Readonly<Record<Language, string>> = { id: "temuan.md", en: "findings.md" };

/** The page of all findings as Markdown, made from the gallery, the checks and the words. A code without cases is refused. */
export async function findingsPage(
  language: Language,
  cases: Readonly<Record<string, CodeCases | undefined>>,
): Promise<string> {
  const words = WORDS[language];
  const { page } = words;
  const parts = [
    `# ${page.title}`,
    ...page.intro,
    ...page.sections.flatMap(({ heading, paragraphs }) => [`## ${heading}`, ...paragraphs]),
  ];
  for (const [family, codes] of FAMILIES) {
    if (codes.length === 0) continue;
    parts.push(`## ${page.families[family]}`, contents(codes, words));
    for (const code of codes) parts.push(...(await chapter(code, cases[code], words)));
  }
  return [...parts, ""].join("\n\n");
}

function contents(codes: readonly FindingCode[], { wording }: Words): string {
  return codes.map((code) => `- [${wording.code(code).name}](#${code})`).join("\n");
}

async function chapter(code: FindingCode, cases: CodeCases | undefined, words: Words): Promise<readonly string[]> {
  const { page, wording } = words;
  const check = CHECKS.find((one) => one.code === code);
  if (check === undefined || cases === undefined) throw new Error(`${code} has no check or no cases in the gallery`);
  const { name, harm } = wording.code(code);
  const findings = (await findingsOfCase(cases.provokes)).filter((finding) => finding.code === code);
  return [
    `### ${code}`,
    `**${name}.** ${harm}`,
    declared(check, page),
    `**${page.example}.** ${cases.provokes.note}`,
    ...sheetTables(cases.provokes, findings, wording.language),
    `**${page.sentences}:**`,
    findings.map((finding) => sentence(finding, words)).join("\n"),
    `**${page.almost}.** ${cases.almost.note}`,
  ];
}

function declared({ tier, rule, after }: Check, page: FindingsPageWording): string {
  const { source, since } = RULES[rule];
  const rests = since === null ? source : `${source} (${page.since(since)})`;
  const silent = after.map((code) => `[\`${code}\`](#${code})`).join(", ");
  return [
    `- ${page.tier}: ${page.tiers[tier]}`,
    `- ${page.rule}: ${rests}`,
    ...(after.length === 0 ? [] : [`- ${page.after}: ${silent}`]),
  ].join("\n");
}

function sentence(finding: Finding, { page, wording }: Words): string {
  const { title, explanation, fix } = wording.finding(finding);
  return `- ${page.severities[finding.severity]}, ${finding.cell}: **${title}.** ${explanation} ${fix}`;
}
