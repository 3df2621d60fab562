import type { WorkerScope } from "./worker-scope";

declare const self: WorkerScope;

/**
 * Stands where an installation has its worker, in builds that are served while they are being made: takes away what an
 * installation at this address left behind, so that every reload shows the newest build.
 */
self.addEventListener("install", (event) => {
  event.waitUntil(self.skipWaiting());
});
self.addEventListener("activate", (event) => {
  event.waitUntil(removeAll());
});

async function removeAll(): Promise<void> {
  const ours = (await self.caches.keys()).filter((name) => name.startsWith(`renstra ${self.registration.scope} `));
  await Promise.all(ours.map((name) => self.caches.delete(name)));
  await self.registration.unregister();
}
