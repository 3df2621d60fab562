import type { StoredRecord } from "../../host/browser/stored-record";
import { Emitter } from "../document/events";
import type { FileHandle } from "./file-handle";

/** A file that was open once: how to read it again, and when it was opened last (milliseconds). Never what stands in it. */
export interface RecentFile {
  readonly handle: FileHandle;
  readonly opened: number;
}

const MOST = 6;

/** The files opened last, newest first. What the browser refuses to keep counts until the page closes. */
export class RecentFiles {
  readonly changed = new Emitter<readonly RecentFile[]>();
  private files: readonly RecentFile[] = [];

  constructor(private readonly record: StoredRecord) {}

  /** Reads what former visits kept. */
  async load(): Promise<void> {
    try {
      const kept = await this.record.read();
      this.take(Array.isArray(kept) ? kept.filter(isRecentFile) : []);
    } catch {
      // A browser that keeps nothing has no recent files.
    }
  }

  /** Puts a file first. */
  async add(handle: FileHandle, opened: number): Promise<void> {
    const others = await this.without(handle);
    await this.keep([{ handle, opened }, ...others].slice(0, MOST));
  }

  /** Takes one file off the list. */
  async forget(handle: FileHandle): Promise<void> {
    await this.keep(await this.without(handle));
  }

  /** Takes all files off the list. */
  async clear(): Promise<void> {
    await this.keep([]);
  }

  private async without(handle: FileHandle): Promise<readonly RecentFile[]> {
    const same = await Promise.all(this.files.map((file) => file.handle.isSameEntry(handle)));
    return this.files.filter((_, index) => same[index] !== true);
  }

  private async keep(files: readonly RecentFile[]): Promise<void> {
    this.take(files);
    try {
      await this.record.write(files);
    } catch {
      // The list is there until the page closes.
    }
  }

  private take(files: readonly RecentFile[]): void {
    this.files = files;
    this.changed.emit(files);
  }
}

function isRecentFile(kept: unknown): kept is RecentFile {
  if (typeof kept !== "object" || kept === null || !("handle" in kept) || !("opened" in kept)) return false;
  const { handle, opened } = kept;
  return typeof opened === "number" && typeof handle === "object" && handle !== null && "getFile" in handle;
}
