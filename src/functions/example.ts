import type { FunctionValue, Matrix } from "./value";

/** The workbooks the examples are taken from; each lies in test/workbooks under this name. */
export type ExampleWorkbook = "lkjip-paser-2023" | "realisasi-ntt-2021" | "renstra-ntt-2024-2026";

/** An argument of an example: cells of the workbook, a value typed into the formula, or nothing. */
export type ExampleArgument =
  | { readonly kind: "cells"; readonly address: string; readonly cells: Matrix }
  | { readonly kind: "typed"; readonly value: string | number }
  | { readonly kind: "omitted" };

/** A formula as somebody would type it into a real report, and what comes out. Figures are rounded to two decimals. */
export interface Example {
  readonly workbook: ExampleWorkbook;
  readonly sheet: string;
  readonly args: readonly ExampleArgument[];
  readonly result: Matrix;
}

export type Examples = readonly [Example, Example, Example, ...Example[]];

/** A single cell with what it holds; null is a blank cell. */
export function at(address: string, value: FunctionValue): ExampleArgument {
  return { kind: "cells", address, cells: [[value]] };
}

/** A column of cells from top to bottom. */
export function down(address: string, ...values: readonly FunctionValue[]): ExampleArgument {
  return { kind: "cells", address, cells: values.map((value) => [value]) };
}

/** Rows of cells. */
export function block(address: string, ...cells: Matrix): ExampleArgument {
  return { kind: "cells", address, cells };
}

/** A value typed into the formula. */
export function typed(value: string | number): ExampleArgument {
  return { kind: "typed", value };
}

export const OMITTED: ExampleArgument = { kind: "omitted" };

/** A sheet of one of the workbooks, ready to take examples: arguments, then the result as one value or from top to bottom. */
export function sheet(workbook: ExampleWorkbook, name: string) {
  return (args: readonly ExampleArgument[], ...result: readonly FunctionValue[]): Example => ({
    workbook,
    sheet: name,
    args,
    result: result.map((value) => [value]),
  });
}

/** The arguments as a function takes them. */
export function argumentsOf({ args }: Pick<Example, "args">): readonly (Matrix | undefined)[] {
  return args.map((argument) => {
    if (argument.kind === "cells") return argument.cells;
    return argument.kind === "typed" ? [[argument.value]] : undefined;
  });
}
