import type { CellContent, SheetContent } from "../../../src/sheets/content";

export function figure(value: string | number | boolean): CellContent {
  return { kind: "value", value };
}

export function formula(text: string): CellContent {
  return { kind: "formula", formula: text };
}

export function write(address: string, content: CellContent, format: string | null = null) {
  return { ...position(address), content, format };
}

export function at({ values, formulas, formats, top, left }: SheetContent, address: string) {
  const { row, column } = position(address);
  return {
    value: values[row - top]?.[column - left] ?? null,
    formula: formulas[row - top]?.[column - left] ?? null,
    format: formats[row - top]?.[column - left] ?? "General",
  };
}

export function changed(before: SheetContent, after: SheetContent): readonly string[] {
  return after.values.flatMap((line, row) =>
    line.flatMap((_, column) => {
      const address = `${String.fromCharCode(65 + column)}${row + 1}`;
      return JSON.stringify(at(before, address)) === JSON.stringify(at(after, address)) ? [] : [address];
    }),
  );
}

export function position(address: string): { readonly row: number; readonly column: number } {
  const [, letter = "A", row = "1"] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  return { row: Number(row) - 1, column: letter.charCodeAt(0) - 65 };
}
