import { elements } from "./xml";
import { stringItemText } from "./xml-text";

/** The texts of the shared string table in order; rich text as plain text. */
export function readSharedStrings(xml: string | null): string[] {
  if (xml === null) return [];
  return Array.from(elements(xml, "si"), (item) => stringItemText(item.inner));
}
