import type { OfflineCopy } from "./offline-copy";
import type { WorkerScope } from "./worker-scope";

/**
 * Lets a service worker keep a build's files and answer with them. It serves as soon as all of them are there: pages of
 * the former build go on as they are, for the parts they load later are kept too; the next page is of the new build.
 */
export function serveOffline(scope: WorkerScope, copy: OfflineCopy): void {
  scope.addEventListener("install", (event) => {
    event.waitUntil(copy.keep().then(() => scope.skipWaiting()));
  });
  scope.addEventListener("activate", (event) => {
    event.waitUntil(Promise.all([copy.forgetOthers(), scope.clients.claim()]));
  });
  scope.addEventListener("fetch", (event) => {
    const file = copy.fileOf(event.request);
    if (file !== null) event.respondWith(copy.answer(file, event.request));
  });
}
