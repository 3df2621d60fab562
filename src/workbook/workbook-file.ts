import type { AddInFunctions } from "./add-in";
import type { CustomXml } from "./custom-xml";
import type { FileSheet } from "./sheet";
import type { StyleTable } from "./style-table";
import type { ZipArchive } from "./zip";

/** A defined name; `sheet` is null where it holds for the whole workbook. */
export interface DefinedName {
  readonly name: string;
  /** Without "=". */
  readonly formula: string;
  readonly sheet: string | null;
}

/** Names of the parts that `save` may have to change besides the sheets. */
export interface WorkbookParts {
  readonly workbook: string;
  readonly styles: string | null;
  readonly calcChain: string | null;
  /** Says which cells hold dynamic array formulas. */
  readonly metadata: string | null;
}

/** All that was read from a file. */
export interface WorkbookFile {
  readonly archive: ZipArchive;
  readonly parts: WorkbookParts;
  /** As they are now, and as the file has them. */
  sheets: readonly FileSheet[];
  readonly sheetsInFile: readonly FileSheet[];
  readonly styles: StyleTable;
  readonly names: readonly DefinedName[];
  readonly date1904: boolean;
  readonly customXml: CustomXml;
  readonly addIn: AddInFunctions | null;
  active: FileSheet | undefined;
}
