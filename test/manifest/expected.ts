import { existsSync, readFileSync } from "node:fs";
import type { Expected, Served } from "./manifest-faults";

/** The files of a folder as they are served, each found by `fileOf`. */
export function servedFrom(fileOf: (path: string) => string): Served {
  return {
    exists: (path) => existsSync(fileOf(path)),
    pngSize: (path) => {
      if (!existsSync(fileOf(path))) return null;
      const bytes = readFileSync(fileOf(path));
      const isPng = bytes.subarray(0, 8).equals(Buffer.from("\x89PNG\r\n\x1a\n", "latin1"));
      return isPng ? [bytes.readUInt32BE(16), bytes.readUInt32BE(20)] : null;
    },
  };
}

/** What the development manifest must be, but for the functions that its buttons call. */
export function expectedOf(served: Served): Expected {
  return {
    origin: "https://localhost:3000",
    defaultLocale: "id-ID",
    otherLocales: ["en-US"],
    sets: { ExcelApi: "1.14" },
    functions: { namespace: "RENSTRADEV", metadata: { "id-ID": "functions.json", "en-US": "functions.en.json" } },
    actions: [],
    served,
  };
}
