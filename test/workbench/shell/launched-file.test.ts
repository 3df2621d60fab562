/** @jest-environment jsdom */
import type { FileHandle } from "../../../src/workbench/recent/file-handle";
import { launchedFile } from "../../../src/workbench/shell/launched-file";
import { DiskFile } from "../recent/disk";

const disk = new DiskFile("rfk.xlsx");

/** A page at an address, with a queue that hands over these files at once. */
function page(address: string, files?: readonly FileHandle[]): Window {
  history.replaceState(null, "", address);
  const launchQueue = {
    setConsumer: (consumer: (launch: { files: readonly FileHandle[] | undefined }) => void) => {
      consumer({ files });
    },
  };
  return Object.assign(Object.create(window) as Window, {
    ...{ launchQueue, location, history },
    setTimeout: (done: (value: null) => void) => {
      done(null);
    },
  });
}

test("the double-clicked file, asked for once", async () => {
  const started = page("/alat/?berkas", [disk]);
  expect(await launchedFile(started)).toBe(disk);
  expect([location.pathname, location.search]).toEqual(["/alat/", ""]);
});

test.each([
  ["an ordinary start", "/alat/?lang=en", [disk]],
  ["a start without files", "/alat/?berkas", []],
  ["a queue that says nothing of files", "/alat/?berkas", undefined],
])("%s has none", async (_, address, files) => {
  expect(await launchedFile(page(address, files))).toBeNull();
});

test("browsers without a queue have none", async () => {
  history.replaceState(null, "", "/?berkas");
  expect(await launchedFile(window)).toBeNull();
});
