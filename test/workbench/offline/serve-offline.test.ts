import type { OfflineCopy } from "../../../src/workbench/offline/offline-copy";
import { serveOffline } from "../../../src/workbench/offline/serve-offline";
import { TAKE_OVER, type ServedWindow, type WorkerScope } from "../../../src/workbench/offline/worker-scope";

type Listener = (event: unknown) => void;

/** A worker whose events are raised by hand; `done` tells what it did. */
function worker(windows: readonly ServedWindow[] = []) {
  const listeners = new Map<string, Listener>();
  const done: string[] = [];
  const note = (what: string) => () => Promise.resolve(void done.push(what));
  const scope = {
    clients: { claim: note("claim"), matchAll: () => Promise.resolve(windows) },
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

const asking = (id: string, answers: unknown[]) => ({
  data: TAKE_OVER,
  source: { id },
  ports: [{ postMessage: (answer: unknown) => answers.push(answer) }],
});

describe("serveOffline", () => {
  it("keeps the files first, forgets others when its turn comes, and takes over pages without a worker", async () => {
    const { raise, done } = worker();
    await raise("install");
    expect(done).toEqual(["keep"]);
    await raise("activate");
    expect(done.sort()).toEqual(["claim", "forget others", "keep"]);
  });

  it("answers for the build's files only", async () => {
    const { raise } = worker();
    expect(await raise("fetch", { request: { url: "x/index.html" } })).toBe("kept index.html");
    expect(await raise("fetch", { request: { url: "x/laporan.xlsx" } })).toBeUndefined();
  });

  it.each([
    ["the asking page alone", [{ id: "1", url: "x/index.html" }], true],
    ["a pane beside it", [...[{ id: "1", url: "x/index.html" }], { id: "2", url: "x/taskpane" }], true],
    ["another workbench", [...[{ id: "1", url: "x/index.html" }], { id: "2", url: "x/index.html" }], false],
  ])("%s is open: takes over %#", async (_, windows, takes) => {
    const { raise, done } = worker(windows);
    const answers: unknown[] = [];
    await raise("message", asking("1", answers));
    expect(answers).toEqual([takes]);
    expect(done).toEqual(takes ? ["skip waiting"] : []);
  });

  it("does not know other messages", async () => {
    const { raise, done } = worker();
    await raise("message", { ...asking("1", []), data: "anything" });
    expect(done).toEqual([]);
  });
});
