import { DECLARATIONS, type Declaration } from "../../functions/call";
import { FUNCTION_SPACE } from "../../host/xlsx/custom-functions";
import { FUNCTIONS_EN } from "../../wording/functions.en";
import { FUNCTIONS_ID } from "../../wording/functions.id";
import type { FunctionWording, ParameterWords } from "../../wording/functions";
import { KNOWN_FUNCTIONS } from "../../workbook/formula/functions";
import type { Language } from "../words";
import type { FunctionHelp } from "./suggest";

/** Every function that can be typed into a cell here: ours with all that is said of them, Excel's by name. */
export function functionHelp(language: Language): readonly FunctionHelp[] {
  const words = language === "en" ? FUNCTIONS_EN : FUNCTIONS_ID;
  const native = [...Object.keys(KNOWN_FUNCTIONS.scalar), ...Object.keys(KNOWN_FUNCTIONS.general)].sort();
  return [
    ...DECLARATIONS.map((declaration) => ownHelp(declaration, words)),
    ...native.map((name) => ({ name, description: null, parameters: null })),
  ];
}

function ownHelp({ id, parameters }: Declaration, words: FunctionWording): FunctionHelp {
  const { description, parameters: named } = words.functions[id];
  const texts: Readonly<Record<string, ParameterWords>> = named;
  return {
    name: `${FUNCTION_SPACE}.${id}`,
    description,
    parameters: parameters.map(({ name, optional }) => ({
      name: texts[name]?.name ?? name,
      description: texts[name]?.description ?? "",
      optional,
    })),
  };
}
