/** The metadata file of an add-in's functions as far as Excel acts upon it when it calls one. */
export interface FunctionsMetadata {
  /** Whether parameters of type "any" take error values; without it a function is not called with one. */
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly FunctionMetadata[];
}

export type DataType = "any" | "number" | "string" | "boolean";

export interface ParameterMetadata {
  readonly name: string;
  readonly type: DataType;
  readonly isMatrix: boolean;
  readonly isOptional: boolean;
}

export interface FunctionMetadata {
  /** Under which the program associates its code. */
  readonly id: string;
  /** As typed into a formula, after the namespace. */
  readonly name: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: DataType; readonly isMatrix: boolean };
  readonly isCancelable: boolean;
  readonly requiresAddress: boolean;
}

type Json = Readonly<Record<string, unknown>>;

const TYPES: readonly DataType[] = ["any", "number", "string", "boolean"];
const ID = /^[A-Z][A-Z0-9._]{2,}$/i;
const NAME = /^\p{L}[\p{L}\p{N}._]{2,}$/u;

/**
 * Reads a metadata file as Excel does when it registers the functions.
 *
 * @throws Error naming the fault, for a file by which Excel would register nothing or something else than was meant
 */
export function readMetadata(text: string): FunctionsMetadata {
  const root = record(JSON.parse(text), "the file");
  const functions = list(root["functions"], "functions").map(readFunction);
  for (const key of ["id", "name"] as const) refuseDoubles(functions.map((entry) => entry[key].toUpperCase()));
  return { allowErrorForDataTypeAny: flag(root, "allowErrorForDataTypeAny"), functions };
}

function readFunction(json: unknown): FunctionMetadata {
  const entry = record(json, "a function");
  const id = word(entry, "id", ID);
  const name = word(entry, "name", NAME);
  const options = record(entry["options"] ?? {}, `options of ${id}`);
  if (flag(options, "stream")) throw new Error(`${id}: streaming is not implemented by the stand-in`);
  const parameters = list(entry["parameters"], `parameters of ${id}`).map((parameter) => readParameter(parameter, id));
  const firstOptional = parameters.findIndex(({ isOptional }) => isOptional);
  if (firstOptional >= 0 && parameters.slice(firstOptional).some(({ isOptional }) => !isOptional))
    throw new Error(`${id}: a parameter after an optional one must be optional too`);
  refuseDoubles(parameters.map((parameter) => `${id} ${parameter.name.toUpperCase()}`));
  const result = record(entry["result"], `result of ${id}`);
  return {
    ...{ id, name, parameters, result: { type: dataType(result, id), isMatrix: hasMatrix(result, id) } },
    isCancelable: flag(options, "cancelable"),
    requiresAddress: flag(options, "requiresAddress"),
  };
}

function readParameter(json: unknown, id: string): ParameterMetadata {
  const entry = record(json, `a parameter of ${id}`);
  if (flag(entry, "repeating")) throw new Error(`${id}: repeating parameters are not implemented by the stand-in`);
  return {
    name: word(entry, "name", /./u),
    type: dataType(entry, id),
    isMatrix: hasMatrix(entry, id),
    isOptional: flag(entry, "optional"),
  };
}

function dataType(entry: Json, id: string): DataType {
  const type = entry["type"] ?? "any";
  const known = TYPES.find((candidate) => candidate === type);
  if (known === undefined) throw new Error(`${id}: ${JSON.stringify(type)} is no type`);
  return known;
}

function hasMatrix(entry: Json, id: string): boolean {
  const dimensionality = entry["dimensionality"] ?? "scalar";
  if (dimensionality !== "scalar" && dimensionality !== "matrix")
    throw new Error(`${id}: ${JSON.stringify(dimensionality)} is no dimensionality`);
  return dimensionality === "matrix";
}

function word(entry: Json, key: string, shape: RegExp): string {
  const value = entry[key];
  if (typeof value !== "string" || !shape.test(value)) throw new Error(`${JSON.stringify(value)} is no ${key}`);
  return value;
}

function flag(entry: Json, key: string): boolean {
  const value = entry[key] ?? false;
  if (typeof value !== "boolean") throw new Error(`${key} must be true or false`);
  return value;
}

function record(value: unknown, what: string): Json {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Error(`${what} is no object`);
  return value as Json;
}

function list(value: unknown, what: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error(`${what} must be a list`);
  return value;
}

function refuseDoubles(names: readonly string[]): void {
  const double = names.find((name, index) => names.indexOf(name) !== index);
  if (double !== undefined) throw new Error(`${double} is there twice`);
}
