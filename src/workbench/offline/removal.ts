import { familyOf } from "./offline-copy";
import type { WorkerScope } from "./worker-scope";

/**
 * Lets a service worker take away, at once, what an installation at its address left behind: every file kept, and then
 * itself. From the next load on the page comes from the network.
 */
export function removeOffline(scope: WorkerScope): void {
  scope.addEventListener("install", (event) => {
    event.waitUntil(scope.skipWaiting());
  });
  scope.addEventListener("activate", (event) => {
    event.waitUntil(removeAll(scope));
  });
}

async function removeAll({ caches, registration }: WorkerScope): Promise<void> {
  const family = familyOf(registration.scope);
  const ours = (await caches.keys()).filter((name) => name.startsWith(family));
  await Promise.all(ours.map((name) => caches.delete(name)));
  await registration.unregister();
}
