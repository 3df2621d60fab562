import type { OfflineCopy } from "../../../src/workbench/offline/offline-copy";
import { removeOffline } from "../../../src/workbench/offline/removal";
import { serveOffline } from "../../../src/workbench/offline/serve-offline";
import type { WorkerScope } from "../../../src/workbench/offline/worker-scope";

type Listener = (event: unknown) => void;

/** A worker whose events are raised by hand; `done` tells what it did. */
function worker() {
  const listeners = new Map<string, Listener>();
  const done: string[] = [];
  const note = (what: string) => () => Promise.resolve(void done.push(what));
  const scope = {
    clients: { claim: note("claim") },
    skipWaiting: note("skip waiting"),
    addEventListener: (name: string, listener: Listener) => listeners.set(name, listener),
  };
  const copy = {
    keep: note("keep"),
    forgetOthers: note("forget others"),
    fileOf: ({ url }: { url: string }) => (url.endsWith(".html") ? "index.html" : null),
    answer: (file: string) => Promise.resolve(`kept ${file}`),
  };
  serveOffline(scope as unknown as WorkerScope, copy as unknown as OfflineCopy);
  const raise = async (name: string, more: object = {}): Promise<unknown> => {
    const work: unknown[] = [];
    const add = (promise: unknown): void => void work.push(promise);
    listeners.get(name)?.({ ...more, waitUntil: add, respondWith: add });
    return (await Promise.all(work))[0];
  };
  return { raise, done };
}

describe("serveOffline", () => {
  it("serves once all files are kept, forgets others then, and serves the page that asked for it too", async () => {
    const { raise, done } = worker();
    await raise("install");
    expect(done).toEqual(["keep", "skip waiting"]);
    await raise("activate");
    expect(done.slice(2).sort()).toEqual(["claim", "forget others"]);
  });

  it("answers for the build's files only", async () => {
    const { raise } = worker();
    expect(await raise("fetch", { request: { url: "x/index.html" } })).toBe("kept index.html");
    expect(await raise("fetch", { request: { url: "x/laporan.xlsx" } })).toBeUndefined();
  });
});

test("removeOffline takes away the files of its own address at once, and then the worker", async () => {
  const done: string[] = [];
  const listeners = new Map<string, Listener>();
  const note = (what: string) => Promise.resolve(void done.push(what));
  const names = ["renstra https://a.id/x/ 1", "renstra https://a.id/x/ 2", "renstra https://a.id/y/ 1", "another"];
  removeOffline({
    caches: { keys: () => Promise.resolve(names), delete: (name: string) => note(name) },
    registration: { scope: "https://a.id/x/", unregister: () => note("unregister") },
    skipWaiting: () => note("skip waiting"),
    addEventListener: (name: string, listener: Listener) => listeners.set(name, listener),
  } as unknown as WorkerScope);
  for (const name of ["install", "activate"]) {
    const work: unknown[] = [];
    listeners.get(name)?.({ waitUntil: (promise: unknown) => work.push(promise) });
    await Promise.all(work);
  }
  expect(done).toEqual(["skip waiting", "renstra https://a.id/x/ 1", "renstra https://a.id/x/ 2", "unregister"]);
});
