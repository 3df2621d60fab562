import { cellAddress } from "./a1";
import type { MadeSheet } from "./made-sheet";
import type { WorkbookArea } from "./model";
import type { NewChart, NewSeries } from "./new-sheet";
import { encodeCellText, encodeMarkup } from "./xml-text";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Series from the first on: they are told apart in colour and in grey. */
const FILLS = ["2F5D8A", "A9BFD3", "7C8F54", "C9A45C"] as const;
const INK = "404040";
const RULE = "D9D9D9";
/** Share of a lying chart's width that is left to the names. */
const NAMES = 0.4;
/** Points of a row, and of what stands above and below the bars. */
export const ROW_POINTS = 15;
const POINTS = { title: 30, axis: 28, legend: 20 } as const;
const [CATEGORY_AXIS, VALUE_AXIS] = [500001, 500002] as const;

/** Names of the languages that charts are written in. */
export interface ChartNamespaces {
  readonly chart: string;
  readonly drawing: string;
  readonly relationships: string;
}

/** The part of a chart, with what its cells show now. */
export function chartXml(sheet: MadeSheet, chart: NewChart, namespaces: ChartNamespaces): string {
  const { chart: c, drawing: a, relationships: r } = namespaces;
  const series = chart.series.map((one, index) => seriesXml(sheet, chart, one, index)).join("");
  const legend =
    chart.series.length < 2
      ? ""
      : `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${letters(900, false)}</c:legend>`;
  return (
    `${HEAD}<c:chartSpace xmlns:c="${c}" xmlns:a="${a}" xmlns:r="${r}"><c:roundedCorners val="0"/><c:chart>` +
    `<c:title>${heading(chart.title)}<c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>` +
    `<c:plotArea>${layoutXml(chart)}<c:barChart><c:barDir val="${chart.kind === "bar" ? "bar" : "col"}"/>` +
    `<c:grouping val="clustered"/><c:varyColors val="0"/>${series}<c:gapWidth val="60"/>` +
    `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>${axesXml(chart)}` +
    `<c:spPr><a:noFill/></c:spPr></c:plotArea>${legend}` +
    `<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>${line(RULE)}</c:spPr></c:chartSpace>`
  );
}

/** Lying bars leave room for long names; standing ones are laid out by the program. */
function layoutXml({ kind, series, at }: NewChart): string {
  if (kind === "column") return "<c:layout/>";
  const points = (at.bottom - at.top + 1) * ROW_POINTS;
  const below = POINTS.axis + (series.length > 1 ? POINTS.legend : 0);
  const share = (part: number): string => (part / points).toFixed(4);
  return (
    '<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>' +
    `<c:x val="${NAMES}"/><c:y val="${share(POINTS.title)}"/><c:w val="${(0.96 - NAMES).toFixed(2)}"/>` +
    `<c:h val="${share(Math.max(points / 2, points - POINTS.title - below))}"/></c:manualLayout></c:layout>`
  );
}

function seriesXml(sheet: MadeSheet, chart: NewChart, { name, values }: NewSeries, index: number): string {
  const labels = chart.hasLabels
    ? `<c:dLbls><c:numFmt formatCode="0.0" sourceLinked="0"/><c:spPr><a:noFill/></c:spPr>${letters(800, false)}` +
      '<c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>' +
      '<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
    : "";
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${encodeMarkup(name)}</c:v></c:tx>` +
    `<c:spPr><a:solidFill><a:srgbClr val="${FILLS[index % FILLS.length] ?? FILLS[0]}"/></a:solidFill></c:spPr>` +
    `<c:invertIfNegative val="0"/>${labels}<c:cat>${textsXml(sheet, chart.categories)}</c:cat>` +
    `<c:val>${numbersXml(sheet, values)}</c:val></c:ser>`
  );
}

function textsXml(sheet: MadeSheet, area: WorkbookArea): string {
  const points = valuesOf(sheet, area).map((value, index) => {
    const text = value === null || typeof value === "object" ? "" : String(value);
    return text === "" ? "" : `<c:pt idx="${index}"><c:v>${encodeCellText(text)}</c:v></c:pt>`;
  });
  const cache = `<c:ptCount val="${points.length}"/>${points.join("")}`;
  return `<c:strRef><c:f>${reference(sheet, area)}</c:f><c:strCache>${cache}</c:strCache></c:strRef>`;
}

function numbersXml(sheet: MadeSheet, area: WorkbookArea): string {
  const points = valuesOf(sheet, area).map((value, index) =>
    typeof value === "number" ? `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>` : "",
  );
  const cache = `<c:formatCode>General</c:formatCode><c:ptCount val="${points.length}"/>${points.join("")}`;
  return `<c:numRef><c:f>${reference(sheet, area)}</c:f><c:numCache>${cache}</c:numCache></c:numRef>`;
}

function valuesOf(sheet: MadeSheet, { top, left, bottom, right }: WorkbookArea) {
  const width = right - left + 1;
  return Array.from(
    { length: (bottom - top + 1) * width },
    (_, index) => sheet.grid.get(top + Math.floor(index / width), left + (index % width))?.value ?? null,
  );
}

/** 'Ringkasan'!$C$9:$C$22. */
function reference({ name }: MadeSheet, { top, left, bottom, right }: WorkbookArea): string {
  const absolute = (row: number, column: number): string =>
    cellAddress(row, column).replace(/([A-Z]+)(\d+)/, "$$$1$$$2");
  const sheet = encodeMarkup(name.replaceAll("'", "''"));
  return `'${sheet}'!${absolute(top, left)}:${absolute(bottom, right)}`;
}

/** Lying bars begin at the top with the first name, and have their figures below. */
function axesXml({ kind, max, unit }: NewChart): string {
  const isBar = kind === "bar";
  const limits = (max === null ? "" : `<c:max val="${max}"/>`) + '<c:min val="0"/>';
  const format = `0${unit === "" ? "" : `&quot;${encodeMarkup(unit).replaceAll('"', "")}&quot;`}`;
  const axis = (id: number, scaling: string, position: string, rest: string): string =>
    `<c:axId val="${id}"/><c:scaling>${scaling}</c:scaling><c:delete val="0"/><c:axPos val="${position}"/>${rest}`;
  const direction = `<c:orientation val="${isBar ? "maxMin" : "minMax"}"/>`;
  const ticks = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>';
  const rules = `<c:majorGridlines><c:spPr>${line(RULE)}</c:spPr></c:majorGridlines>`;
  const names =
    `<c:numFmt formatCode="General" sourceLinked="0"/>${ticks}<c:spPr>${line("A6A6A6")}</c:spPr>${letters(800, false)}` +
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/>` +
    '<c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/>';
  const figures =
    `${rules}<c:numFmt formatCode="${format}" sourceLinked="0"/>${ticks.replace('"low"', '"nextTo"')}` +
    `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${letters(800, false)}<c:crossAx val="${CATEGORY_AXIS}"/>` +
    `<c:crosses val="${isBar ? "max" : "autoZero"}"/><c:crossBetween val="between"/>${max === 100 ? '<c:majorUnit val="20"/>' : ""}`;
  return (
    `<c:catAx>${axis(CATEGORY_AXIS, direction, isBar ? "l" : "b", names)}</c:catAx>` +
    `<c:valAx>${axis(VALUE_AXIS, `<c:orientation val="minMax"/>${limits}`, isBar ? "b" : "l", figures)}</c:valAx>`
  );
}

function heading(title: string): string {
  const run = `<a:rPr sz="1100" b="1">${fill(INK)}</a:rPr>`;
  const properties = `<a:pPr><a:defRPr sz="1100" b="1">${fill(INK)}</a:defRPr></a:pPr>`;
  return `<c:tx><c:rich><a:bodyPr/><a:p>${properties}<a:r>${run}<a:t>${encodeMarkup(title)}</a:t></a:r></a:p></c:rich></c:tx>`;
}

/** How letters look, their size in hundredths of a point. */
function letters(size: number, bold: boolean): string {
  const properties = `<a:pPr><a:defRPr sz="${size}" b="${bold ? 1 : 0}">${fill(INK)}</a:defRPr></a:pPr>`;
  return `<c:txPr><a:bodyPr/><a:p>${properties}<a:endParaRPr lang="id-ID"/></a:p></c:txPr>`;
}

function fill(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
}

function line(color: string): string {
  return `<a:ln w="6350">${fill(color)}</a:ln>`;
}
