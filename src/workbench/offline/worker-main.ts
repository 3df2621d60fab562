import { OfflineCopy, type OfflineFiles } from "./offline-copy";
import { serveOffline } from "./serve-offline";
import type { WorkerScope } from "./worker-scope";

declare const self: WorkerScope & { readonly offlineFiles: OfflineFiles };

const ground = {
  caches: self.caches,
  fetch: (address: string | Request, how?: RequestInit) => fetch(address, how),
  home: self.registration.scope,
};
serveOffline(self, new OfflineCopy(ground, self.offlineFiles));
