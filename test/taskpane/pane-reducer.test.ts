import { NO_MAPPING } from "../../src/sheets/reading/mapping";
import { isCancelled, reducePane, type PaneAction } from "../../src/taskpane/pane-reducer";
import { INITIAL_STATE, runningTask, shownCheck, shownPlan, type PaneState } from "../../src/taskpane/pane-state";
import { TaskError, type CheckOutcome } from "../../src/tasks/outcome";
import { plan, twoReports, write } from "./fakes";

const somePlan = plan([write("BAB II", "I8", 1)]);
const outcome: CheckOutcome = { reading: twoReports, findings: [] };
const record = { writes: somePlan.writes };

function after(...actions: readonly PaneAction[]): PaneState {
  return actions.reduce(reducePane, INITIAL_STATE);
}

describe("one task at a time", () => {
  it("shows the running task with its latest progress", () => {
    const progress = { step: "read", done: 1, total: 3, sheet: "BAB II" } as const;
    const state = after({ type: "started", task: "check" }, { type: "progressed", progress });
    expect(runningTask(state)).toEqual({ task: "check", progress });
  });

  it("refuses to start a second task", () => {
    const state = after({ type: "started", task: "inspect" });
    expect(reducePane(state, { type: "started", task: "plan" })).toBe(state);
  });

  it("drops progress that comes after the end", () => {
    const state = after({ type: "inspected", reading: twoReports });
    const progress = { step: "read", done: 1, total: 3, sheet: null } as const;
    expect(reducePane(state, { type: "progressed", progress })).toBe(state);
  });

  it("cannot apply without a plan", () => {
    expect(after({ type: "started", task: "apply" })).toEqual(INITIAL_STATE);
  });
});

describe("a plan", () => {
  it("is shown while it is applied and while a new one is made", () => {
    const planned = after({ type: "planned", plan: somePlan });
    expect(shownPlan(reducePane(planned, { type: "started", task: "apply" }).recompute)).toBe(somePlan);
    expect(shownPlan(reducePane(planned, { type: "started", task: "plan" }).recompute)).toBe(somePlan);
  });

  it("becomes stale when the workbook or the options change, and keeps the first reason", () => {
    const planned = after({ type: "planned", plan: somePlan });
    const edited = reducePane(planned, { type: "workbookChanged" });
    expect(edited.recompute).toMatchObject({ kind: "planned", stale: "workbook" });
    const chosen = reducePane(edited, { type: "settingsChosen", settings: { ...planned.settings, write: "values" } });
    expect(chosen.recompute).toMatchObject({ stale: "workbook" });
    expect(chosen.settings.write).toBe("values");
  });

  it("is put away only when it is looked at", () => {
    const planned = after({ type: "planned", plan: somePlan });
    expect(reducePane(planned, { type: "planClosed" }).recompute).toEqual({ kind: "idle" });
    const applying = reducePane(planned, { type: "started", task: "apply" });
    expect(reducePane(applying, { type: "planClosed" })).toBe(applying);
  });
});

describe("writing", () => {
  const applied: PaneAction = { type: "applied", outcome: { written: 1, restore: record, unverified: ["BAB II!I8"] } };

  it("keeps every former content, the latest last, and takes one off when it is put back", () => {
    const other = { writes: [write("BAB II", "J8", 2)] };
    const twice = after(applied, { type: "applied", outcome: { written: 1, restore: other } });
    expect(twice.written).toEqual([record, other]);
    const back = reducePane(twice, { type: "restored", outcome: { written: 1, restore: { writes: [] } } });
    expect(back.written).toEqual([record]);
    expect(back.recompute).toEqual({ kind: "restored", written: 1 });
  });

  it("counts the cells whose result is not shown yet", () => {
    expect(after(applied).recompute).toEqual({ kind: "applied", written: 1, unverified: 1 });
  });

  it("makes a check stale", () => {
    expect(after({ type: "checked", outcome }, applied).check).toMatchObject({ kind: "checked", stale: "workbook" });
  });

  it("does not take its own writing for an edit by the user", () => {
    const applying = after(
      { type: "inspected", reading: twoReports },
      { type: "planned", plan: somePlan },
      { type: "started", task: "apply" },
    );
    expect(reducePane(applying, { type: "workbookChanged" })).toBe(applying);
  });

  it("keeps the way back when putting back fails", () => {
    const error = new TaskError("sheet-changed");
    const state = after(applied, { type: "started", task: "restore" }, { type: "stopped", task: "restore", error });
    expect(state.written).toEqual([record]);
    expect(state.recompute).toEqual({ kind: "failed", task: "restore", error });
  });
});

describe("a check", () => {
  it("counts its rounds and refreshes what is known of the workbook", () => {
    const state = after(
      { type: "inspected", reading: twoReports },
      { type: "workbookChanged" },
      { type: "checked", outcome },
      { type: "checked", outcome },
    );
    expect(state.check).toMatchObject({ kind: "checked", round: 2, stale: null });
    expect(state.workbook).toEqual({ kind: "read", reading: twoReports, stale: false });
  });

  it.each([
    ["cancelled", new TaskError("cancelled")],
    ["failed", new Error("x")],
  ])(
    "stays on the screen while the next one runs and when that one has %s, and grows stale like any other",
    (kind, error) => {
      const running = after({ type: "checked", outcome }, { type: "started", task: "check" });
      expect(shownCheck(running.check)?.outcome).toBe(outcome);
      const stopped = reducePane(running, { type: "stopped", task: "check", error });
      expect(stopped.check).toMatchObject({ kind, previous: { outcome, stale: null } });
      const changed = reducePane(stopped, { type: "workbookChanged" });
      expect(changed.check).toMatchObject({ kind, previous: { outcome, stale: "workbook" } });
      expect(reducePane(running, { type: "workbookChanged" }).check).toMatchObject({ previous: { stale: "workbook" } });
    },
  );

  it("that never ended leaves nothing behind", () => {
    const stopped = after(
      { type: "started", task: "check" },
      { type: "stopped", task: "check", error: new TaskError("cancelled") },
      { type: "workbookChanged" },
    );
    expect(stopped.check).toEqual({ kind: "cancelled", previous: null });
  });
});

describe("another workbook", () => {
  it("forgets everything but the options", () => {
    const settings = { ...INITIAL_STATE.settings, weightBase: "fund" as const };
    const state = after(
      { type: "settingsChosen", settings },
      { type: "applied", outcome: { written: 1, restore: record } },
      { type: "checked", outcome },
      { type: "workbookOpened" },
    );
    expect(state).toEqual({ ...INITIAL_STATE, settings, checks: 1 });
  });
});

it("marks an understood workbook as stale after an edit", () => {
  const state = after({ type: "inspected", reading: twoReports }, { type: "workbookChanged" });
  expect(state.workbook).toEqual({ kind: "read", reading: twoReports, stale: true });
});

it.each([
  [new TaskError("cancelled"), true],
  [new DOMException("stopped", "AbortError"), true],
  [new TaskError("sheet-changed"), false],
  [new Error("boom"), false],
])("tells a cancelled task from a failed one: %s", (error, expected) => {
  expect(isCancelled(error)).toBe(expected);
});

describe("what is done about findings", () => {
  const decision = {
    identity: { code: "child-sum", sheet: "BAB II", row: "r", column: "c", nth: 0 },
    found: 1,
    verdict: "accepted",
    reason: "r",
    date: "2026-01-31",
  } as const;
  const loaded = {
    nomenklatur: { source: "Daftar", byKode: new Map() },
    entries: 1,
    ambiguous: [],
    unreadable: [],
  } as const;
  const kept = { mapping: { mapping: NO_MAPPING, error: null }, decisions: { list: [], error: null }, settings: null };

  it("is forgotten with the workbook, but for the office's own list", () => {
    const state = after(
      { type: "decided", decisions: [decision] },
      { type: "listLoaded", loaded },
      { type: "workbookOpened" },
    );
    expect(state.review.decisions.list).toEqual([]);
    expect(state.review.list).toEqual({ loaded, isLoading: false, failure: null });
  });

  it("is not given up when the workbook is read again", () => {
    const state = after({ type: "decided", decisions: [decision] }, { type: "inspected", reading: twoReports, kept });
    expect(state.review.decisions.list).toEqual([decision]);
  });
});
