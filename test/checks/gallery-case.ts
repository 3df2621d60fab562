import type { Nomenklatur } from "../../src/domain/nomenklatur";
import type { Finding, Severity, Tier } from "../../src/findings/finding";
import { readNomenklatur } from "../../src/sheets/reading/nomenklatur";
import type { CellValue } from "../../src/sheets/content";
import { check } from "../../src/tasks/check";
import { DEFAULT_SETTINGS } from "../../src/tasks/settings";
import { contentOf, type TypedSheet } from "./checking";
import { contentHost } from "../generated/content-host";

/** A sheet of a case, with a name. */
export interface CaseSheet extends TypedSheet {
  readonly name: string;
}

/** One file of the gallery: a sheet, or several, and every finding they give. See test/cases/README.md. */
export interface GalleryCase extends Omit<TypedSheet, "rows"> {
  readonly note: string;
  readonly rows?: TypedSheet["rows"];
  readonly sheets?: readonly CaseSheet[];
  /** The last tier that runs; the usual one when absent. */
  readonly tier?: Tier;
  /** The office's own list: a sheet with kode and names. */
  readonly nomenklatur?: readonly (readonly CellValue[])[];
  readonly expected: readonly {
    readonly code: string;
    readonly severity: Severity;
    /** Only in a case of several sheets. */
    readonly sheet?: string;
    readonly cell: string;
    readonly found: number | string | null;
    readonly expected: number | string | null;
  }[];
}

/** The sheets of a case; a single one is called "Lembar". */
export function sheetsOfCase({ rows, sheets, formats, formulas, name = "Lembar" }: GalleryCase): readonly CaseSheet[] {
  if (sheets !== undefined) return sheets;
  return [{ name, rows: rows ?? [], formats: formats ?? {}, formulas: formulas ?? {} }];
}

/** Everything the checks say about a case. */
export async function findingsOfCase(one: GalleryCase): Promise<readonly Finding[]> {
  const host = contentHost(sheetsOfCase(one).map(contentOf));
  const settings = { ...DEFAULT_SETTINGS, tier: one.tier ?? DEFAULT_SETTINGS.tier };
  const { findings } = await check(host, settings, { nomenklatur: nomenklaturOf(one) });
  return findings;
}

function nomenklaturOf({ nomenklatur }: GalleryCase): Nomenklatur | null {
  if (nomenklatur === undefined) return null;
  const reading = readNomenklatur([contentOf({ rows: nomenklatur })], "Nomenklatur");
  if (typeof reading === "string") throw new Error(`the list of the case cannot be read: ${reading}`);
  return reading.nomenklatur;
}
