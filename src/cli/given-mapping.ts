import type { Mapping } from "../sheets/reading/mapping";
import { parseMapping } from "../tasks/mapping-file";
import { readBytes } from "./files";

/** A mapping file that is none, as data: where in it something is not understood. */
export class MapError extends Error {
  constructor(
    readonly code: "not-json" | "version" | "shape",
    readonly file: string,
    readonly where: string,
  ) {
    super(`${code}: ${file} ${where}`);
    this.name = "MapError";
  }
}

/** The decisions of the file given with --map, or null without one. @throws FileError, MapError */
export async function givenMapping(file: string | null): Promise<Mapping | null> {
  if (file === null) return null;
  const text = new TextDecoder().decode(await readBytes(file)).replace(/^\uFEFF/, "");
  const mapping = parseMapping(text);
  if ("fault" in mapping) throw new MapError(mapping.fault.code, file, mapping.fault.where);
  return mapping;
}
