import { droppedHandle, filePicker, isAllowed, type FileHandle } from "../../../src/workbench/recent/file-handle";
import { saveBack } from "../../../src/workbench/recent/save-back";
import { DiskFile } from "./disk";

const BYTES = new Uint8Array([98, 97, 114, 117]);

describe("filePicker", () => {
  const page = (pick: () => Promise<readonly FileHandle[]>) =>
    filePicker({ showOpenFilePicker: pick } as unknown as Window);

  test("gives the chosen file, null where none is chosen", async () => {
    const file = new DiskFile("rfk.xlsx");
    expect(await page(() => Promise.resolve([file]))?.()).toBe(file);
    expect(await page(() => Promise.reject(new DOMException("closed", "AbortError")))?.()).toBeNull();
    expect(await page(() => Promise.reject(new DOMException("framed", "SecurityError")))?.()).toBe("unavailable");
    expect(await page(() => Promise.reject(new TypeError("broken")))?.()).toBe("unavailable");
  });

  test("is missing in browsers that cannot read files again", () => {
    expect(filePicker({} as Window)).toBeNull();
  });
});

describe("isAllowed", () => {
  test.each([
    ["granted", true, []],
    ["prompt", true, ["read"]],
    ["denied", false, ["read"]],
  ] as const)("%s", async (state, allowed, asked) => {
    const file = new DiskFile("rfk.xlsx");
    file.allowed.read = state;
    expect([await isAllowed(file, "read"), file.asked]).toEqual([allowed, asked]);
  });

  test("browsers without permissions decide when the file is read", async () => {
    const { name, isSameEntry } = new DiskFile("rfk.xlsx");
    const plain = { name, isSameEntry, getFile: jest.fn(), createWritable: jest.fn() };
    expect(await isAllowed(plain, "read")).toBe(true);
  });
});

describe("droppedHandle", () => {
  const item = (handle: unknown) => ({ kind: "file", getAsFileSystemHandle: () => handle as Promise<null> });

  test("a file's, no folder's, and none where the browser has none", async () => {
    const file = Object.assign(new DiskFile("rfk.xlsx"), { kind: "file" });
    expect(await droppedHandle(item(Promise.resolve(file)))).toBe(file);
    expect(await droppedHandle(item(Promise.resolve({ kind: "directory" })))).toBeNull();
    expect(await droppedHandle(item(Promise.reject(new Error("no"))))).toBeNull();
    expect([await droppedHandle({ kind: "file" }), await droppedHandle(undefined)]).toEqual([null, null]);
  });
});

describe("saveBack", () => {
  test("replaces what the file holds, and again after that", async () => {
    const file = new DiskFile("rfk.xlsx");
    const saved = await saveBack({ handle: file, changed: 1 }, BYTES);
    expect([file.text, saved]).toEqual(["baru", { handle: file, changed: 2 }]);
    expect(await saveBack({ handle: file, changed: 2 }, BYTES)).toEqual({ handle: file, changed: 3 });
  });

  test.each([
    ["refused", (file: DiskFile) => (file.allowed.readwrite = "denied")],
    ["changed-elsewhere", (file: DiskFile) => (file.changed = 7)],
    ["failed", (file: DiskFile) => (file.isLocked = true)],
    ["failed", (file: DiskFile) => (file.isGone = true)],
  ])("%s: the file stays as it was", async (outcome, happens) => {
    const file = new DiskFile("rfk.xlsx");
    happens(file);
    expect([await saveBack({ handle: file, changed: 1 }, BYTES), file.text]).toEqual([outcome, "isi rfk.xlsx"]);
  });
});
