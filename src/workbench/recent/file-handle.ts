import { MEDIA_TYPES } from "../../taskpane/save-file";

interface Access {
  readonly mode: "read" | "readwrite";
}

/** A file on the user's disk that the browser may read again, and change if the user allows it. */
export interface FileHandle extends Pick<FileSystemFileHandle, "name" | "getFile" | "createWritable"> {
  /** Not everywhere: browsers that keep no permissions have neither. */
  readonly queryPermission?: (access: Access) => Promise<PermissionState>;
  readonly requestPermission?: (access: Access) => Promise<PermissionState>;
  readonly isSameEntry: (other: FileHandle) => Promise<boolean>;
}

/** What TypeScript's library does not know of browsers that give handles. */
interface PickingPage {
  readonly showOpenFilePicker?: (how: object) => Promise<readonly FileHandle[]>;
}

type DroppedItem = Pick<DataTransferItem, "kind"> & {
  readonly getAsFileSystemHandle?: () => Promise<(FileHandle & { readonly kind: string }) | null>;
};

/** Asks the user for a workbook: null where she chooses none, "unavailable" where the browser cannot ask after all. */
export type PickFile = () => Promise<FileHandle | null | "unavailable">;

/** How this browser gives files that it can read again, or null where it cannot. */
export function filePicker(page: Window & PickingPage): PickFile | null {
  if (page.showOpenFilePicker === undefined) return null;
  const types = [
    { description: "Excel", accept: { [MEDIA_TYPES[".xlsx"]]: [".xlsx"], [MEDIA_TYPES[".xlsm"]]: [".xlsm"] } },
  ];
  return async () => {
    try {
      const [handle] = (await page.showOpenFilePicker?.({ id: "renstra", types })) ?? [];
      return handle ?? null;
    } catch (error) {
      return error instanceof DOMException && error.name === "AbortError" ? null : "unavailable";
    }
  };
}

/** Whether the file may be read or changed; the browser asks the user where it has to. */
export async function isAllowed(handle: FileHandle, mode: Access["mode"]): Promise<boolean> {
  try {
    if ((await handle.queryPermission?.({ mode })) === "granted") return true;
    return (await handle.requestPermission?.({ mode })) !== "denied";
  } catch {
    return false;
  }
}

/** The handle of a dropped file; null where the browser gives none. To be called while the drop is being handled. */
export async function droppedHandle(item: DroppedItem | undefined): Promise<FileHandle | null> {
  try {
    const handle = (await item?.getAsFileSystemHandle?.()) ?? null;
    return handle?.kind === "file" ? handle : null;
  } catch {
    return null;
  }
}
