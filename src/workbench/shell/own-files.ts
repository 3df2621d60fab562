import type { WorkbenchDocument } from "../document/workbench-document";
import { isAllowed, type FileHandle, type PickFile } from "../recent/file-handle";
import type { RecentFiles } from "../recent/recent-files";
import { saveBack, type Origin } from "../recent/save-back";
import type { WorkbenchWords } from "../words";
import { askChoice } from "./choice-dialog";
import type { MessageBar } from "./message-bar";

/** What the browser offers beyond giving files once. */
export interface FileReach {
  /** Null where it cannot read a file again; then nothing is remembered and nothing saved in place. */
  readonly pick: PickFile | null;
  readonly recent: RecentFiles;
}

/** A file with the way back to it, where there is one. */
export interface ReachedFile {
  readonly file: File;
  readonly handle: FileHandle | null;
}

type SaveChoice = "save" | "download" | "cancel";

/** The user's own files as the browser reaches them: chosen, opened again, and, when she says so, saved in place. */
export class OwnFiles {
  private origin: Origin | null = null;
  /** Whether she has said for this workbook that its file may be replaced. */
  private isAgreed = false;
  /** Whether the browser's way to choose files that can be read again has not failed yet. */
  private canPick = true;
  private saving: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly words: WorkbenchWords,
    private readonly messages: MessageBar,
    private readonly reach: FileReach,
  ) {}

  /** Whether the open workbook can be saved into the file it came from. */
  get canSave(): boolean {
    return this.origin !== null;
  }

  /** Lets the user choose a file; "unavailable" where only the page's own file field can, which then stays so. */
  async pick(): Promise<ReachedFile | null | "unavailable"> {
    const handle = this.canPick ? await this.reach.pick?.() : undefined;
    if (handle === null) return null;
    if (handle !== undefined && handle !== "unavailable") return this.read(handle);
    this.canPick = false;
    return "unavailable";
  }

  /** Reads a file again; null where the user or the disk does not let it, which is said. */
  async read(handle: FileHandle): Promise<ReachedFile | null> {
    if (!(await isAllowed(handle, "read"))) return null;
    try {
      return { file: await handle.getFile(), handle };
    } catch {
      const { gone, next } = this.words.recent;
      this.messages.show({ what: gone(handle.name), next });
      await this.reach.recent.forget(handle);
      return null;
    }
  }

  /** The file as it is now: it may just have been saved into. */
  async latest({ file, handle }: ReachedFile): Promise<ReachedFile> {
    try {
      return { file: (await handle?.getFile()) ?? file, handle };
    } catch {
      return { file, handle };
    }
  }

  /** A file was opened, or with null something that is no file of hers. */
  opened(reached: ReachedFile | null): void {
    const handle = this.reach.pick === null ? null : (reached?.handle ?? null);
    this.isAgreed = false;
    this.origin = reached === null || handle === null ? null : { handle, changed: reached.file.lastModified };
    if (handle !== null) void this.reach.recent.add(handle, Date.now());
  }

  /** What the user wants when she saves: into the file, a copy, or nothing. She is asked once for each workbook. */
  async choose(fileName: string): Promise<SaveChoice> {
    if (this.origin === null) return "download";
    if (this.isAgreed) return "save";
    const { title, text, save, download, cancel } = this.words.saving;
    const choices = [
      { value: "save", label: save },
      { value: "download", label: download },
      { value: "cancel", label: cancel },
    ] as const;
    return askChoice<SaveChoice>({ title, text: text(fileName) }, choices, "cancel");
  }

  /** Writes the workbook into its file, after whatever is being written already, and tells whether it is there; why not is said. */
  save(opened: WorkbenchDocument): Promise<boolean> {
    const saved = this.saving.then(() => this.saveNow(opened));
    this.saving = saved;
    return saved;
  }

  private async saveNow(opened: WorkbenchDocument): Promise<boolean> {
    const { origin, messages } = this;
    if (origin === null) return false;
    const saved = await saveBack(origin, new Uint8Array(opened.save()));
    if (typeof saved === "string") {
      opened.markUnsaved();
      messages.show(this.words.saving[saved](opened.fileName));
      return false;
    }
    if (this.origin === origin) {
      this.origin = saved;
      this.isAgreed = true;
    }
    messages.hide();
    return true;
  }
}
