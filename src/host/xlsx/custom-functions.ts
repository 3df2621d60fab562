import { callFunction, FUNCTION_IDS, type ErrorName, type FunctionId, type FunctionValue } from "../../functions/call";
import type { AddInFunctions, WorkbookMatrix } from "../../workbook/add-in";
import type { WorkbookValue } from "../../workbook/model";

const ERRORS: readonly ErrorName[] = ["#N/A", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!", "#REF!", "#NAME?"];

/** The name in front of our functions in a cell. */
export const FUNCTION_SPACE = "RENSTRA";

/** Our custom functions for `openWorkbook`; their sentences about errors are in this language. */
export function customFunctions(language: "id" | "en"): AddInFunctions {
  const ids: ReadonlyMap<string, FunctionId> = new Map(FUNCTION_IDS.map((id) => [id, id]));
  return {
    space: FUNCTION_SPACE,
    names: FUNCTION_IDS,
    call: (name, args): WorkbookMatrix => {
      const id = ids.get(name);
      if (id === undefined) return [[{ error: "#NAME?" }]];
      const given = args.map((arg) => arg?.map((row) => row.map(toFunctionValue)));
      return callFunction(id, given, language);
    },
  };
}

/** Errors that functions know nothing of, such as #SPILL!, reach them as #VALUE!. */
function toFunctionValue(value: WorkbookValue): FunctionValue {
  if (typeof value !== "object" || value === null) return value;
  return { error: ERRORS.find((name) => name === value.error) ?? "#VALUE!", message: value.message ?? null };
}
