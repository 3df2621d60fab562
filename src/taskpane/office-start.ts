import type { ThemeName } from "./theme";

/** The Excel API level the pane needs: Excel 2021, Microsoft 365, the web. */
const NEEDED_API = "1.14";

/** How long Office.js may take to answer before the page counts as opened outside Office. */
const READY_TIMEOUT_MS = 15_000;

/** Whether the pane can work where it was opened, and if not, why. */
export type OfficeStart = "excel" | "no-library" | "not-in-excel" | "too-old";

/** What is used of Office.js at start-up. */
export interface OfficeLibrary {
  readonly onReady: () => Promise<{ readonly host: string | null }>;
  readonly supports: (set: string, version: string) => boolean;
}

/** Waits until Office.js knows where it runs. `library` is null when its script did not load. Never rejects. */
export async function startOffice(library: OfficeLibrary | null): Promise<OfficeStart> {
  if (library === null) return "no-library";
  const host = await withinTime(hostOf(library));
  if (host !== "Excel") return "not-in-excel";
  return library.supports("ExcelApi", NEEDED_API) ? "excel" : "too-old";
}

async function hostOf(library: OfficeLibrary): Promise<string | null> {
  try {
    return (await library.onReady()).host;
  } catch {
    return null;
  }
}

/** The answer, or null when it takes too long. */
function withinTime(answer: Promise<string | null>): Promise<string | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      resolve(null);
    }, READY_TIMEOUT_MS);
    void answer.then((host) => {
      clearTimeout(timer);
      resolve(host);
    });
  });
}

/** The last part of a document's address without its ending for the web, or null for a workbook never saved. */
export function workbookName(url: string | null | undefined): string | null {
  const last = (url ?? "").split(/[?#]/, 1)[0]?.split(/[\\/]/).at(-1) ?? "";
  if (last === "") return null;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

/** The theme that goes with Office's own background, or with the system where Office does not tell. */
export function themeFor(
  background: string | null,
  system: { readonly contrast: boolean; readonly dark: boolean },
): ThemeName {
  if (system.contrast) return "contrast";
  const light = background === null ? null : brightness(background);
  if (light === null) return system.dark ? "dark" : "light";
  return light < 128 ? "dark" : "light";
}

/** From 0 (black) to 255 (white), or null for what is no "#RRGGBB". */
function brightness(colour: string): number | null {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (match === null) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}
