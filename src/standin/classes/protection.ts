import type { WorkbookSheet } from "../../workbook/model";
import type { ClassTable } from "../batch/class-table";

/** `WorksheetProtection`: only whether the sheet is protected. */
export const protectionTable: ClassTable<WorkbookSheet> = {
  name: "WorksheetProtection",
  scalars: { Protected: { get: (sheet) => sheet.isProtected } },
};
