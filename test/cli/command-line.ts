import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/run";

/** What a run of the command line ended with. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** The folder of the present test, empty at its beginning and gone after it. */
export let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "renstra-cli-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs `renstra` with these words, as version 1.2.3. */
export async function renstra(...words: readonly string[]): Promise<Ended> {
  const lines = { out: [] as string[], error: [] as string[] };
  const code = await run(words, "1.2.3", {
    out: (text) => lines.out.push(text),
    error: (text) => lines.error.push(text),
  });
  return { code, out: lines.out.join("\n"), error: lines.error.join("\n") };
}

/** Puts a file into the folder of the test and gives its path. */
export function put(name: string, content: Uint8Array | string): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}
