import { isAllowed, type FileHandle } from "./file-handle";

/** Where an open workbook came from, and when its file had last been changed then (milliseconds). */
export interface Origin {
  readonly handle: FileHandle;
  readonly changed: number;
}

/** What became of saving: the origin as it is now, or why the file was left as it was. */
export type Saved = Origin | "refused" | "changed-elsewhere" | "failed";

/**
 * Writes a workbook into the file it was opened from, whole or not at all. A file that another program has changed since is
 * left alone. The browser asks the user before the first time.
 */
export async function saveBack({ handle, changed }: Origin, bytes: Uint8Array<ArrayBuffer>): Promise<Saved> {
  if (!(await isAllowed(handle, "readwrite"))) return "refused";
  try {
    if ((await handle.getFile()).lastModified !== changed) return "changed-elsewhere";
    const file = await handle.createWritable();
    await file.write(bytes);
    await file.close();
    return { handle, changed: (await handle.getFile()).lastModified };
  } catch {
    return "failed";
  }
}
