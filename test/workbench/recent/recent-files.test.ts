import type { StoredRecord } from "../../../src/host/browser/stored-record";
import { RecentFiles, type RecentFile } from "../../../src/workbench/recent/recent-files";
import { DiskFile } from "./disk";

function record(kept?: unknown): StoredRecord & { kept: unknown } {
  const held = {
    kept,
    read: () => Promise.resolve(held.kept),
    write: (value: unknown) => Promise.resolve(void (held.kept = value)),
  };
  return held;
}

function listing(recent: RecentFiles): { names: string[] } {
  const list = { names: [] as string[] };
  recent.changed.on((files: readonly RecentFile[]) => {
    list.names = files.map(({ handle }) => handle.name);
  });
  return list;
}

const file = (name: string): DiskFile => new DiskFile(name);

test("the newest comes first, each file once, six at most", async () => {
  const recent = new RecentFiles(record());
  const list = listing(recent);
  for (const [at, name] of "abcdefg".split("").entries()) await recent.add(file(name), at);
  expect(list.names).toEqual("gfedcb".split(""));
  await recent.add(file("d"), 9);
  expect(list.names).toEqual("dgfecb".split(""));
});

test("the next visit has the same list; nothing of what stands in the files is kept", async () => {
  const held = record();
  const recent = new RecentFiles(held);
  await recent.add(file("rfk.xlsx"), 5);
  const next = new RecentFiles(held);
  const list = listing(next);
  await next.load();
  expect(list.names).toEqual(["rfk.xlsx"]);
  expect(Object.keys((held.kept as RecentFile[])[0] ?? {}).sort()).toEqual(["handle", "opened"]);
});

test("one file is forgotten, and all", async () => {
  const held = record();
  const recent = new RecentFiles(held);
  const list = listing(recent);
  for (const name of "abc") await recent.add(file(name), 1);
  await recent.forget(file("b"));
  expect(list.names).toEqual(["c", "a"]);
  await recent.clear();
  expect([list.names, held.kept]).toEqual([[], []]);
});

test.each([
  ["nothing", undefined],
  ["something of another version", { files: [] }],
  ["entries that are no files", [{ handle: "rfk.xlsx", opened: 1 }, { opened: 1 }, null]],
])("where %s is kept the list is empty", async (_, kept) => {
  const recent = new RecentFiles(record(kept));
  const list = listing(recent);
  await recent.load();
  expect(list.names).toEqual([]);
});

test("a browser that keeps nothing has the list until the page closes", async () => {
  const refuse = (): Promise<never> => Promise.reject(new DOMException("no", "InvalidStateError"));
  const recent = new RecentFiles({ read: refuse, write: refuse });
  const list = listing(recent);
  await recent.load();
  await recent.add(file("a"), 1);
  expect(list.names).toEqual(["a"]);
});
