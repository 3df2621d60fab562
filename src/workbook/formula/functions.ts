import type { FunctionTable } from "./evaluator";
import { arrayFunctions } from "./functions-arrays";
import { conditionalFunctions } from "./functions-conditional";
import { dateFunctions } from "./functions-dates";
import { libraryFunctions } from "./functions-library";
import { logicFunctions } from "./functions-logic";
import { lookupFunctions } from "./functions-lookup";
import { mathFunctions } from "./functions-math";
import { statisticsFunctions } from "./functions-statistics";
import { subtotalFunctions } from "./functions-subtotal";
import { textFunctions } from "./functions-text";

const TABLES: readonly FunctionTable[] = [
  mathFunctions,
  statisticsFunctions,
  logicFunctions,
  conditionalFunctions,
  lookupFunctions,
  textFunctions,
  dateFunctions,
  arrayFunctions,
  subtotalFunctions,
  libraryFunctions,
];

/** Every function the evaluator knows. Formulas with others keep the value they have. */
export const KNOWN_FUNCTIONS: FunctionTable = {
  scalar: Object.assign({}, ...TABLES.map((table) => table.scalar)) as FunctionTable["scalar"],
  general: Object.assign({}, ...TABLES.map((table) => table.general)) as FunctionTable["general"],
};
