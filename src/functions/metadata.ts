import { FUNCTIONS_EN } from "../wording/functions.en";
import { FUNCTIONS_ID } from "../wording/functions.id";
import type { FunctionWording } from "../wording/functions";
import type { Language } from "../wording/numbers";
import { DECLARATIONS, type Declaration } from "./declarations";

/** An argument as Excel's metadata describes it. */
export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: "any";
  readonly dimensionality: "matrix" | "scalar";
  readonly optional: boolean;
}

/** A function as Excel's metadata describes it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: "any"; readonly dimensionality: "matrix" | "scalar" };
}

/** The file from which Excel learns what functions there are. */
export interface FunctionsMetadata {
  /** Cells with error values reach the functions, which hand them on in their places. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

const WORDS: Readonly<Record<Language, FunctionWording>> = { id: FUNCTIONS_ID, en: FUNCTIONS_EN };

/** Names of the metadata files by language, as the manifest refers to them. */
export const METADATA_FILES: Readonly<Record<Language, string>> = { id: "functions.json", en: "functions.en.json" };

/** The metadata in one language. `baseUrl` is where the pages of the add-in are served, without a slash at its end. */
export function functionsMetadata(language: Language, baseUrl: string): FunctionsMetadata {
  const helpUrl = `${baseUrl}/assets/bantuan.html${language === "id" ? "#rumus" : "#formulas"}`;
  return {
    allowErrorForDataTypeAny: true,
    functions: DECLARATIONS.map((declaration) => describe(declaration, WORDS[language], helpUrl)),
  };
}

function describe({ id, parameters, result }: Declaration, words: FunctionWording, helpUrl: string): FunctionMetadata {
  const own = words.functions[id];
  const named: Readonly<Record<string, { readonly name: string; readonly description: string }>> = own.parameters;
  return {
    id,
    name: id,
    description: own.description,
    helpUrl,
    parameters: parameters.map(({ name, kind, optional }) => ({
      name: named[name]?.name ?? name,
      description: named[name]?.description ?? "",
      type: "any",
      dimensionality: kind === "option" ? "scalar" : "matrix",
      optional,
    })),
    result: { type: "any", dimensionality: result },
  };
}
