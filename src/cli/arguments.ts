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
  ...SETTING_OPTIONS,
  lang: { type: "string", default: "id" },
} as const;

/** Which options each command takes, so that a stray one is refused instead of ignored. */
const TAKES: Readonly<Record<"check" | "recompute", ReadonlySet<string>>> = {
  check: new Set(["json", "sarif", "map", "nomenklatur", "findings-sheet", "force", "scale", "weight-base", "lang"]),
  recompute: new Set(["json", "map", "force", "output", "lang", ...Object.keys(SETTING_OPTIONS)]),
};

/** Reads the words after `renstra`. @throws UsageError */
export function parseCommand(words: readonly string[]): Command {
  const { values, positionals, tokens } = readWords(words);
  if (values.help || words.length === 0) return { kind: "help" };
  if (values.version) return { kind: "version" };
  const [name = "", ...files] = positionals;
  if (name !== "check" && name !== "recompute") throw new UsageError("command", name);
  for (const token of tokens) {
    if (token.kind === "option" && !TAKES[name].has(token.name)) throw new UsageError("option", `--${token.name}`);
  }
  const settings = settingsOf(values);
  const common = {
    json: values.json,
    map: values.map ?? null,
    settings,
    language: oneOf("--lang", values.lang, ["id", "en"]),
  };
  if (files.length === 0) throw new UsageError("files", name);
  if (name === "check") return checkCommand(files, values, common);
  return recompute(files, values.output, { ...common, force: values.force });
}

function checkCommand(
  files: readonly string[],
  values: ReturnType<typeof readWords>["values"],
  common: Pick<Extract<Command, { kind: "check" }>, "json" | "map" | "settings" | "language">,
): Command {
  const { sarif, force } = values;
  const [, second] = files;
  const findingsSheet = values["findings-sheet"] ?? null;
  if (sarif && common.json) throw new UsageError("both", "--json --sarif");
  if (findingsSheet !== null && second !== undefined) throw new UsageError("one-file", second);
  if (findingsSheet === "") throw new UsageError("output", "--findings-sheet");
  return { kind: "check", files, nomenklatur: values.nomenklatur ?? null, findingsSheet, force, sarif, ...common };
}

function recompute(
  files: readonly string[],
  output: string | undefined,
  rest: {
    readonly json: boolean;
    readonly map: string | null;
    readonly force: boolean;
    readonly settings: Settings;
    readonly language: Language;
  },
): Command {
  const [file = "", second] = files;
  if (second !== undefined) throw new UsageError("one-file", second);
  if (output === undefined || output === "") throw new UsageError("output", "-o");
  return { kind: "recompute", file, output, ...rest };
}

function readWords(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true, tokens: true });
  } catch (error) {
    const word = error instanceof Error ? (/'([^']+)'/.exec(error.message)?.[1] ?? "") : "";
    throw new UsageError("option", word);
  }
}
