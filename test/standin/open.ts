import { StandInExcel, type StandInOptions } from "../../src/standin/stand-in";
import { openWorkbook } from "../../src/workbook/open";
import { loadOffice } from "../office";
import { buildXlsx, type BuiltSheet } from "../workbook-builder";

/** A stand-in over some sheets, and the library that talks to it. */
export function open(sheets: readonly BuiltSheet[], options?: StandInOptions) {
  const workbook = openWorkbook(buildXlsx({ sheets }));
  const excel = new StandInExcel(workbook, options);
  return { workbook, excel, Excel: loadOffice(excel).Excel };
}

/** What the library throws for a run, as code, place and text. */
export async function failure(run: Promise<unknown>): Promise<{ code: string; location: string; message: string }> {
  const error = await run.then(
    () => null,
    (thrown: unknown) => thrown as { code: string; message: string; debugInfo: { errorLocation: string } },
  );
  if (error === null) throw new Error("nothing was thrown");
  return { code: error.code, location: error.debugInfo.errorLocation, message: error.message };
}

/** Lets clean-up batches and events arrive. */
export function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 10));
}
