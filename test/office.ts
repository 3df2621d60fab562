import { readFileSync } from "node:fs";
import { createContext, Script } from "node:vm";
import { nativeBridge } from "../src/standin/channels/native-bridge";
import { supports } from "../src/standin/channels/requirement-profiles";
import type { StandInExcel } from "../src/standin/stand-in";

/** The globals that Office.js brings. */
export interface OfficeLibrary {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
}

/** What of a stand-in the library talks to. */
export type OfficeEnd = Pick<StandInExcel, "submit" | "listen" | "requirementSets">;

const FILE = require.resolve("@microsoft/office-js/dist/excel-win32-16.01.js");
let script: Script | undefined;

/**
 * Loads a fresh copy of the genuine library into a world of its own, with the stand-in at the other end of its native
 * bridge. With `isStrict` each member checks that the requirement set it belongs to is there, as its documentation
 * says; the library is shipped with that check off. `isHurried` cuts short its pauses, of 5 s before it cleans up again.
 */
export function loadOffice(excel: OfficeEnd, { isStrict = false, isHurried = false } = {}): OfficeLibrary {
  const requirements = {
    isSetSupported: (name: string, version?: string | number) =>
      supports(excel.requirementSets, name, version === undefined ? undefined : String(version)),
  };
  const world = windowStub(isHurried ? 0 : Infinity);
  world["_richApiNativeBridge"] = nativeBridge(excel);
  script ??= new Script(readFileSync(FILE, "utf8"), { filename: FILE });
  script.runInContext(createContext(world));
  // in a page `office.js` fills in the context; without it the library has only an empty one that cannot be changed
  world["Office"] = Object.create(world["Office"] as object, { context: { value: { requirements } } });
  const library = world as unknown as OfficeLibrary & {
    OfficeExtension: { CommonUtility: { _doApiNotSupportedCheck: boolean } };
  };
  library.OfficeExtension.CommonUtility._doApiNotSupportedCheck = isStrict;
  return library;
}

/** Makes a library the one that the product's code finds under its global names, until the test file ends. */
export function useOffice({ Excel, Office }: OfficeLibrary): void {
  Object.assign(globalThis, { Excel, Office });
}

afterAll(() => {
  for (const name of ["Excel", "Office"]) Reflect.deleteProperty(globalThis, name);
});

/** As much of a browser window as the library touches while it loads. */
function windowStub(longestPause: number): Record<string, unknown> {
  const element = (): Record<string, unknown> => ({
    style: {},
    setAttribute: nothing,
    appendChild: nothing,
    addEventListener: nothing,
    getElementsByTagName: () => [element()],
  });
  const window: Record<string, unknown> = {
    ...{ console, Promise, performance, Headers, Request, Response, clearTimeout, setInterval, clearInterval },
    setTimeout: (callback: () => void, delay = 0) => setTimeout(callback, Math.min(delay, longestPause)).unref(),
    navigator: { userAgent: "node" },
    location: { href: "https://localhost/", search: "", hash: "", protocol: "https:", origin: "https://localhost" },
    addEventListener: nothing,
    name: "",
    Office: {},
    document: {
      ...element(),
      createElement: element,
      readyState: "loading",
      URL: "https://localhost/",
      cookie: "",
    },
  };
  for (const name of ["window", "self", "top", "parent"]) window[name] = window;
  return window;
}

function nothing(): void {
  // the stub does not react
}
