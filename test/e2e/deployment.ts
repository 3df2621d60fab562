import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ROOT = join(__dirname, "..", "..");
const SERVER = `
  import { serveDirectory } from "./scripts/static-server.mjs";
  console.log((await serveDirectory(process.argv[1], 0)).url);`;

/** A copy of the build on an address of its own, where a later build can take its place. */
export interface Deployment {
  readonly url: string;
  /** Puts a build there that differs from the former in the title of its page. */
  readonly replace: (title: string) => void;
  readonly end: () => void;
}

/** Serves a copy of dist/ from a process of its own. */
export async function deploy(): Promise<Deployment> {
  const folder = mkdtempSync(join(tmpdir(), "renstra-deployed-"));
  const isServed = (path: string): boolean => !path.endsWith(".map");
  cpSync(join(ROOT, "dist"), folder, { recursive: true, filter: isServed });
  const server = spawn(process.execPath, ["--input-type=module", "--eval", SERVER, folder], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const url = await new Promise<string>((resolve, reject) => {
    server.once("exit", reject);
    server.stdout.once("data", (line: Buffer) => {
      resolve(line.toString().trim());
    });
  });
  return {
    url,
    replace: (title) => {
      replaceTitle(folder, title);
    },
    end: () => {
      server.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** As a build does that finds another page: its new hash stands in the worker, under another version. */
function replaceTitle(folder: string, title: string): void {
  const [page, worker] = [join(folder, "index.html"), join(folder, "offline.js")];
  const text = readFileSync(page, "utf8").replace("</head>", `<meta name="deployed" content="${title}" /></head>`);
  writeFileSync(page, text);
  const digest = `sha256-${createHash("sha256").update(text).digest("base64")}`;
  const code = readFileSync(worker, "utf8")
    .replace(/"version":"[^"]*"/, `"version":"${title}"`)
    .replace(/"index\.html":"[^"]*"/, `"index.html":"${digest}"`);
  writeFileSync(worker, code);
}
