import { userStore, type BrowserStorage } from "../../../src/host/browser/user-store";

function storageOf(kept: Map<string, string>): BrowserStorage {
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => {
      kept.set(key, value);
    },
    removeItem: (key) => {
      kept.delete(key);
    },
  };
}

const refuse = (): never => {
  throw new DOMException("off", "SecurityError");
};

it("keeps texts under names of its own, and takes them away", () => {
  const kept = new Map<string, string>();
  const store = userStore(() => storageOf(kept));
  expect(store.read("settings")).toBeNull();
  store.write("settings", "a");
  expect([...kept]).toEqual([["renstra/settings", "a"]]);
  expect(userStore(() => storageOf(kept)).read("settings")).toBe("a");
  store.write("settings", null);
  expect([...kept]).toEqual([]);
});

it("puts what Office asks for before every name", () => {
  const kept = new Map<string, string>();
  userStore(() => storageOf(kept), "excel-online:").write("settings", "a");
  expect([...kept.keys()]).toEqual(["excel-online:renstra/settings"]);
});

it.each<[string, () => BrowserStorage]>([
  ["that may not be touched", refuse],
  ["that refuses every call", () => ({ getItem: refuse, setItem: refuse, removeItem: refuse })],
])("a storage %s is made up for until the page closes", (_, storage) => {
  const store = userStore(storage);
  expect(store.read("settings")).toBeNull();
  store.write("settings", "a");
  expect(store.read("settings")).toBe("a");
  store.write("settings", null);
  expect(store.read("settings")).toBeNull();
  expect(userStore(storage).read("settings")).toBeNull();
});

it("a full storage does not bring back what stood there before", () => {
  const kept = new Map([["renstra/settings", "old"]]);
  const store = userStore(() => ({ ...storageOf(kept), setItem: refuse }));
  expect(store.read("settings")).toBe("old");
  store.write("settings", "new");
  expect(store.read("settings")).toBe("new");
});
