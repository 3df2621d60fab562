/** A page that a worker serves. */
export interface ServedWindow {
  readonly id: string;
  readonly url: string;
}

export interface WorkerEvent {
  waitUntil(work: Promise<unknown>): void;
}

/** The part of a service worker's surroundings that is used; TypeScript's library for pages does not know it. */
export interface WorkerScope {
  readonly caches: CacheStorage;
  readonly registration: { readonly scope: string; unregister(): Promise<boolean> };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(which: { readonly type: "window"; readonly includeUncontrolled: true }): Promise<readonly ServedWindow[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(name: "install" | "activate", listener: (event: WorkerEvent) => void): void;
  addEventListener(
    name: "fetch",
    listener: (
      event: WorkerEvent & { readonly request: Request; respondWith(answer: Promise<Response>): void },
    ) => void,
  ): void;
  addEventListener(
    name: "message",
    listener: (
      event: WorkerEvent & {
        readonly data: unknown;
        readonly source: { readonly id: string } | null;
        readonly ports: readonly MessagePort[];
      },
    ) => void,
  ): void;
}

/** What a page that is just starting asks of a worker that waits: to take the place of the one before, if no other page needs that. */
export const TAKE_OVER = "take-over";
