import { decodeEntities, elements } from "./xml";

/** Characters XML cannot carry, written by spreadsheets as `_xHHHH_`. */
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;
const UNCARRIED = /[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Text of a cell as it stands in XML, with entities and `_xHHHH_` decoded. */
export function decodeCellText(raw: string): string {
  const text = raw.includes("<![CDATA[") ? decodeCdata(raw) : decodeEntities(raw);
  if (!text.includes("_x")) return text;
  return text.replace(ESCAPED, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** Text for a cell: markup escaped, control characters and a literal `_xHHHH_` written as `_xHHHH_`. */
export function encodeCellText(text: string): string {
  const literal = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
  return encodeMarkup(literal).replace(UNCARRIED, escapeCharacter);
}

/** Text for element content: only the three characters that XML reserves are replaced. */
export function encodeMarkup(text: string): string {
  return text.replace(/[&<>]/g, (sign) => (sign === "&" ? "&amp;" : sign === "<" ? "&lt;" : "&gt;"));
}

/** Text for an attribute value in double quotes. */
export function encodeAttribute(text: string): string {
  return encodeMarkup(text).replaceAll('"', "&quot;").replaceAll("\n", "&#10;");
}

/** True where a `<t>` needs xml:space="preserve" to keep this text. */
export function needsSpaceKept(text: string): boolean {
  return /^\s|\s$|\s\s|[\n\t]/.test(text);
}

/** The text of a string item: all runs together, without phonetic hints. */
export function stringItemText(inner: string): string {
  const body = inner.includes("rPh") ? withoutPhonetics(inner) : inner;
  let text = "";
  for (const run of elements(body, "t")) text += decodeCellText(run.inner);
  return text;
}

function withoutPhonetics(inner: string): string {
  let kept = "";
  let at = 0;
  for (const hint of elements(inner, "rPh")) {
    kept += inner.slice(at, hint.start);
    at = hint.end;
  }
  return kept + inner.slice(at);
}

function decodeCdata(raw: string): string {
  return raw
    .split(/<!\[CDATA\[([\s\S]*?)\]\]>/)
    .map((part, index) => (index % 2 === 1 ? part : decodeEntities(part)))
    .join("");
}

function escapeCharacter(sign: string): string {
  return `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}
