import { randomUUID } from "node:crypto";
import { readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";

/** Why a file could not be read or written, as data. */
export class FileError extends Error {
  constructor(
    readonly code: "missing" | "folder" | "unreadable" | "exists" | "same" | "unwritable",
    readonly file: string,
  ) {
    super(`${code}: ${file}`);
    this.name = "FileError";
  }
}

/** The bytes of a file. @throws FileError missing, folder, unreadable */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new FileError(READ_CODES[systemCode(error)] ?? "unreadable", file);
  }
}

/** Refuses an output that is the input, or that exists without `force`. @throws FileError same, exists, folder */
export async function refuseOutput(input: string, output: string, force: boolean): Promise<void> {
  const [from, to] = await Promise.all([real(input), real(output)]);
  if (from === to) throw new FileError("same", output);
  const found = await stat(output).catch(() => null);
  if (found?.isDirectory() === true) throw new FileError("folder", output);
  if (found !== null && !force) throw new FileError("exists", output);
}

/** The same for an output made of several inputs. @throws FileError same, exists, folder */
export async function refuseOutputOf(inputs: readonly string[], output: string, force: boolean): Promise<void> {
  for (const input of inputs) await refuseOutput(input, output, force);
}

/** Writes beside the target, then renames, so that a half-written file never stands there. @throws FileError unwritable */
export async function writeBytes(file: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(dirname(resolve(file)), `.renstra-${randomUUID()}.tmp`);
  try {
    await writeFile(temporary, bytes);
    await rename(temporary, file);
  } catch {
    await rm(temporary, { force: true });
    throw new FileError("unwritable", file);
  }
}

const READ_CODES: Readonly<Record<string, FileError["code"]>> = { ENOENT: "missing", EISDIR: "folder" };

function systemCode(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}

async function real(file: string): Promise<string> {
  return realpath(file).catch(() => resolve(file));
}
