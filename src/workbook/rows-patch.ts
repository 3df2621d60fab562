import { scanRows, sheetDataSpan } from "./sheet-scan";
import { withAttributes } from "./tag-attributes";

/** The sheet part with these rows as high as told, in points; null takes a row's own height away. */
export function patchRows(xml: string, heights: ReadonlyMap<number, number | null>): string {
  const open = withOpenRows(xml);
  const span = sheetDataSpan(open);
  if (span === null || heights.size === 0) return xml;
  const known = new Set<number>();
  scanRows(open, span, ({ index }) => known.add(index));
  const added = [...heights].filter(([row, height]) => height !== null && !known.has(row)).sort(([a], [b]) => a - b);
  const out: string[] = [];
  let at = 0;
  const put = (text: string, from: number, to: number): void => {
    out.push(open.slice(at, from), text);
    at = to;
  };
  const addBefore = (row: number, place: number): void => {
    for (let [first] = added; first !== undefined && first[0] < row; [first] = added) {
      put(high(`<${span.prefix}row r="${first[0] + 1}"/>`, first[1]), place, place);
      added.shift();
    }
  };
  scanRows(open, span, (row) => {
    addBefore(row.index, row.start);
    const height = heights.get(row.index);
    if (height !== undefined) put(high(row.tag, height), row.start, row.bodyStart);
  });
  addBefore(Infinity, span.bodyEnd);
  return out.join("") + open.slice(at);
}

/** The sheet part with room for rows where it has none at all. */
function withOpenRows(xml: string): string {
  const span = sheetDataSpan(xml);
  if (span?.isSelfClosed !== true) return xml;
  const tag = xml.slice(span.start, span.bodyStart).replace(/\s*\/>$/, ">");
  return `${xml.slice(0, span.start)}${tag}</${span.prefix}sheetData>${xml.slice(span.bodyStart)}`;
}

function high(tag: string, height: number | null): string {
  return withAttributes(tag, ["ht", "customHeight"], height === null ? "" : ` ht="${height}" customHeight="1"`);
}
