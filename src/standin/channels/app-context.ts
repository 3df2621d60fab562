import type { StandInExcel } from "../stand-in";

/** How the Excel around the pane looks. */
export interface AppLook {
  /** Language of the program, e.g. "id-ID". */
  readonly uiLocale?: string;
  readonly dataLocale?: string;
  /** Office's background as "#RRGGBB"; white when absent. */
  readonly background?: string;
  readonly foreground?: string;
  /** Which of the add-in's programs the page is; the pane when absent. */
  readonly program?: "pane" | "functions" | "dialog";
}

const DEFAULT_LOCALE = "en-US";
const SOLUTION = "00000000-0000-0000-0000-000000000001";

/** The flag by which the library knows that it is to run custom functions. */
const CUSTOM_FUNCTIONS = 2;

/** The text in which a host introduces itself; the last field but one keeps the library's telemetry off. */
export function hostInfo({ uiLocale = DEFAULT_LOCALE, program = "pane" }: AppLook): string {
  const flags = program === "functions" ? CUSTOM_FUNCTIONS : 0;
  const place = program === "dialog" ? "isDialog" : "";
  return `Excel$Win32$16.01$${uiLocale}$telemetry$${place}$disableLogging$${String(flags)}`;
}

/** The answers to what Office.js asks about program, document and theme when it starts. */
export function appContext(excel: StandInExcel, look: AppLook) {
  const { uiLocale = DEFAULT_LOCALE, dataLocale = DEFAULT_LOCALE } = look;
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => SOLUTION,
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => uiLocale,
    GetAppDataLocale: () => dataLocale,
    GetDocUrl: () => excel.documentName,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "standin",
    GetInstanceId: () => "standin",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => true,
    GetHostFullVersion: () => "16.0.17928.20000",
    GetInitialDisplayMode: () => 2,
    GetSupportedMatrix: () => JSON.stringify(excel.requirementSets),
    GetOfficeThemeInfo: () => JSON.stringify(theme(look)),
    GetSettings: () => ({
      Read: (keys: string[], values: string[]) => {
        for (const [key, value] of excel.settings) {
          keys.push(key);
          values.push(value);
        }
      },
      Write: (keys: readonly string[], values: readonly string[]) => {
        excel.settings.clear();
        for (const [index, key] of keys.entries()) excel.settings.set(key, values[index] ?? "");
      },
    }),
  };
}

function theme({ background = "#FFFFFF", foreground = "#000000" }: AppLook) {
  return {
    bodyBackgroundColor: colourNumber(background),
    bodyForegroundColor: colourNumber(foreground),
    controlBackgroundColor: colourNumber(background),
    controlForegroundColor: colourNumber(foreground),
  };
}

function colourNumber(colour: string): number {
  return Number.parseInt(colour.slice(1), 16);
}
