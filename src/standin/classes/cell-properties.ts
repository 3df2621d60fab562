import type { BorderSide, CellStyle, WorkbookEdit } from "../../workbook/model";
import { invalidArgument, notImplemented } from "../batch/failure";
import type { CellRange } from "../excel/cell-range";
import { contentOf, grid } from "../excel/range-cells";
import { text } from "./arguments";

type Properties = Readonly<Record<string, unknown>>;

/** Answers `getCellProperties`: of each cell what of its format is asked for. */
export function cellProperties(range: CellRange, [options]: readonly unknown[]): readonly (readonly unknown[])[] {
  const { format, ...others } = record(options);
  if (Object.keys(others).length > 0) throw notImplemented(`Cell properties ${Object.keys(others).join(", ")}`);
  return grid(range, (row, column) => ({ format: asked(format, formatOf(range.sheet.style(row, column)), "format") }));
}

/** Obeys `setCellProperties`; a cell can only take a look that the workbook has somewhere. */
export function setCellProperties(range: CellRange, [given]: readonly unknown[]): void {
  const rows: readonly unknown[] = Array.isArray(given) ? given : [];
  if (rows.length !== range.height) throw invalidArgument();
  const edits = grid(range, (row, column): WorkbookEdit => {
    const line = rows[row - range.area.top];
    const { format } = record(Array.isArray(line) ? line[column - range.area.left] : undefined);
    const style = dressed(range.sheet.style(row, column), record(format));
    const styleIndex = range.session.workbook.formatLike(style);
    if (styleIndex === null) throw notImplemented("A look that no cell of the workbook has");
    const content = contentOf(range.sheet.cell(row, column));
    return { sheet: range.sheet.name, row, column, content, styleIndex, format: style.numberFormat };
  });
  range.session.write(range.sheet, range.area, "Format", edits.flat());
}

/** What of some properties is asked for: `true`, or an object that asks for parts. Of borders it asks for every side alike. */
function asked(wanted: unknown, known: unknown, name: string): unknown {
  if (wanted === true) return known;
  const properties = record(known);
  if (name === "format.borders") {
    return Object.fromEntries(
      Object.entries(properties).map(([side, border]) => [side, asked(wanted, border, "border")]),
    );
  }
  return Object.fromEntries(
    Object.entries(record(wanted)).map(([part, inner]) => {
      if (!Object.hasOwn(properties, part)) throw notImplemented(`Cell property ${name}.${part}`);
      return [part, asked(inner, properties[part], `${name}.${part}`)];
    }),
  );
}

function formatOf({ font, fill, borders, horizontal, vertical, wrap, indent }: CellStyle): Properties {
  const { strike, underline, ...letters } = font;
  return {
    borders: Object.fromEntries(SIDES.map((side) => [side, borderOf(borders[side])])),
    fill: fill === null ? { color: "", pattern: "None" } : { color: fill, pattern: "Solid" },
    font: { ...letters, strikethrough: strike, underline: underline ? "Single" : "None" },
    horizontalAlignment: capital(horizontal === "centerContinuous" ? "centerAcrossSelection" : horizontal),
    verticalAlignment: capital(vertical),
    wrapText: wrap,
    indentLevel: indent,
  };
}

/** A style with what is given of it changed. */
function dressed(style: CellStyle, given: Properties): CellStyle {
  const known: Properties = formatOf(style);
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(known, name));
  if (unknown !== undefined) throw notImplemented(`Setting cell property format.${unknown}`);
  const font = { ...record(known["font"]), ...record(given["font"]) };
  const fill = record(given["fill"] ?? known["fill"]);
  const borders = { ...record(known["borders"]), ...record(given["borders"]) };
  const horizontal = text(given["horizontalAlignment"] ?? known["horizontalAlignment"]);
  return {
    ...style,
    font: {
      name: text(font["name"]),
      size: Number(font["size"]),
      bold: font["bold"] === true,
      italic: font["italic"] === true,
      underline: font["underline"] !== "None",
      strike: font["strikethrough"] === true,
      color: text(font["color"]),
    },
    fill: fill["pattern"] === "None" ? null : text(fill["color"]),
    borders: {
      top: sideOf(borders["top"]),
      right: sideOf(borders["right"]),
      bottom: sideOf(borders["bottom"]),
      left: sideOf(borders["left"]),
    },
    horizontal: oneOf(HORIZONTAL, horizontal === "CenterAcrossSelection" ? "centerContinuous" : horizontal),
    vertical: oneOf(VERTICAL, text(given["verticalAlignment"] ?? known["verticalAlignment"])),
    wrap: (given["wrapText"] ?? style.wrap) === true,
    indent: Number(given["indentLevel"] ?? style.indent),
  };
}

const SIDES = ["top", "right", "bottom", "left"] as const;
const HORIZONTAL = [
  ...(["general", "left", "center", "right"] as const),
  ...(["fill", "justify", "centerContinuous", "distributed"] as const),
];
const VERTICAL = ["top", "center", "bottom", "justify", "distributed"] as const;

/** How Excel calls the lines of files: style and weight. */
const LINES: Readonly<Record<string, readonly [style: string, weight: string]>> = {
  thin: ["Continuous", "Thin"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  hair: ["Continuous", "Hairline"],
  double: ["Double", "Thick"],
  dotted: ["Dot", "Thin"],
  dashed: ["Dash", "Thin"],
  mediumDashed: ["Dash", "Medium"],
  dashDot: ["DashDot", "Thin"],
  mediumDashDot: ["DashDot", "Medium"],
  dashDotDot: ["DashDotDot", "Thin"],
  mediumDashDotDot: ["DashDotDot", "Medium"],
  slantDashDot: ["SlantDashDot", "Medium"],
};

function borderOf(side: BorderSide | null): Properties {
  if (side === null) return { color: "#000000", style: "None", weight: "Thin" };
  const [style, weight] = LINES[side.style] ?? ["Continuous", "Thin"];
  return { color: side.color, style, weight };
}

function sideOf(border: unknown): BorderSide | null {
  const { color, style, weight } = record(border);
  if (style === "None") return null;
  const line = Object.entries(LINES).find(([, [name, width]]) => name === style && width === weight);
  if (line === undefined) throw invalidArgument();
  return { style: line[0], color: text(color) };
}

function oneOf<Name extends string>(names: readonly Name[], value: string): Name {
  const found = names.find((name) => name.toLowerCase() === value.toLowerCase());
  if (found === undefined) throw invalidArgument();
  return found;
}

function record(value: unknown): Properties {
  return typeof value === "object" && value !== null ? (value as Properties) : {};
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
