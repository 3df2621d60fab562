export interface WorkerEvent {
  waitUntil(work: Promise<unknown>): void;
}

export interface AskedEvent extends WorkerEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

/** The part of a service worker's surroundings that is used; TypeScript's library for pages does not know it. */
export interface WorkerScope {
  readonly caches: CacheStorage;
  readonly registration: { readonly scope: string; unregister(): Promise<boolean> };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(name: "install" | "activate", listener: (event: WorkerEvent) => void): void;
  addEventListener(name: "fetch", listener: (event: AskedEvent) => void): void;
}
