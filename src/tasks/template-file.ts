import { FACT_NAMES } from "../sheets/sentences/fact-names";
import {
  FIGURE_FORMS,
  parseTemplate,
  SENTENCE_SCOPES,
  type SentenceScope,
  type SentenceTemplate,
} from "../sheets/sentences/template";
import { isRecord } from "./shape";

/** What is wrong with a file of sentence templates: where ("templates[2].text"), what stands there, what may stand there. */
export interface TemplatesFault {
  readonly code:
    | "not-json"
    | "version"
    | "no-list"
    | "no-record"
    | "unknown-field"
    | "text"
    | "scope"
    | "twice"
    | "open-brace"
    | "no-name"
    | "unknown-form"
    | "unknown-place"
    | "name-form"
    | "figure-form";
  readonly where: string;
  /** Shortened; "" where nothing stands there. */
  readonly found: string;
  readonly expected: readonly string[];
}

/** The templates as the text of a file to be edited, the same for the same templates. */
export function templatesText(templates: readonly SentenceTemplate[]): string {
  return `${JSON.stringify({ version: 1, templates }, null, 2)}\n`;
}

/** Reads the text of a templates file. Anything unknown in it is a fault: a sentence half understood is not made. */
export function parseTemplates(text: string): readonly SentenceTemplate[] | { readonly fault: TemplatesFault } {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return { fault: { code: "not-json", where: "", found: shortened(text.trim()), expected: [] } };
  }
  const fault = firstFault(value);
  return fault === null ? (value as { templates: readonly SentenceTemplate[] }).templates : { fault };
}

function firstFault(value: unknown): TemplatesFault | null {
  if (!isRecord(value)) return wrong("no-record", "", value, ["version", "templates"]);
  if (value["version"] !== 1) return wrong("version", "version", value["version"], ["1"]);
  const unknown = Object.keys(value).find((key) => key !== "version" && key !== "templates");
  if (unknown !== undefined) return wrong("unknown-field", unknown, unknown, ["version", "templates"]);
  const { templates } = value;
  if (!Array.isArray(templates)) return wrong("no-list", "templates", templates, []);
  const ids = new Set<unknown>();
  for (const [index, template] of templates.entries()) {
    const at = `templates[${String(index)}]`;
    const fault = faultIn(template, at);
    if (fault !== null) return fault;
    const { id } = template as SentenceTemplate;
    if (ids.has(id)) return wrong("twice", `${at}.id`, id, []);
    ids.add(id);
  }
  return null;
}

const FIELDS = ["id", "scope", "text"] as const;

function faultIn(template: unknown, at: string): TemplatesFault | null {
  if (!isRecord(template)) return wrong("no-record", at, template, FIELDS);
  const unknown = Object.keys(template).find((key) => !FIELDS.some((field) => field === key));
  if (unknown !== undefined) return wrong("unknown-field", `${at}.${unknown}`, unknown, FIELDS);
  const blank = FIELDS.find((field) => typeof template[field] !== "string" || template[field].trim() === "");
  if (blank !== undefined) return wrong("text", `${at}.${blank}`, template[blank], []);
  const scope = SENTENCE_SCOPES.find((known) => known === template["scope"]);
  if (scope === undefined) return wrong("scope", `${at}.scope`, template["scope"], SENTENCE_SCOPES);
  return faultInText(String(template["text"]), scope, `${at}.text`);
}

/** A place no report can ever fill would leave its sentence out for good, without a word. */
function faultInText(text: string, scope: SentenceScope, at: string): TemplatesFault | null {
  const pieces = parseTemplate(text);
  const { names, figures } = FACT_NAMES[scope];
  if ("reason" in pieces) {
    const expected = pieces.reason === "unknown-form" ? FIGURE_FORMS : [...names, ...figures];
    return wrong(pieces.reason, at, pieces.piece, expected);
  }
  for (const piece of pieces) {
    if (piece.kind === "words") continue;
    const { name, form } = piece;
    const typed = form === "teks" ? `{${name}}` : `{${name}:${form}}`;
    if (names.includes(name)) {
      if (form !== "teks") return wrong("name-form", at, typed, [`{${name}}`]);
    } else if (!figures.includes(name)) {
      return wrong("unknown-place", at, typed, [...names, ...figures]);
    } else if (form === "teks") {
      const forms = FIGURE_FORMS.filter((one) => one !== "teks");
      return wrong(
        "figure-form",
        at,
        typed,
        forms.map((one) => `{${name}:${one}}`),
      );
    }
  }
  return null;
}

function wrong(
  code: TemplatesFault["code"],
  where: string,
  found: unknown,
  expected: readonly string[],
): TemplatesFault {
  const shown = typeof found === "string" ? found : found === undefined ? "" : JSON.stringify(found);
  return { code, where, found: shortened(shown), expected };
}

const LONGEST = 40;

function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
