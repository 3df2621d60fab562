const BORDER = { color: true, style: true, weight: true };
/** What is asked of cells so that they can be given the same looks again. */
export const LOOK_WANTED: Excel.CellPropertiesLoadOptions = {
  format: {
    borders: BORDER,
    fill: { color: true, pattern: true },
    font: {
      bold: true,
      color: true,
      italic: true,
      name: true,
      size: true,
      strikethrough: true,
      underline: true,
    },
    horizontalAlignment: true,
    indentLevel: true,
    verticalAlignment: true,
    wrapText: true,
  },
};

/** What was read as it can be set: where there is no fill or border, only that is said. */
export function settable({ fill, borders, ...others }: Excel.CellPropertiesFormat): Excel.CellPropertiesFormat {
  const sides = Object.entries(borders ?? {}).filter(([side]) => SIDES.has(side));
  return {
    ...others,
    fill: isEmpty(fill) ? { pattern: "None" } : { ...fill },
    borders: Object.fromEntries(
      sides.map(([side, border]: [string, Excel.CellBorder]) => [
        side,
        border.style === "None" ? { style: "None" } : border,
      ]),
    ),
  };
}

const SIDES: ReadonlySet<string> = new Set(["top", "bottom", "left", "right"]);

function isEmpty(fill: Excel.CellPropertiesFill | undefined): boolean {
  return fill?.pattern === "None" || fill?.color === undefined || fill.color === "";
}
