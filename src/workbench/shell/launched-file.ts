import type { FileHandle } from "../recent/file-handle";

/** In the address of a page that the system started with a file; as in the web manifest. */
const LAUNCHED = "berkas";
/** How long a page that was started with a file waits for it. */
const PATIENCE_MS = 3000;

/** Where browsers put the files that an installed page was started with; TypeScript's library does not know it. */
interface LaunchQueue {
  setConsumer(consumer: (launch: { readonly files?: readonly FileHandle[] }) => void): void;
}

/** The file that was double-clicked to start this page; null where none comes. A reload does not ask for it again. */
export async function launchedFile(page: Window & { readonly launchQueue?: LaunchQueue }): Promise<FileHandle | null> {
  const { launchQueue } = page;
  const isLaunched = new URLSearchParams(page.location.search).has(LAUNCHED);
  if (!isLaunched || launchQueue === undefined) return null;
  page.history.replaceState(null, "", page.location.pathname);
  return new Promise<FileHandle | null>((resolve) => {
    launchQueue.setConsumer(({ files }) => {
      resolve(files?.[0] ?? null);
    });
    page.setTimeout(resolve, PATIENCE_MS, null);
  });
}
