import { withAttributes } from "./tag-attributes";
import { attribute, element, elements } from "./xml";

/** A `<col>` of a sheet part, or one to be added. Columns are counted from 0. */
interface ColumnTag {
  readonly first: number;
  readonly last: number;
  readonly tag: string;
}

/** The sheet part with these columns as wide as told, in characters; null takes a column's own width away. */
export function patchColumns(xml: string, widths: ReadonlyMap<number, number | null>): string {
  if (widths.size === 0) return xml;
  const rows = /<((?:[\w.-]+:)?)sheetData(?=[\s/>])/.exec(xml);
  const head = xml.slice(0, rows?.index ?? 0);
  const known = element(head, "cols");
  const prefix = rows?.[1] ?? "";
  const tags = [...widths].reduce(
    (list, [column, width]) => withWidth(list, column, width, prefix),
    tagsOf(known?.inner),
  );
  const list = tags.length === 0 ? "" : `<${prefix}cols>${tags.map(({ tag }) => tag).join("")}</${prefix}cols>`;
  const start = known?.start ?? head.length;
  return head.slice(0, start) + list + xml.slice(known?.end ?? start);
}

function tagsOf(inner = ""): readonly ColumnTag[] {
  return Array.from(elements(inner, "col"), ({ tag }) => {
    const first = Number(attribute(tag, "min") ?? 1);
    return { first: first - 1, last: Number(attribute(tag, "max") ?? first) - 1, tag };
  });
}

/** One column parted from those it shares a tag with. */
function withWidth(
  tags: readonly ColumnTag[],
  column: number,
  width: number | null,
  prefix: string,
): readonly ColumnTag[] {
  const found = tags.find(({ first, last }) => column >= first && column <= last);
  if (found === undefined && width === null) return tags;
  const plain = { first: column, last: column, tag: `<${prefix}col/>` };
  const parts = found === undefined ? [] : [part(found, found.first, column - 1), part(found, column + 1, found.last)];
  const own = wide(part(found ?? plain, column, column), width);
  const all = [...tags.filter((one) => one !== found), ...parts.filter(({ first, last }) => first <= last), own];
  return all.sort((a, b) => a.first - b.first);
}

function part({ tag }: ColumnTag, first: number, last: number): ColumnTag {
  return { first, last, tag: withAttributes(tag, ["min", "max"], ` min="${first + 1}" max="${last + 1}"`) };
}

function wide({ first, last, tag }: ColumnTag, width: number | null): ColumnTag {
  const added = width === null ? "" : ` width="${width}" customWidth="1"`;
  return { first, last, tag: withAttributes(tag, ["width", "customWidth", "bestFit"], added) };
}
