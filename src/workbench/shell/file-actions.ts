import type { WorkbenchDocument } from "../document/workbench-document";
import type { FileHandle } from "../recent/file-handle";
import type { WorkbenchWords } from "../words";
import { bytesOf, download, openDocument, openingFailure } from "./files";
import { askBeforeLeaving } from "./leave-dialog";
import type { MessageBar } from "./message-bar";
import type { OwnFiles, ReachedFile } from "./own-files";

/** The page as far as opening and saving is concerned. */
export interface FilePage {
  readonly opened: WorkbenchDocument | null;
  /** Shows another workbook; null is the way back to what is no file of the user's. */
  show(next: WorkbenchDocument, reached: ReachedFile | null): Promise<void>;
  /** Says that something takes a while; null takes it away. */
  setBusy(text: string | null): void;
  /** Takes over what is being typed into a cell. */
  finishEntry(): void;
  /** Opens the page's own file field. */
  pick(): void;
  showSaved(): void;
}

/** Opening, saving and downloading: what the user does with files. */
export class FileActions {
  constructor(
    private readonly words: WorkbenchWords,
    private readonly messages: MessageBar,
    private readonly own: OwnFiles,
    /** The address of the sample report. */
    private readonly sample: string,
    private readonly page: FilePage,
  ) {}

  /** Opens the sample that lies beside the page; without it the page says how to begin. */
  async openSample(): Promise<void> {
    const address = this.sample;
    try {
      const response = await fetch(address);
      if (!response.ok) throw new TypeError(response.statusText);
      const bytes = new Uint8Array(await response.arrayBuffer());
      await this.page.show(await this.opening(bytes, decodeURIComponent(address.split("/").at(-1) ?? address)), null);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      this.messages.show({ what: this.words.notFound.sample });
    }
  }

  /** Opens the sample again, unless it is open. */
  async returnToSample(): Promise<void> {
    if (this.page.opened !== null && this.sample.endsWith(`/${this.page.opened.fileName}`)) return;
    if (await this.mayReplace()) await this.openSample();
  }

  /** Opens a file of the user's; one that cannot be opened leaves the present workbook as it is. */
  async openFile(chosen: ReachedFile): Promise<void> {
    if (!(await this.mayReplace())) return;
    this.page.setBusy(this.words.loading);
    try {
      await nextFrame();
      const reached = await this.own.latest(chosen);
      const { file } = reached;
      await this.page.show(await this.opening(await bytesOf(file), file.name), reached);
      this.messages.hide();
    } catch (error) {
      this.messages.show(openingFailure(error, this.words.lang));
    } finally {
      this.page.setBusy(null);
    }
  }

  /** Opens a file that started this page; false where it cannot be read. */
  async openLaunched(handle: FileHandle): Promise<boolean> {
    const reached = await this.own.read(handle);
    await this.openReached(reached);
    return reached !== null;
  }

  /** Opens a file that could be read. */
  readonly openReached = async (reached: ReachedFile | null): Promise<void> => {
    if (reached !== null) await this.openFile(reached);
  };

  /** Lets the user choose a file and opens it. */
  async pick(): Promise<void> {
    const picked = await this.own.pick();
    if (picked === "unavailable") this.page.pick();
    else await this.openReached(picked);
  }

  private opening(bytes: Uint8Array, fileName: string): Promise<WorkbenchDocument> {
    return openDocument(bytes, fileName, this.words.lang);
  }

  /** Gives the user a copy with all changes. */
  download(): void {
    if (this.page.opened === null) return;
    this.page.finishEntry();
    download(this.page.opened);
  }

  /** Into the file the workbook came from where she wants that, else as a download. */
  async save(): Promise<void> {
    const { opened } = this.page;
    if (opened === null) return;
    this.page.finishEntry();
    const choice = await this.own.choose(opened.fileName);
    if (choice === "download") this.download();
    if (choice === "save" && (await this.own.save(opened)) && !opened.isDirty) this.page.showSaved();
  }

  private async mayReplace(): Promise<boolean> {
    this.page.finishEntry();
    if (this.page.opened?.isDirty !== true) return true;
    const choice = await askBeforeLeaving(this.words, this.page.opened.fileName, this.own.canSave);
    if (choice !== "save") return choice === "discard";
    await this.save();
    return !this.page.opened.isDirty;
  }
}

/** Waits until what was just shown is painted. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      window.setTimeout(resolve, 0);
    });
  });
}
