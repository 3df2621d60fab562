import { pathToFileURL } from "node:url";
import { TextDecoder, TextEncoder } from "node:util";
import type { AppLook } from "../../src/standin/channels/app-context";
import { loadOfficeOver } from "../../src/standin/channels/load-office";
import { FunctionCaller, type CallerOptions } from "../../src/standin/custom-functions/function-caller";
import { readMetadata } from "../../src/standin/custom-functions/metadata";
import { StandInExcel, type StandInOptions } from "../../src/standin/stand-in";
import { openWorkbook } from "../../src/workbook/open";
import { buildXlsx } from "../workbook-builder";

// every browser has these, jsdom has not
Object.assign(globalThis, { TextDecoder, TextEncoder });

/** The unmodified library: the one that a page of functions without a pane loads, or the pane's own. */
export type Library = "custom-functions-runtime.js" | "office.js";

/**
 * Makes the test file's page the one in which Excel runs custom functions, with the genuine library in it. A page can
 * be made so only once.
 */
export async function loadFunctionsPage(
  { library = "custom-functions-runtime.js", look = {} }: { library?: Library; look?: AppLook } = {},
  options: StandInOptions = {},
): Promise<StandInExcel> {
  const excel = new StandInExcel(openWorkbook(buildXlsx({ sheets: [{ name: "Sheet1", rows: [] }] })), options);
  const script = pathToFileURL(require.resolve(`@microsoft/office-js/dist/${library}`)).href;
  await loadOfficeOver(window, excel, script, { ...look, program: "functions" });
  return excel;
}

/** The global `CustomFunctions` of the library, as far as tests use it. */
export interface FunctionsLibrary {
  /** Written so that any function fits. */
  readonly associate: (id: string, body: (...args: never[]) => unknown) => void;
  readonly Error: new (code: string, message?: string) => Error & { readonly code: string };
  readonly ErrorCode: Readonly<Record<string, string>>;
  readonly _association: { readonly mappings: Readonly<Record<string, unknown>> };
}

/** The genuine library's global in the loaded page. */
export function functionsLibrary(): FunctionsLibrary {
  return (globalThis as unknown as { CustomFunctions: FunctionsLibrary }).CustomFunctions;
}

/** Calls functions that are described by a metadata file. */
export function callerFor(excel: StandInExcel, metadata: string, options?: CallerOptions): FunctionCaller {
  return new FunctionCaller(excel.invocations, readMetadata(metadata), options);
}
