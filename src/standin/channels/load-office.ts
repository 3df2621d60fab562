import type { StandInExcel } from "../stand-in";
import type { AppLook } from "./app-context";
import type { OfficeFrame } from "./office-frame";
import { installWindowExternal } from "./window-external";

/** A page as far as loading a script needs one. */
export interface OfficePage {
  readonly external: object;
  readonly document: Document;
  readonly Office?: { onReady(): Promise<{ readonly host: unknown }> };
}

/**
 * Puts the stand-in under a page and loads the unmodified `office.js` from an address of ours; its sibling files must
 * lie beside it. Resolves when Office.js has found its Excel; rejects where the script cannot be loaded.
 */
export async function loadOfficeOver(
  page: OfficePage,
  excel: StandInExcel,
  script: string,
  look?: AppLook,
  frame?: OfficeFrame,
): Promise<void> {
  installWindowExternal(page, excel, look, frame);
  await new Promise<void>((resolve, reject) => {
    const element = page.document.createElement("script");
    element.src = script;
    element.addEventListener("load", () => {
      resolve();
    });
    element.addEventListener("error", () => {
      reject(new Error(`${script} cannot be loaded`));
    });
    page.document.head.append(element);
  });
  await page.Office?.onReady();
}
