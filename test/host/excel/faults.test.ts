import type { HostError, SheetWrites } from "../../../src/host/port";
import type { Fault } from "../../../src/standin/channels/faults";
import type { TransportErrorName } from "../../../src/standin/channels/transport-error";
import { contents, openExcel, settle, type OpenExcel } from "./open";

const sheets = [
  {
    name: "A",
    rows: [
      ["051", 1, { formula: "=B2*2", value: 4 }],
      [{ formula: "=B1+B2", value: 3 }, 2, true],
      [null, "1/2", "'=teks"],
    ],
    formats: { A1: "@", B1: "#,##0", C1: "0.00" },
    merges: ["D1:E1"],
    hiddenRows: [1],
  },
  { name: "B", rows: [[1]], table: { name: "T", area: "C1:D2", columns: ["x", "y"] } },
];
const value = (content: string | number | boolean) => ({ kind: "value", value: content }) as const;
const writes: readonly SheetWrites[] = [
  {
    sheet: "A",
    cells: [
      { row: 0, column: 0, content: value(7), format: null },
      { row: 0, column: 1, content: value("x"), format: "0" },
      { row: 0, column: 2, content: { kind: "blank" }, format: "@" },
      { row: 1, column: 0, content: value(false), format: null },
      { row: 1, column: 2, content: { kind: "formula", formula: "=A1*3" }, format: null },
      { row: 2, column: 1, content: value(3), format: null },
      { row: 2, column: 2, content: value("2/3"), format: "@" },
    ],
  },
  { sheet: "B", cells: [{ row: 0, column: 0, content: value(2), format: null }] },
];

const errors: readonly [TransportErrorName, string][] = [
  ["cellEditMode", "cell-edit-mode"],
  ["sessionLost", "session-lost"],
  ["activityLimit", "host-failed"],
  ["requestTooLarge", "too-large"],
  ["responseTooLarge", "too-large"],
  ["accessDenied", "access-denied"],
];

/** How many batches an action takes when all goes well. */
async function batchesOf(action: (opened: OpenExcel) => Promise<unknown>): Promise<number> {
  const opened = openExcel(sheets);
  await action(opened);
  return opened.excel.faults.batches;
}

/** Runs an action with a fault in it; its error, or null where it came through all the same. */
async function withFault(fault: Fault, action: (opened: OpenExcel) => Promise<unknown>) {
  const opened = openExcel(sheets);
  const before = contents(opened);
  opened.excel.faults.arm(fault);
  const error = await errorOf(action(opened));
  const after = contents(opened);
  await settle();
  return { error, before, after, opened };
}

function errorOf(action: Promise<unknown>): Promise<HostError | null> {
  return action.then(
    () => null,
    (thrown: unknown) => thrown as HostError,
  );
}

const write = ({ host }: OpenExcel) => host.write(writes);
const read = ({ host }: OpenExcel) => host.readSheet("A");

let written: unknown;
beforeAll(async () => {
  const opened = openExcel(sheets);
  await write(opened);
  written = contents(opened);
});

test("the write changes the workbook when nothing fails", () => {
  expect(contents(openExcel(sheets))).not.toEqual(written);
});

describe.each(errors)("when a batch fails with %s", (name, code) => {
  test.each([false, true])("a write is done or undone, whichever batch it is (carried out: %s)", async (isExecuted) => {
    const batches = await batchesOf(write);
    expect(batches).toBeGreaterThanOrEqual(6);
    for (let batch = 1; batch <= batches; batch++) {
      const { error, before, after } = await withFault({ batch, error: name, isExecuted }, write);
      if (error === null) expect(after).toEqual(written);
      else {
        expect([batch, error.name, error.code]).toEqual([batch, "HostError", code]);
        expect(after).toEqual(before);
      }
    }
  });

  test("a read fails with its code and changes nothing", async () => {
    const batches = await batchesOf(read);
    const codes: (string | null)[] = [];
    for (let batch = 1; batch <= batches; batch++) {
      const { error, before, after } = await withFault({ batch, error: name }, read);
      codes.push(error?.code ?? null);
      expect(after).toEqual(before);
    }
    // what fails for its length is asked for again in halves; the last batch only cleans up
    const answered = name === "responseTooLarge";
    expect(codes.filter((found) => found !== null && found !== code)).toEqual([]);
    expect(codes.filter((found) => found === code).length).toBeGreaterThanOrEqual(answered ? 2 : 3);
  });
});

test("a batch that stops in its midst leaves nothing half written, wherever it stops", async () => {
  const batch = await writingBatch();
  const outcomes: (string | null)[] = [];
  for (let afterActions = 0; afterActions < 40; afterActions++) {
    const { error, before, after } = await withFault({ batch, error: "GeneralException", afterActions }, write);
    outcomes.push(error?.code ?? null);
    expect(after).toEqual(before);
  }
  expect(new Set(outcomes)).toEqual(new Set(["host-failed"]));
});

test("putting back is tried again when Excel fails at that too", async () => {
  const { error, before, after } = await withLostAnswers(2);
  expect(error).toMatchObject({ code: "session-lost" });
  expect(after).toEqual(before);
});

test("what cannot be put back is said", async () => {
  const { error } = await withLostAnswers(9);
  expect(error?.code).toBe("not-put-back");
});

/** The write's answer is lost after it was carried out, and so are those that follow. */
async function withLostAnswers(count: number) {
  const first = await writingBatch();
  const opened = openExcel(sheets);
  const before = contents(opened);
  opened.excel.faults.arm(
    ...Array.from({ length: count }, (_, index): Fault => {
      return { batch: first + index, error: "sessionLost", isExecuted: index === 0 };
    }),
  );
  const error = await errorOf(write(opened));
  return { error, before, after: contents(opened) };
}

/** Which batch of a write is the one that writes. */
async function writingBatch(): Promise<number> {
  const batches = new Set<number>();
  const opened = openExcel(sheets, { changed: () => batches.add(opened.excel.faults.batches) });
  await write(opened);
  expect(batches.size).toBe(1);
  return Math.max(...batches);
}
