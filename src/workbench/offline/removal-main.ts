import { removeOffline } from "./removal";
import type { WorkerScope } from "./worker-scope";

declare const self: WorkerScope;

// Stands where an installation has its worker, in builds that are served while they are being made.
removeOffline(self);
