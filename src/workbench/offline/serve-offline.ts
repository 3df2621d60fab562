import type { OfflineCopy } from "./offline-copy";
import { TAKE_OVER, type WorkerScope } from "./worker-scope";

/**
 * Lets a service worker keep a build's files and answer with them. A new build's worker waits until no page of the former
 * is open, or until the only one is just starting: pages never get files of two builds.
 */
export function serveOffline(scope: WorkerScope, copy: OfflineCopy): void {
  scope.addEventListener("install", (event) => {
    event.waitUntil(copy.keep());
  });
  scope.addEventListener("activate", (event) => {
    event.waitUntil(Promise.all([copy.forgetOthers(), scope.clients.claim()]));
  });
  scope.addEventListener("fetch", (event) => {
    const file = copy.fileOf(event.request);
    if (file !== null) event.respondWith(copy.answer(file, event.request));
  });
  scope.addEventListener("message", (event) => {
    if (event.data !== TAKE_OVER) return;
    const answered = takeOver(scope, copy, event.source?.id ?? "").then((takes) => {
      event.ports[0]?.postMessage(takes);
    });
    event.waitUntil(answered);
  });
}

async function takeOver(scope: WorkerScope, copy: OfflineCopy, asking: string): Promise<boolean> {
  const windows = await scope.clients.matchAll({ type: "window", includeUncontrolled: true });
  const isNeeded = windows.some(({ id, url }) => id !== asking && copy.fileOf({ method: "GET", url }) !== null);
  if (!isNeeded) void scope.skipWaiting();
  return !isNeeded;
}
