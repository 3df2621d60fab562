import { parseArgs } from "node:util";
import type { Settings } from "../tasks/settings";
import type { Language } from "../wording";
import { oneOf, SETTING_OPTIONS, settingsOf } from "./settings-options";
import { UsageError } from "./usage-error";

export { UsageError };

/** What the user asked for on the command line. */
export type Command =
  | { readonly kind: "help" }
  | { readonly kind: "version" }
  | {
      readonly kind: "check";
      readonly files: readonly string[];
      /** A mapping file that says what columns, tables and rows are, or null. */
      readonly map: string | null;
      /** A workbook with the office's own list of kode and names, or null. */
      readonly nomenklatur: string | null;
      /** Where to put a copy with the sheet of findings, or null. */
      readonly findingsSheet: string | null;
      readonly force: boolean;
      readonly json: boolean;
      readonly sarif: boolean;
      readonly settings: Settings;
      readonly language: Language;
    }
  | {
      readonly kind: "recompute";
      readonly file: string;
      readonly map: string | null;
      readonly output: string;
      readonly force: boolean;
      readonly json: boolean;
      readonly settings: Settings;
      readonly language: Language;
    }
  | {
      readonly kind: "summary";
      readonly file: string;
      readonly map: string | null;
      /** Null prints the data alone. */
      readonly output: string | null;
      readonly force: boolean;
      /** The day the sheet names, as 2026-01-31; null is today. */
      readonly date: string | null;
      readonly json: boolean;
      readonly settings: Settings;
      readonly language: Language;
    }
  | {
      readonly kind: "sentences";
      /** Null prints the templates that are used without others. */
      readonly file: string | null;
      readonly map: string | null;
      /** A file with templates of the office's own, or null. */
      readonly templates: string | null;
      readonly json: boolean;
      readonly language: Language;
    }
  | {
      readonly kind: "consolidate";
      readonly files: readonly string[];
      /** Null prints the data alone. */
      readonly output: string | null;
      readonly force: boolean;
      readonly date: string | null;
      readonly json: boolean;
      readonly settings: Settings;
      readonly language: Language;
    };

const OPTIONS = {
  json: { type: "boolean", default: false },
  sarif: { type: "boolean", default: false },
  "findings-sheet": { type: "string" },
  force: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
  version: { type: "boolean", default: false },
  output: { type: "string", short: "o" },
  map: { type: "string" },
  nomenklatur: { type: "string" },
  date: { type: "string" },
  templates: { type: "string" },
  "templates-default": { type: "boolean", default: false },
  ...SETTING_OPTIONS,
  lang: { type: "string", default: "id" },
} as const;

/** Which options each command takes, so that a stray one is refused instead of ignored. */
const TAKES = {
  check: new Set(["json", "sarif", "map", "nomenklatur", "findings-sheet", "force", "scale", "weight-base", "lang"]),
  recompute: new Set(["json", "map", "force", "output", "lang", ...Object.keys(SETTING_OPTIONS)]),
  summary: new Set(["json", "map", "force", "output", "date", "scale", "lang"]),
  sentences: new Set(["json", "map", "templates", "templates-default", "lang"]),
  consolidate: new Set(["json", "force", "output", "date", "scale", "lang"]),
} as const satisfies Readonly<Record<string, ReadonlySet<string>>>;

type CommandName = keyof typeof TAKES;
type Values = ReturnType<typeof readWords>["values"];

/** What several commands take alike. */
interface Shared {
  readonly json: boolean;
  readonly map: string | null;
  readonly settings: Settings;
  readonly language: Language;
}

/** Reads the words after `renstra`. @throws UsageError */
export function parseCommand(words: readonly string[]): Command {
  const { values, positionals, tokens } = readWords(words);
  if (values.help || words.length === 0) return { kind: "help" };
  if (values.version) return { kind: "version" };
  const [name = "", ...files] = positionals;
  if (!isCommand(name)) throw new UsageError("command", name);
  const takes: ReadonlySet<string> = TAKES[name];
  for (const token of tokens) {
    if (token.kind === "option" && !takes.has(token.name)) throw new UsageError("option", `--${token.name}`);
  }
  const shared = sharedOf(values);
  if (name === "sentences" && values["templates-default"]) return shippedTemplates(files, values, shared);
  if (files.length === 0) throw new UsageError("files", name);
  switch (name) {
    case "check":
      return checkCommand(files, values, shared);
    case "recompute":
      return recompute(files, values, shared);
    case "summary":
      return { kind: name, file: onlyFile(files), ...shared, ...outputOf(values) };
    case "sentences":
      return { kind: name, file: onlyFile(files), ...withoutSettings(shared), templates: values.templates ?? null };
    case "consolidate":
      return { kind: name, files, ...withoutMap(shared), ...outputOf(values) };
  }
}

function isCommand(name: string): name is CommandName {
  return name in TAKES;
}

function sharedOf(values: Values): Shared {
  const language = oneOf("--lang", values.lang, ["id", "en"]);
  return { json: values.json, map: values.map ?? null, settings: settingsOf(values), language };
}

function withoutSettings({ json, map, language }: Shared): Omit<Shared, "settings"> {
  return { json, map, language };
}

function withoutMap({ json, settings, language }: Shared): Omit<Shared, "map"> {
  return { json, settings, language };
}

function checkCommand(files: readonly string[], values: Values, shared: Shared): Command {
  const { sarif, force } = values;
  const [, second] = files;
  const findingsSheet = values["findings-sheet"] ?? null;
  if (sarif && shared.json) throw new UsageError("both", "--json --sarif");
  if (findingsSheet !== null && second !== undefined) throw new UsageError("one-file", second);
  if (findingsSheet === "") throw new UsageError("output", "--findings-sheet");
  return { kind: "check", files, nomenklatur: values.nomenklatur ?? null, findingsSheet, force, sarif, ...shared };
}

function recompute(files: readonly string[], { output, force }: Values, shared: Shared): Command {
  const file = onlyFile(files);
  if (output === undefined || output === "") throw new UsageError("output", "-o");
  return { kind: "recompute", file, output, force, ...shared };
}

function shippedTemplates(files: readonly string[], { templates }: Values, shared: Shared): Command {
  const [stray] = files;
  if (stray !== undefined) throw new UsageError("one-file", stray);
  if (templates !== undefined) throw new UsageError("both", "--templates --templates-default");
  return { kind: "sentences", file: null, ...withoutSettings(shared), templates: null };
}

function onlyFile(files: readonly string[]): string {
  const [file = "", second] = files;
  if (second !== undefined) throw new UsageError("one-file", second);
  return file;
}

/** Where a sheet goes; without an output nothing but the data is printed. */
function outputOf({ output, force, date, json }: Values) {
  if (output === "" || (output === undefined && !json)) throw new UsageError("output", "-o");
  return { output: output ?? null, force, date: date === undefined ? null : dayGiven(date) };
}

function dayGiven(date: string): string {
  const moment = new Date(`${date}T00:00:00Z`);
  const isDay = /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(moment.getTime());
  if (!isDay || moment.toISOString().slice(0, 10) !== date)
    throw new UsageError("value", `--date ${date} (2026-01-31)`);
  return date;
}

function readWords(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true, tokens: true });
  } catch (error) {
    const word = error instanceof Error ? (/'([^']+)'/.exec(error.message)?.[1] ?? "") : "";
    throw new UsageError("option", word);
  }
}
