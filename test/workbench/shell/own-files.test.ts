/** @jest-environment jsdom */
import { WorkbenchDocument } from "../../../src/workbench/document/workbench-document";
import type { PickFile } from "../../../src/workbench/recent/file-handle";
import { RecentFiles } from "../../../src/workbench/recent/recent-files";
import { MessageBar } from "../../../src/workbench/shell/message-bar";
import { OwnFiles, type ReachedFile } from "../../../src/workbench/shell/own-files";
import { wordsId } from "../../../src/workbench/words.id";
import type { WorkbookModel } from "../../../src/workbook/model";
import { DiskFile } from "../recent/disk";

/** The way to the user's files, with the dialog answered by `answer`, and the file chosen by `pick`. */
function reach(answer = "save", pick?: PickFile | null) {
  const disk = new DiskFile("rfk.xlsx");
  const questions: string[] = [];
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    questions.push(this.querySelector("h2")?.textContent ?? "");
    this.returnValue = answer;
    setTimeout(() => this.dispatchEvent(new Event("close")));
  };
  const recent = new RecentFiles({ read: () => Promise.resolve(undefined), write: () => Promise.resolve() });
  let names: readonly string[] = [];
  recent.changed.on((files) => {
    names = files.map(({ handle }) => handle.name);
  });
  const messages = new MessageBar(wordsId, () => undefined);
  const files = new OwnFiles(wordsId, messages, {
    pick: pick === undefined ? () => Promise.resolve(disk) : pick,
    recent,
  });
  const model = { save: () => new Uint8Array([98, 97, 114, 117]) };
  const document = new WorkbenchDocument(model as unknown as WorkbookModel, disk.name);
  document.markUnsaved();
  const said = (): string => (messages.element.hidden ? "" : (messages.element.querySelector("b")?.textContent ?? ""));
  return { disk, files, document, questions, said, names: () => names };
}

/** The file that the user chooses. */
async function picked(files: OwnFiles): Promise<ReachedFile | null> {
  const found = await files.pick();
  return found === "unavailable" ? null : found;
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

test("a picked file is remembered and can be saved into; the sample cannot", async () => {
  const { files, names } = reach();
  const reached = await picked(files);
  files.opened(reached);
  await settled();
  expect([files.canSave, names()]).toEqual([true, ["rfk.xlsx"]]);
  files.opened(null);
  expect([files.canSave, await files.choose("sampel.xlsx")]).toEqual([false, "download"]);
});

test("asks once for each workbook before its file is replaced", async () => {
  const { files, disk, document, questions } = reach();
  const reached = await picked(files);
  files.opened(reached);
  expect(await files.choose("rfk.xlsx")).toBe("save");
  expect([await files.save(document), document.isDirty, disk.text]).toEqual([true, false, "baru"]);
  expect(await files.choose("rfk.xlsx")).toBe("save");
  expect(questions).toEqual([wordsId.saving.title]);
  files.opened(reached);
  await files.choose("rfk.xlsx");
  expect(questions).toHaveLength(2);
});

test("saving twice at once is no change by another program", async () => {
  const { files, disk, document, said } = reach();
  files.opened(await picked(files));
  expect(await Promise.all([files.save(document), files.save(document)])).toEqual([true, true]);
  expect([disk.changed, said(), document.isDirty]).toEqual([3, "", false]);
});

test.each(["download", "cancel"])("the answer %s leaves the file alone and is asked for again", async (answer) => {
  const { files, disk, questions } = reach(answer);
  files.opened(await picked(files));
  expect([await files.choose("rfk.xlsx"), await files.choose("rfk.xlsx")]).toEqual([answer, answer]);
  expect([questions.length, disk.changed]).toEqual([2, 1]);
});

test("what could not be saved still waits, and why is said", async () => {
  const { files, disk, document, said } = reach();
  files.opened(await picked(files));
  disk.changed = 9;
  expect([await files.save(document), document.isDirty]).toEqual([false, true]);
  expect(said()).toBe(wordsId.saving["changed-elsewhere"]("rfk.xlsx").what);
  expect(disk.text).toBe("isi rfk.xlsx");
});

test("a file that is gone leaves the list; one that may not be read does nothing", async () => {
  const { files, disk, said, names } = reach();
  files.opened(await picked(files));
  await settled();
  disk.allowed.read = "denied";
  expect([await files.read(disk), said(), names()]).toEqual([null, "", ["rfk.xlsx"]]);
  disk.allowed.read = "granted";
  disk.isGone = true;
  expect([await files.read(disk), said(), names()]).toEqual([null, wordsId.recent.gone("rfk.xlsx"), []]);
});

test("browsers that cannot read a file again remember nothing", async () => {
  const { files, disk, names } = reach("save", null);
  expect(await files.pick()).toBe("unavailable");
  files.opened({ file: await disk.getFile(), handle: disk });
  await settled();
  expect([files.canSave, names()]).toEqual([false, []]);
});

test("where the browser's way to choose fails, the page's own file field is left, from then on at once", async () => {
  const pick = jest.fn(() => Promise.resolve("unavailable" as const));
  const { files } = reach("save", pick);
  expect([await files.pick(), await files.pick()]).toEqual(["unavailable", "unavailable"]);
  expect(pick).toHaveBeenCalledTimes(1);
});

test("choosing none is no failure: the next time the browser asks again", async () => {
  const pick = jest.fn(() => Promise.resolve(null));
  const { files } = reach("save", pick);
  expect([await files.pick(), await files.pick()]).toEqual([null, null]);
  expect(pick).toHaveBeenCalledTimes(2);
});
