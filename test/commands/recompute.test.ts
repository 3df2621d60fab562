/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources":"usable","runScripts":"dangerously","url":"https://localhost/commands.html"}
 */
import { XlsxHost } from "../../src/host/xlsx/xlsx-host";
import { applyPlan, planRecompute } from "../../src/tasks/recompute";
import { DEFAULT_SETTINGS, type Settings } from "../../src/tasks/settings";
import { openWorkbook } from "../../src/workbook/open";
import { buildXlsx } from "../workbook-builder";
import { answers, COMES_UP, contents, openRibbon, pressUntilDone, REPORT, type Reaction, type Ribbon } from "./ribbon";

const BUTTON = "recomputeReport";

/** Gives this answer wherever it is offered, and closes all else that has ended. */
const answering =
  (answer: "restore" | "cancel" | "close"): Reaction =>
  (shown, frame) => {
    COMES_UP(shown, frame);
    if (shown === "opened") return;
    if (answers(shown).includes(answer)) frame.say(answer);
    else if (shown.tone !== "busy") frame.say("close");
  };

/** Closes the window as soon as it shows this tone. */
const closingAt =
  (tone: string): Reaction =>
  (shown, frame) => {
    COMES_UP(shown, frame);
    if (shown !== "opened" && shown.tone === tone) frame.closeDialog();
  };

/** What the report is to look like, by way of a file. */
async function expected(settings: Settings): Promise<unknown> {
  const workbook = openWorkbook(buildXlsx({ sheets: [REPORT] }));
  const host = new XlsxHost(workbook);
  await applyPlan(host, await planRecompute(host, settings));
  return contents({ workbook });
}

async function pressed(ribbon: Ribbon): Promise<{ before: unknown; after: unknown; done: boolean }> {
  const before = contents(ribbon);
  const done = await pressUntilDone(ribbon, BUTTON);
  await new Promise((resolve) => setTimeout(resolve, 10));
  return { before, after: contents(ribbon), done };
}

beforeEach(() => {
  localStorage.clear();
});

describe("one click", () => {
  it("writes what the pane would write, says where, and leaves everything else as it was", async () => {
    const ribbon = await openRibbon([REPORT], answering("close"));
    ribbon.excel.select("RFK", { top: 3, left: 1, bottom: 3, right: 1 });
    const { selection, calculationMode } = ribbon.excel;
    const { before, after, done } = await pressed(ribbon);
    expect(done).toBe(true);
    expect(after).not.toEqual(before);
    expect(after).toEqual(await expected(DEFAULT_SETTINGS));
    const last = ribbon.shown.at(-1);
    expect(last).toMatchObject({ tone: "done", rows: [{ name: "RFK" }], language: "id" });
    expect(numberIn(last?.heading)).toBe(differences(before, after));
    expect(numberIn(last?.rows[0]?.value)).toBe(differences(before, after));
    expect(answers(last)).toEqual(["restore", "close"]);
    expect(ribbon.frame.dialog).toBeNull();
    expect(ribbon.excel.refs.size).toBe(0);
    expect(ribbon.excel.selection).toEqual(selection);
    expect(ribbon.excel.calculationMode).toBe(calculationMode);
  });

  it("takes the choices the user made last in the pane", async () => {
    localStorage.setItem("renstra/settings", JSON.stringify({ write: "values", weightBase: "program" }));
    const ribbon = await openRibbon([REPORT], answering("close"));
    const { after } = await pressed(ribbon);
    expect(after).toEqual(await expected({ ...DEFAULT_SETTINGS, write: "values", weightBase: "program" }));
    expect(JSON.stringify(after)).not.toContain("=D");
  });

  it("writes nothing the second time", async () => {
    const ribbon = await openRibbon([REPORT], answering("close"));
    await pressed(ribbon);
    const { before, after, done } = await pressed(ribbon);
    expect(done).toBe(true);
    expect(after).toEqual(before);
    expect(answers(ribbon.shown.at(-1))).toEqual(["close"]);
    expect(ribbon.shown.at(-1)?.tone).toBe("done");
  });

  it("puts everything back on request", async () => {
    const ribbon = await openRibbon([REPORT], answering("restore"));
    const { before, after, done } = await pressed(ribbon);
    expect(done).toBe(true);
    expect(ribbon.excel.writes.length).toBeGreaterThan(0);
    expect(after).toEqual(before);
    expect(ribbon.shown.filter(({ tone }) => tone === "done")).toHaveLength(2);
  });

  it("puts nothing back over what was typed since", async () => {
    const ribbon = await openRibbon([REPORT], (shown, frame) => {
      COMES_UP(shown, frame);
      if (shown === "opened" || shown.tone === "busy") return;
      if (!answers(shown).includes("restore")) {
        frame.say("close");
        return;
      }
      ribbon.workbook.edit([{ sheet: "RFK", row: 3, column: 5, content: { kind: "value", value: 99 } }]);
      frame.say("restore");
    });
    const { after } = await pressed(ribbon);
    expect(ribbon.shown.at(-1)?.tone).toBe("problem");
    expect(JSON.stringify(after)).toContain("[3,5,99,null]");
  });
});

describe("nothing is written", () => {
  it.each<[string, Reaction, number]>([
    ["where the window is refused", COMES_UP, 12009],
    [
      "where the window is closed before its page is there",
      (_, frame) => {
        frame.closeDialog();
      },
      0,
    ],
    ["when the window is closed while it computes", closingAt("busy"), 0],
    ["when it is cancelled", answering("cancel"), 0],
  ])("%s", async (_, reaction, refusal) => {
    const ribbon = await openRibbon([REPORT], reaction);
    ribbon.frame.refusal = refusal;
    const { before, after, done } = await pressed(ribbon);
    expect(done).toBe(true);
    expect(after).toEqual(before);
    expect(ribbon.excel.writes).toEqual([]);
  });

  it.each([
    ["a protected sheet", { ...REPORT, protected: true }],
    ["no table", { name: "Kosong", rows: [["Catatan"]] }],
  ])("on %s, and that is said", async (_, sheet) => {
    const ribbon = await openRibbon([sheet], answering("close"));
    const { before, after, done } = await pressed(ribbon);
    expect(done).toBe(true);
    expect(after).toEqual(before);
    expect(ribbon.shown.at(-1)?.tone).toBe("problem");
  });

  it("in an Excel that is too old, and that is said", async () => {
    const ribbon = await openRibbon([REPORT], answering("close"));
    const old = jest.spyOn(Office.context.requirements, "isSetSupported").mockReturnValue(false);
    const { before, after, done } = await pressed(ribbon);
    old.mockRestore();
    expect(done).toBe(true);
    expect(after).toEqual(before);
    expect(ribbon.shown.at(-1)?.tone).toBe("problem");
  });
});

it("says what was written also to whoever closed the window while it wrote", async () => {
  const ribbon = await openRibbon([REPORT], (shown, frame) => {
    COMES_UP(shown, frame);
    if (shown !== "opened" && ribbon.excel.writes.length > 0 && shown.tone === "busy") frame.closeDialog();
    if (shown !== "opened" && shown.tone === "done") frame.say("close");
  });
  const { after, done } = await pressed(ribbon);
  expect(done).toBe(true);
  expect(after).toEqual(await expected(DEFAULT_SETTINGS));
  expect(answers(ribbon.shown.at(-1))).toEqual(["restore", "close"]);
});

it("a second click while it runs does nothing", async () => {
  const ribbon = await openRibbon([REPORT], answering("close"));
  const second = { ...ribbon };
  const [first, again] = await Promise.all([pressUntilDone(ribbon, BUTTON), pressUntilDone(second, BUTTON)]);
  expect([first, again]).toEqual([true, true]);
  expect(ribbon.shown.filter(({ tone }) => tone === "done")).toHaveLength(1);
});

/** Cells in the second that the first has not. */
function differences(before: unknown, after: unknown): number {
  const cells = (of: unknown): readonly string[] =>
    (of as readonly [string, readonly unknown[]][]).flatMap(([sheet, list]) =>
      list.map((cell) => JSON.stringify([sheet, cell])),
    );
  const known = new Set(cells(before));
  return cells(after).filter((cell) => !known.has(cell)).length;
}

function numberIn(text = ""): number {
  return Number(/\d+/.exec(text)?.[0]);
}
