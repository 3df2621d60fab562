/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources":"usable","runScripts":"dangerously","url":"https://localhost/commands.html"}
 */
import type { Fault } from "../../src/standin/channels/faults";
import { answers, COMES_UP, contents, openRibbon, pressUntilDone, REPORT, type Reaction, type Ribbon } from "./ribbon";

/** Closes what has ended, and takes back what was written where the test asks for it. */
const ending =
  (isRestored: boolean): Reaction =>
  (shown, frame) => {
    COMES_UP(shown, frame);
    if (shown === "opened" || shown.tone === "busy") return;
    frame.say(isRestored && answers(shown).includes("restore") ? "restore" : "close");
  };

const FAULTS: Readonly<Record<string, (batch: number) => Fault>> = {
  "the session is lost before": (batch) => ({ batch, error: "sessionLost" }),
  "the session is lost after": (batch) => ({ batch, error: "sessionLost", isExecuted: true }),
  "the answer is too large": (batch) => ({ batch, error: "responseTooLarge", isExecuted: true }),
  "it breaks at the third action": (batch) => ({ batch, error: "GeneralException", afterActions: 2 }),
};

async function run(isRestored: boolean, fault?: Fault): Promise<Ribbon & { done: boolean; after: unknown }> {
  const ribbon = await openRibbon([REPORT], ending(isRestored), { version: "2021" });
  if (fault !== undefined) ribbon.excel.faults.arm(fault);
  const done = await pressUntilDone(ribbon, "recomputeReport");
  return { ...ribbon, done, after: contents(ribbon) };
}

/** What the workbook is afterwards; anything but these two is a fault of the add-in. */
function outcome(after: unknown, unchanged: unknown, complete: unknown): string {
  const text = JSON.stringify(after);
  if (text === JSON.stringify(unchanged)) return "unchanged";
  return text === JSON.stringify(complete) ? "complete" : `half: ${text}`;
}

describe.each(Object.entries(FAULTS))("when %s, in whichever message", (_, faultIn) => {
  it.each([false, true])(
    "the report is complete or as it was, and Excel is told of the end (taken back: %s)",
    async (isRestored) => {
      const whole = await run(isRestored);
      const batches = whole.excel.faults.batches;
      const unchanged = contents(await openRibbon([REPORT], COMES_UP));
      const complete = (await run(false)).after;
      expect(outcome(whole.after, unchanged, complete)).toBe(isRestored ? "unchanged" : "complete");
      const ends = [];
      for (let batch = 1; batch <= batches; batch++) {
        const { done, after, shown } = await run(isRestored, faultIn(batch));
        const last = shown.at(-1);
        ends.push({
          batch,
          done,
          is: outcome(after, unchanged, complete),
          said: last?.tone,
          heading: last?.heading !== "",
        });
      }
      expect(ends.filter(({ done, heading }) => !done || !heading)).toEqual([]);
      expect(ends.filter(({ is }) => is.startsWith("half"))).toEqual([]);
      expect(ends.filter(({ is, said }) => !isRestored && is === "unchanged" && said === "done")).toEqual([]);
    },
  );
});
