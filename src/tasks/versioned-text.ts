import { isRecord } from "./shape";

/** What is wrong with a kept text, and where: "tables[0].columns[2].role". */
export interface TextFault {
  readonly code: "not-json" | "version" | "shape";
  readonly where: string;
}

/**
 * The record a text of version 1 holds. Anything unknown in it is a fault: a decision that is not understood is not guessed.
 * @param firstWrong the path of the first field that is unknown or does not fit, or null
 */
export function readVersioned(
  text: string,
  firstWrong: (value: Readonly<Record<string, unknown>>) => string | null,
): { readonly value: Readonly<Record<string, unknown>> } | { readonly fault: TextFault } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { fault: { code: "not-json", where: "" } };
  }
  if (!isRecord(value) || value["version"] !== 1) return { fault: { code: "version", where: "version" } };
  const where = firstWrong(value);
  return where === null ? { value } : { fault: { code: "shape", where } };
}
