import { formatNumber } from "../domain/format-number";
import { SCALES, type Scale } from "../regulations/scales";
import type { FunctionWording } from "../wording/functions";
import type { FunctionsPageWording } from "../wording/functions-page";
import { FUNCTIONS_PAGE_EN } from "../wording/functions-page.en";
import { FUNCTIONS_PAGE_ID } from "../wording/functions-page.id";
import { FUNCTIONS_EN } from "../wording/functions.en";
import { FUNCTIONS_ID } from "../wording/functions.id";
import type { Language } from "../wording/numbers";
import { callFunction } from "./call";
import { DECLARATIONS, type Declaration } from "./declarations";
import type { Example, ExampleArgument } from "./example";
import { EXAMPLES } from "./examples";
import { FAILURES } from "./failures";
import { isBlank, isError, textOf, type FunctionValue, type Matrix } from "./value";

interface Words {
  readonly language: Language;
  readonly functions: FunctionWording["functions"];
  readonly page: FunctionsPageWording;
}

const WORDS: Readonly<Record<Language, Words>> = {
  id: { language: "id", functions: FUNCTIONS_ID.functions, page: FUNCTIONS_PAGE_ID },
  en: { language: "en", functions: FUNCTIONS_EN.functions, page: FUNCTIONS_PAGE_EN },
};

/** Names of the reference pages below docs/ by language. */
export const REFERENCE_PAGES: Readonly<Record<Language, string>> = { id: "fungsi.md", en: "functions.md" };

/** The reference of all functions as Markdown, made from declarations, words, examples and failures. */
export function referencePage(language: Language): string {
  const words = WORDS[language];
  const { page } = words;
  return [
    `# ${page.title}`,
    ...page.intro,
    `## ${page.list}`,
    DECLARATIONS.map(({ id }) => `- [${id}](#${anchor(id)}): ${firstSentence(words.functions[id].description)}`).join(
      "\n",
    ),
    ...page.sections.flatMap(({ heading, paragraphs }) => [`## ${heading}`, ...paragraphs]),
    ...DECLARATIONS.flatMap((declaration) => chapter(declaration, words)),
    "",
  ].join("\n\n");
}

function chapter(declaration: Declaration, words: Words): readonly string[] {
  const { id } = declaration;
  const { page } = words;
  return [
    `## ${id}`,
    firstSentence(words.functions[id].description),
    `**${page.syntax}:** \`=RENSTRA.${id}(${syntax(declaration, words)})\``,
    table([page.argument, page.meaning], parameterRows(declaration, words)),
    `**${page.result}:** ${page.results[id]}`,
    ...(id === "RATING" ? [`**${page.scales.heading}:**`, scaleTable(words)] : []),
    `**${page.examples}:**`,
    table([page.formula, page.cells, page.result, page.source], exampleRows(declaration, words)),
    `**${page.errors}:**`,
    table([page.errorIntro, page.sentence], failureRows(declaration, words)),
  ];
}

function syntax({ id, parameters }: Declaration, words: Words): string {
  const named = namesOf(id, words);
  return parameters
    .map(({ name, optional }) => (optional ? `[${named[name]?.name ?? name}]` : (named[name]?.name ?? name)))
    .join("; ");
}

function parameterRows({ id, parameters }: Declaration, words: Words): readonly (readonly string[])[] {
  const named = namesOf(id, words);
  return parameters.map(({ name }) => [`\`${named[name]?.name ?? name}\``, named[name]?.description ?? ""]);
}

function exampleRows({ id }: Declaration, words: Words): readonly (readonly string[])[] {
  return EXAMPLES[id].map((example) => [
    `\`=RENSTRA.${id}(${example.args.map(typedArgument).join(";")})\``,
    example.args.flatMap((argument) => shownCells(argument, words)).join("<br>"),
    shownMatrix(example.result, words),
    sourceOf(example, words),
  ]);
}

function failureRows({ id }: Declaration, { language }: Words): readonly (readonly string[])[] {
  return FAILURES[id].map(({ args }) => {
    const failed = callFunction(id, args, language)
      .flat()
      .find((value) => isError(value));
    return failed === undefined ? [] : [`\`${failed.error}\``, failed.message ?? ""];
  });
}

function scaleTable({ page, language }: Words): string {
  const limits = ({ steps, lowest }: Scale): string =>
    [
      ...steps.map(
        ({ from, inclusive, label }) => `${inclusive ? "≥" : ">"} ${formatNumber(from, language, null)} ${label}`,
      ),
      `${page.scales.below} ${lowest}`,
    ].join(", ");
  return table(
    [page.scales.id, page.scales.steps, page.source],
    SCALES.map((scale) => [`\`${scale.id}\``, limits(scale), scale.source]),
  );
}

/** As typed in an Excel with Indonesian settings. */
function typedArgument(argument: ExampleArgument): string {
  if (argument.kind === "cells") return argument.address;
  if (argument.kind === "omitted") return "";
  return typeof argument.value === "string" ? `"${argument.value}"` : formatNumber(argument.value, "id", null);
}

function shownCells(argument: ExampleArgument, words: Words): readonly string[] {
  return argument.kind === "cells" ? [`${argument.address}: ${shownMatrix(argument.cells, words, " · ")}`] : [];
}

function shownMatrix(matrix: Matrix, { page, language }: Words, between = "<br>"): string {
  const show = (value: FunctionValue): string => {
    if (isBlank(value)) return page.blank;
    if (typeof value === "number") return formatNumber(value, language, null);
    return typeof value === "string" ? value.trim() : textOf(value).toUpperCase();
  };
  return matrix.map((row) => row.map(show).join(" ")).join(between);
}

function sourceOf({ workbook, sheet }: Example, { page }: Words): string {
  return `${page.workbooks[workbook]}, ${sheet}`;
}

function namesOf(id: Declaration["id"], { functions }: Words) {
  const named: Readonly<Record<string, { readonly name: string; readonly description: string }>> =
    functions[id].parameters;
  return named;
}

function firstSentence(description: string): string {
  return description.replace(/ (Contoh|Example): .*$/, "");
}

function anchor(id: string): string {
  return id.toLowerCase().replaceAll(".", "");
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
