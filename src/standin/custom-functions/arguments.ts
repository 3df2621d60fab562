import { errorArgument } from "./messages";
import type { DataType, FunctionMetadata, FunctionsMetadata, ParameterMetadata } from "./metadata";
import { isCellError, isMatrix, type Argument, type CellMatrix, type CellValue } from "./values";

/** How a blank cell reaches a function: as 0 in Excel on the desktop, as null on the web. */
export type BlankAs = 0 | null;

/** A formula that Excel does not let anybody enter. */
export class FormulaRefused extends Error {
  constructor(message: string) {
    super(message);
    this.name = "FormulaRefused";
  }
}

/** The function cannot be called with a value of that kind: its cell shows `#VALUE!`. */
export class ArgumentMismatch extends Error {}

/**
 * Arguments in the shape in which they travel to the function: one for each parameter, null for those left out, rows
 * of cells where the metadata say "matrix".
 *
 * @throws FormulaRefused for too many or too few of them
 * @throws ArgumentMismatch where one is of a kind that the parameter does not take
 */
export function shapeArguments(
  { id, parameters }: FunctionMetadata,
  args: readonly Argument[],
  { allowErrorForDataTypeAny }: FunctionsMetadata,
  blank: BlankAs,
): readonly unknown[] {
  if (args.length > parameters.length) throw new FormulaRefused(`${id}: too many arguments`);
  const required = parameters.filter(({ isOptional }) => !isOptional).length;
  if (args.length < required) throw new FormulaRefused(`${id}: too few arguments`);
  return parameters.map((parameter, index) => {
    const argument = args[index];
    if (argument === undefined) return null;
    const conversion = { ...parameter, blank, takesErrors: allowErrorForDataTypeAny && parameter.type === "any" };
    return parameter.isMatrix ? matrixArgument(argument, conversion) : scalarArgument(argument, conversion);
  });
}

interface Conversion extends ParameterMetadata {
  readonly blank: BlankAs;
  readonly takesErrors: boolean;
}

function matrixArgument(argument: CellValue | CellMatrix, conversion: Conversion): unknown {
  if (!isMatrix(argument)) return [[scalarArgument(argument, conversion)]];
  return argument.map((row) =>
    row.map((value) => {
      const { type } = conversion;
      if (type !== "any" && value !== null && typeof value !== type) throw new ArgumentMismatch(conversion.name);
      return converted(value, conversion);
    }),
  );
}

function scalarArgument(argument: CellValue | CellMatrix, conversion: Conversion): unknown {
  if (!isMatrix(argument)) return converted(argument, conversion);
  const [[first = null] = [], ...otherRows] = argument;
  if (otherRows.length > 0 || (argument[0]?.length ?? 0) > 1) throw new ArgumentMismatch(conversion.name);
  return converted(first, conversion);
}

function converted(value: CellValue, { name, type, blank, takesErrors }: Conversion): unknown {
  if (isCellError(value)) {
    if (!takesErrors) throw new ArgumentMismatch(name);
    return errorArgument(value);
  }
  if (type === "any") return value ?? blank;
  const result = TO_TYPE[type](value);
  if (result === null) throw new ArgumentMismatch(name);
  return result;
}

/** What Excel makes of a value for a parameter of a certain type, null where it cannot. */
const TO_TYPE: Readonly<
  Record<Exclude<DataType, "any">, (value: string | number | boolean | null) => string | number | boolean | null>
> = {
  number: (value) => {
    const number = typeof value === "string" && value.trim() === "" ? NaN : Number(value);
    return Number.isNaN(number) ? null : number;
  },
  string: (value) => (typeof value === "boolean" ? String(value).toUpperCase() : String(value ?? "")),
  boolean: (value) => {
    if (typeof value !== "string") return Boolean(value);
    return { TRUE: true, FALSE: false }[value.toUpperCase()] ?? null;
  },
};
