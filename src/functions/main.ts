import type { Language } from "../wording/numbers";
import { associateFunctions, type FunctionsRuntime } from "./runtime";

/** Excel's runtime for custom functions. It has no page: neither `window` nor `document` may be named in this program. */
declare const CustomFunctions: FunctionsRuntime;
declare const Office: { readonly context?: { readonly displayLanguage?: string } } | undefined;

associateFunctions(CustomFunctions, displayLanguage);

/** The language of Excel's own screens where the runtime tells it; Indonesian otherwise. */
function displayLanguage(): Language {
  const language = typeof Office === "undefined" ? undefined : Office.context?.displayLanguage;
  return language?.toLowerCase().startsWith("en") === true ? "en" : "id";
}
