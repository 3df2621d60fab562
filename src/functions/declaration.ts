/**
 * How Excel hands an argument over, and what a function makes of it:
 * "each" is taken cell by cell and gives one result per cell; "range" is taken as a whole; "option" is a single setting.
 */
export type ParameterKind = "each" | "range" | "option";

/** One argument of a function, in the order it is typed. */
export interface Parameter<Name extends string = string> {
  readonly name: Name;
  readonly kind: ParameterKind;
  readonly optional: boolean;
}

/** What a function takes and gives: one value, or a matrix in the shape of what it was given. */
export interface Signature<Name extends string = string> {
  readonly parameters: readonly Parameter<Name>[];
  readonly result: "scalar" | "matrix";
}

/** A function that gives one result for each cell of its "each" arguments. */
export function perCell<const Name extends string>(...parameters: readonly Parameter<Name>[]): Signature<Name> {
  return { parameters, result: "matrix" };
}

/** A function that gives one result, whatever it is given. */
export function single<const Name extends string>(...parameters: readonly Parameter<Name>[]): Signature<Name> {
  return { parameters, result: "scalar" };
}

/** An argument taken cell by cell. */
export function each<const Name extends string>(name: Name): Parameter<Name> {
  return { name, kind: "each", optional: false };
}

/** An argument taken as a whole. */
export function range<const Name extends string>(name: Name): Parameter<Name> {
  return { name, kind: "range", optional: false };
}

/** A single setting. */
export function option<const Name extends string>(name: Name): Parameter<Name> {
  return { name, kind: "option", optional: false };
}

/** The same argument, but one that may be left out. */
export function optional<const Name extends string>(parameter: Parameter<Name>): Parameter<Name> {
  return { ...parameter, optional: true };
}
