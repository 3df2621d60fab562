import { createRoot } from "react-dom/client";
import { userStore } from "../host/browser/user-store";
import { openBeside } from "../host/excel/open-beside";
import { ExcelHost } from "../host/excel/excel-host";
import { undoesAtOnce } from "../host/excel/undo-group";
import { paneWordsFor } from "../wording/pane-words";
import { StartNotice } from "./components/start-notice";
import { mountPane } from "./mount";
import { startOffice, themeFor, workbookName, type OfficeLibrary } from "./office-start";
import type { SampleReport } from "./pane-services";
import type { ThemeName } from "./theme";
import { purposeOf } from "./use-purpose";
import { startWorker } from "./worker/start-worker";

/** Lies beside the pane, with the workbench. */
const SAMPLE = "sample/realisasi-ntt-2021-kosong.xlsx";

/** In Excel the sample is a workbook of its own: the user's is not touched. */
const openSample: SampleReport = {
  opens: "beside",
  open: async () => {
    const response = await fetch(SAMPLE);
    if (!response.ok) throw new Error(response.statusText);
    await openBeside(new Uint8Array(await response.arrayBuffer()));
  },
};

/** The pane inside Excel: wait for Office, then mount on the open workbook, or say why that cannot be. */
async function start(element: HTMLElement): Promise<void> {
  const query = new URLSearchParams(location.search);
  const language = query.get("lang") === "en" ? "en" : "id";
  const library = officeLibrary();
  const found = await startOffice(library);
  document.documentElement.lang = language;
  if (found !== "excel") {
    const { header, start: texts } = paneWordsFor(language).screens;
    const root = createRoot(element);
    const said = texts[found];
    const instead = found === "no-library" ? {} : { instead: { label: texts.inBrowser, address: workbench(language) } };
    const show = (): void => {
      const theme = currentTheme(false);
      root.render(<StartNotice lang={language} product={header.product} said={said} theme={theme} {...instead} />);
    };
    show();
    whenThemeChanges(show);
    return;
  }
  const source = workbookName(Office.context.document.url);
  const store = userStore(() => localStorage, Office.context.partitionKey);
  const pane = mountPane(element, {
    language,
    theme: currentTheme(true),
    host: new ExcelHost(),
    source,
    store,
    openSample,
    startWorker,
    purpose: purposeOf(query),
    undoesInSteps: !undoesAtOnce(),
  });
  whenThemeChanges(() => {
    pane.setTheme(currentTheme(true));
  });
}

function whenThemeChanges(changed: () => void): void {
  for (const query of ["(forced-colors: active)", "(prefers-color-scheme: dark)"]) {
    matchMedia(query).addEventListener("change", changed);
  }
}

/** The workbench, which lies beside the pane in every installation. */
function workbench(language: "id" | "en"): string {
  return language === "en" ? "index.html?lang=en" : "index.html";
}

/** Office.js if its script has loaded. */
function officeLibrary(): OfficeLibrary | null {
  if (!("Office" in globalThis)) return null;
  return {
    onReady: async () => {
      const { host } = await Office.onReady();
      return { host: (host as Office.HostType | null) === null ? null : String(host) };
    },
    supports: (set, version) => Office.context.requirements.isSetSupported(set, version),
  };
}

function currentTheme(inOffice: boolean): ThemeName {
  const office = inOffice ? (Office.context.officeTheme as Office.OfficeTheme | undefined) : undefined;
  return themeFor(office?.bodyBackgroundColor ?? null, {
    contrast: matchMedia("(forced-colors: active)").matches,
    dark: matchMedia("(prefers-color-scheme: dark)").matches,
  });
}

const element = document.getElementById("pane");
if (element !== null) void start(element);
