/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources":"usable","runScripts":"dangerously","url":"https://localhost/commands.html"}
 */
import type { Fault } from "../../src/standin/channels/faults";
import { answers, COMES_UP, contents, openRibbon, pressUntilDone, REPORT, type Reaction, type Ribbon } from "./ribbon";
import { endPatienceWhenSilent } from "./silence";

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
  "Excel never answers": (batch) => ({ batch, error: "silence" }),
  "Excel carries out and never answers": (batch) => ({ batch, error: "silence", isExecuted: true }),
  "it breaks at the third action": (batch) => ({ batch, error: "GeneralException", afterActions: 2 }),
};

async function run(isRestored: boolean, fault?: Fault): Promise<Ribbon & { done: boolean; after: unknown }> {
  const ribbon = await openRibbon([REPORT], ending(isRestored), { version: "2021" });
  if (fault !== undefined) ribbon.excel.faults.arm(fault);
  const patient = endPatienceWhenSilent(ribbon.excel);
  const done = await pressUntilDone(ribbon, "recomputeReport").finally(patient);
  return { ...ribbon, done, after: contents(ribbon) };
}

/** What the workbook is afterwards; anything but these two is a fault of the add-in. */
function outcome(after: unknown, unchanged: unknown, complete: unknown): string {
  const text = JSON.stringify(after);
  if (text === JSON.stringify(unchanged)) return "unchanged";
  return text === JSON.stringify(complete) ? "complete" : `half: ${text}`;
}

/** What became of the report with a fault in each message in turn. */
async function endsWith(isRestored: boolean, faultIn: (batch: number) => Fault) {
  const unchanged = contents(await openRibbon([REPORT], COMES_UP));
  const complete = (await run(false)).after;
  const whole = await run(isRestored);
  expect(outcome(whole.after, unchanged, complete)).toBe(isRestored ? "unchanged" : "complete");
  const { batches } = whole.excel.faults;
  const ends = [];
  for (let batch = 1; batch <= batches; batch++) {
    const { done, after, shown } = await run(isRestored, faultIn(batch));
    ends.push({ batch, done, is: outcome(after, unchanged, complete), said: shown.at(-1)?.tone });
  }
  return ends;
}

it.each(Object.entries(FAULTS))(
  "when %s, in whichever message, the report is complete or as it was, and what is said is so",
  async (_, faultIn) => {
    const ends = await endsWith(false, faultIn);
    expect(ends.length).toBeGreaterThan(10);
    expect(new Set(ends.map(({ is }) => is))).toContain("unchanged");
    expect(ends.filter(({ done }) => !done)).toEqual([]);
    expect(ends.filter(({ is, said }) => is !== (said === "done" ? "complete" : "unchanged"))).toEqual([]);
  },
);

it("when a message is lost while it is taken back, the report is complete or as it was", async () => {
  const ends = await endsWith(true, (batch) => ({ batch, error: "sessionLost", isExecuted: true }));
  expect(ends.filter(({ done, is }) => !done || is.startsWith("half"))).toEqual([]);
});
