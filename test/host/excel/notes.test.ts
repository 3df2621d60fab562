import type { HostError } from "../../../src/host/port";
import type { Fault } from "../../../src/standin/channels/faults";
import type { TransportErrorName } from "../../../src/standin/channels/transport-error";
import { contents, openExcel, settle, type OpenExcel } from "./open";

const sheets = [{ name: "A", rows: [["x", 1]] }];

/** An Excel with a part of somebody else's and a note already in it. */
async function opened(text: string | null = "lama"): Promise<OpenExcel> {
  const excel = openExcel(sheets);
  excel.workbook.customXml.add('<lain xmlns="urn:lain"/>');
  await excel.host.writeNote("mapping", text);
  excel.excel.faults.arm();
  return excel;
}

const xmls = ({ workbook }: OpenExcel) => workbook.customXml.parts().map(({ xml }) => xml);

function errorOf(action: Promise<unknown>): Promise<HostError | null> {
  return action.then(
    () => null,
    (thrown: unknown) => thrown as HostError,
  );
}

afterEach(settle);

test("a note is one part beside those of others, and no cell is written", async () => {
  const it = await opened();
  const cells = contents(it);
  await it.host.writeNote("mapping", "baru");
  expect(xmls(it)).toEqual(['<lain xmlns="urn:lain"/>', expect.stringContaining(">baru</note>")]);
  await it.host.writeNote("mapping", null);
  expect(xmls(it)).toEqual(['<lain xmlns="urn:lain"/>']);
  expect([contents(it), it.excel.writes]).toEqual([cells, []]);
});

test("the same text again, and removing what is not there, write nothing", async () => {
  const it = await opened();
  const before = it.excel.customXmlChanges;
  await it.host.writeNote("mapping", "lama");
  await it.host.writeNote("baru", null);
  expect(it.excel.customXmlChanges).toBe(before);
  await it.host.writeNote("mapping", "baru");
  expect(it.excel.customXmlChanges).toBe(before + 1);
});

test("a change is one message, which writes once", async () => {
  const it = await opened();
  const before = it.excel.customXmlChanges;
  const batches = it.excel.faults.batches;
  await it.host.writeNote("mapping", "baru");
  expect([it.excel.customXmlChanges - before, it.excel.faults.batches - batches]).toEqual([1, 3]);
});

test("several parts of one name are made one", async () => {
  const it = await opened();
  const [, { xml } = { xml: "" }] = it.workbook.customXml.parts();
  it.workbook.customXml.add(xml.replace("lama", "lebih lama"));
  expect(await it.host.readNote("mapping")).toBe("lama");
  await it.host.writeNote("mapping", "baru");
  expect(xmls(it)).toEqual(['<lain xmlns="urn:lain"/>', xml.replace("lama", "baru")]);
});

test("parts of our namespace that cannot be read are left alone", async () => {
  const it = await opened(null);
  it.workbook.customXml.add('<lain xmlns="urn:renstra:note" name="mapping">x</lain>');
  expect(await it.host.readNote("mapping")).toBeNull();
  await it.host.writeNote("mapping", "baru");
  await it.host.writeNote("mapping", null);
  expect(xmls(it)).toHaveLength(2);
});

test.each(["2016", "2019"] as const)("Excel %s is told to be too old", async (version) => {
  const { host, excel } = openExcel(sheets, { version });
  const tooOld = { name: "HostError", code: "not-supported", detail: "ExcelApi 1.14" };
  await expect(host.readNote("mapping")).rejects.toMatchObject(tooOld);
  await expect(host.writeNote("mapping", "x")).rejects.toMatchObject(tooOld);
  expect(excel.faults.batches).toBe(0);
});

test("no member is used that needs more than is asked for", async () => {
  const { host } = openExcel(sheets, { requirementSets: { ExcelApi: "1.14" } });
  for (const text of ["satu", "dua", null]) {
    await host.writeNote("mapping", text);
    expect(await host.readNote("mapping")).toBe(text);
  }
});

describe("while a cell is being edited", () => {
  test("Excel is asked to wait where it can", async () => {
    const it = await opened();
    it.excel.editing.begin();
    const writing = it.host.writeNote("mapping", "baru");
    await settle();
    expect(xmls(it)[1]).toContain(">lama<");
    it.excel.editing.end();
    await writing;
    expect(await it.host.readNote("mapping")).toBe("baru");
  });

  test("an Excel that cannot wait says so", async () => {
    const { host, excel } = openExcel(sheets, { requirementSets: { ExcelApi: "1.14" } });
    excel.editing.begin();
    const refused = { name: "HostError", code: "cell-edit-mode", place: null };
    await expect(host.writeNote("mapping", "baru")).rejects.toMatchObject(refused);
    await expect(host.readNote("mapping")).rejects.toMatchObject(refused);
    excel.editing.end();
    expect(await host.readNote("mapping")).toBeNull();
  });
});

const errors: readonly [TransportErrorName, string][] = [
  ["cellEditMode", "cell-edit-mode"],
  ["sessionLost", "session-lost"],
  ["activityLimit", "host-failed"],
  ["requestTooLarge", "too-large"],
  ["responseTooLarge", "too-large"],
  ["accessDenied", "access-denied"],
];
/** Batches of a change: which parts, their texts, the change. */
const BATCHES = [1, 2, 3];

describe.each(errors)("when a batch fails with %s", (error, code) => {
  test.each([
    ["replacing", "lama", "baru"],
    ["adding", null, "baru"],
    ["removing", "lama", null],
  ])("%s a note fails with its code and leaves it whole, or it is done", async (_, before, after) => {
    for (const batch of BATCHES.slice(before === null ? 1 : 0)) {
      for (const isExecuted of [false, true]) {
        const it = await opened(before);
        const fault: Fault = { batch: before === null ? batch - 1 : batch, error, isExecuted };
        it.excel.faults.arm(fault);
        const thrown = await errorOf(it.host.writeNote("mapping", after));
        // the last batch is the one that writes; where only its answer has been lost it is done
        const isDone = batch === 3 && isExecuted;
        const failed = isDone ? [undefined, undefined, undefined] : ["HostError", code, null];
        expect([fault, thrown?.name, thrown?.code, thrown?.place]).toEqual([fault, ...failed]);
        expect(await it.host.readNote("mapping")).toBe(isDone ? after : before);
        expect(xmls(it)[0]).toBe('<lain xmlns="urn:lain"/>');
      }
    }
  });

  test("reading fails with its code", async () => {
    for (const batch of BATCHES.slice(0, 2)) {
      const it = await opened();
      it.excel.faults.arm({ batch, error });
      expect((await errorOf(it.host.readNote("mapping")))?.code).toBe(code);
      expect(await it.host.readNote("mapping")).toBe("lama");
    }
  });
});

test("a change that stops in its midst is done, or it fails and the old note stays", async () => {
  const found = new Set<string>();
  for (let afterActions = 0; afterActions < 8; afterActions++) {
    const it = await opened();
    it.excel.faults.arm({ batch: 3, error: "GeneralException", afterActions });
    const error = await errorOf(it.host.writeNote("mapping", "baru"));
    found.add(`${error?.code ?? "done"} ${String(await it.host.readNote("mapping"))}`);
  }
  expect(found).toEqual(new Set(["host-failed lama", "done baru"]));
});

test("where several parts are made one, a change that stops in its midst keeps the old note", async () => {
  const it = await opened();
  const [, { xml } = { xml: "" }] = it.workbook.customXml.parts();
  it.workbook.customXml.add(xml.replace("lama", "lebih lama"));
  it.excel.faults.arm({ batch: 3, error: "GeneralException", afterActions: 4 });
  const changes = it.excel.customXmlChanges;
  expect((await errorOf(it.host.writeNote("mapping", "baru")))?.code).toBe("host-failed");
  expect(it.excel.customXmlChanges).toBeGreaterThan(changes);
  expect(xmls(it)).toEqual(['<lain xmlns="urn:lain"/>', xml]);
});

test("a change of which nobody knows whether it is done is no plain failure", async () => {
  const it = await opened();
  it.excel.faults.arm(...[3, 4, 5, 6].map((batch): Fault => ({ batch, error: "sessionLost" })));
  expect((await errorOf(it.host.writeNote("mapping", "baru")))?.code).toBe("not-put-back");
});

test("a part that is gone between two messages is no missing sheet", async () => {
  const it = await opened();
  const id = it.workbook.customXml.parts()[1]!.id;
  const reading = it.host.readNote("mapping");
  const next = it.excel.faults.next.bind(it.excel.faults);
  jest.spyOn(it.excel.faults, "next").mockImplementation(() => {
    if (it.excel.faults.batches === 1) it.workbook.customXml.remove(id);
    return next();
  });
  await expect(reading).rejects.toMatchObject({
    name: "HostError",
    code: "host-failed",
    detail: "note mapping: its part is gone",
  });
});
