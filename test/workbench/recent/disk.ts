import type { FileHandle } from "../../../src/workbench/recent/file-handle";

/** A file on a disk that is only a variable, with what the browser lets a page do to it. */
export class DiskFile implements FileHandle {
  text: string;
  changed = 1;
  allowed: Record<"read" | "readwrite", PermissionState> = { read: "granted", readwrite: "granted" };
  isGone = false;
  isLocked = false;
  readonly asked: string[] = [];

  constructor(readonly name: string) {
    this.text = `isi ${name}`;
  }

  readonly queryPermission = ({ mode }: { mode: "read" | "readwrite" }): Promise<PermissionState> =>
    Promise.resolve(this.allowed[mode] === "granted" ? "granted" : "prompt");

  readonly requestPermission = ({ mode }: { mode: "read" | "readwrite" }): Promise<PermissionState> => {
    this.asked.push(mode);
    return Promise.resolve(this.allowed[mode] === "prompt" ? "granted" : this.allowed[mode]);
  };

  readonly isSameEntry = (other: FileHandle): Promise<boolean> => Promise.resolve(other.name === this.name);

  getFile(): Promise<File> {
    if (this.isGone) return Promise.reject(new DOMException("gone", "NotFoundError"));
    return Promise.resolve(new File([this.text], this.name, { lastModified: this.changed }));
  }

  createWritable(): Promise<FileSystemWritableFileStream> {
    if (this.isLocked) return Promise.reject(new DOMException("open elsewhere", "NoModificationAllowedError"));
    let written = "";
    const stream = {
      write: (bytes: Uint8Array) => Promise.resolve(void (written += String.fromCharCode(...bytes))),
      close: () => {
        this.text = written;
        this.changed++;
        return Promise.resolve();
      },
    };
    return Promise.resolve(stream as unknown as FileSystemWritableFileStream);
  }
}
