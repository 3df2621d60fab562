import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** The manifest that `npm run build -- --base-url` writes for an installation. @throws where the address is none */
export function installationManifest(baseUrl: string): string {
  return execFileSync(
    process.execPath,
    [
      "--input-type=module",
      "--eval",
      `import { readFileSync } from "node:fs";
       const { productionManifest } = await import("./scripts/manifest.mjs");
       process.stdout.write(productionManifest(readFileSync("manifest.xml", "utf8"), process.argv[1]));`,
      baseUrl,
    ],
    { cwd: join(__dirname, "..", ".."), encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] },
  );
}
