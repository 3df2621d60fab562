import { chartXml, ROW_POINTS, type ChartNamespaces } from "./chart-xml";
import type { MadeSheet } from "./made-sheet";
import type { NewChart } from "./new-sheet";
import { relationshipsPart } from "./relationships";
import { encodeAttribute } from "./xml-text";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

/** English metric units of a pixel, of a point, and of a row less a point: a line on the edge would show on both pages. */
const PER_PIXEL = 9525;
const POINT = 12700;
const HEIGHT = (ROW_POINTS - 1) * POINT;

/** Names of the languages of a file, and where drawings lie in it. */
export interface DrawingNamespaces extends ChartNamespaces {
  readonly spreadsheetDrawing: string;
}

/** The parts a sheet's charts add to a file. */
export interface ChartParts {
  readonly texts: ReadonlyMap<string, string>;
  /** Content type by part; relationships have none of their own. */
  readonly types: ReadonlyMap<string, string>;
}

/** The id of the link by which a new sheet leads to its drawing. */
export const DRAWING_LINK = "rId1";

/**
 * The drawing of a new sheet with its charts, each a part of its own, and how the sheet leads to them; nothing where it
 * has none. `isFree` tells whether a part's name is not in use.
 */
export function chartParts(
  sheet: MadeSheet,
  namespaces: DrawingNamespaces,
  isFree: (part: string) => boolean,
): ChartParts {
  const texts = new Map<string, string>();
  const types = new Map<string, string>();
  const { charts } = sheet;
  if (charts.length === 0) return { texts, types };
  const root = sheet.part.slice(0, sheet.part.lastIndexOf("worksheets/"));
  const free = (name: string): string => {
    let number = 1;
    while (texts.has(`${root}${name}${number}.xml`) || !isFree(`${root}${name}${number}.xml`)) number++;
    return `${root}${name}${number}.xml`;
  };
  const parts = charts.map((chart) => {
    const part = free("charts/chart");
    texts.set(part, chartXml(sheet, chart, namespaces));
    types.set(part, CHART_TYPE);
    return part;
  });
  const drawing = free("drawings/drawing");
  texts.set(drawing, drawingXml(sheet, namespaces));
  types.set(drawing, DRAWING_TYPE);
  texts.set(relationshipsPart(drawing), linksXml(parts, `${namespaces.relationships}/chart`));
  texts.set(relationshipsPart(sheet.part), linksXml([drawing], `${namespaces.relationships}/drawing`));
  return { texts, types };
}

function linksXml(targets: readonly string[], type: string): string {
  const links = targets.map((part, index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="/${part}"/>`);
  return `${HEAD}<Relationships xmlns="${PACKAGE}">${links.join("")}</Relationships>`;
}

function drawingXml(sheet: MadeSheet, namespaces: DrawingNamespaces): string {
  const { spreadsheetDrawing, drawing } = namespaces;
  const anchors = sheet.charts
    .map((chart, index) => anchorXml(index, chart, lastWidth(sheet, chart), namespaces))
    .join("");
  return `${HEAD}<xdr:wsDr xmlns:xdr="${spreadsheetDrawing}" xmlns:a="${drawing}">${anchors}</xdr:wsDr>`;
}

/** Of the last column a chart covers, in English metric units: it ends within, so that no further column is printed. */
function lastWidth(sheet: MadeSheet, { at }: NewChart): number {
  return Math.round((sheet.columnWidth(at.right) - 1) * PER_PIXEL);
}

/** A chart over its cells, from their first corner to the end of the last. */
function anchorXml(
  index: number,
  { name = `Renstra ${index + 1}`, at, title }: NewChart,
  width: number,
  { chart, relationships }: Pick<DrawingNamespaces, "chart" | "relationships">,
): string {
  const corner = (name: string, row: number, column: number, down: number, across: number): string =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>${across}</xdr:colOff><xdr:row>${row}</xdr:row>` +
    `<xdr:rowOff>${down}</xdr:rowOff></xdr:${name}>`;
  const [from, to] = [corner("from", at.top, at.left, POINT, 0), corner("to", at.bottom, at.right, HEIGHT, width)];
  return (
    `<xdr:twoCellAnchor>${from}${to}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${index + 2}" name="${encodeAttribute(name)}" ` +
    `descr="${encodeAttribute(title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${chart}"><c:chart xmlns:c="${chart}" xmlns:r="${relationships}" r:id="rId${index + 1}"/>` +
    "</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>"
  );
}
