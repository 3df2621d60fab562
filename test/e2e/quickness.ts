import type { CDPSession, Locator, Page } from "playwright-core";

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of the processor; time in which other programs had it is not counted. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

const CATEGORIES = "__metadata,disabled-by-default-devtools.timeline";

/**
 * The longest time in milliseconds for which the page was held up while `work` was done: the longest single piece of work on
 * the thread that paints and listens, by the processor's own clock, so that other programs on the computer do not count.
 */
export async function longestHeldUp(page: Page, work: () => Promise<void>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on("Tracing.dataCollected", ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: CATEGORIES.split(",") },
  });
  try {
    await work();
    await page.evaluate("new Promise((done) => setTimeout(done, 200))");
  } finally {
    await endTracing(session);
  }
  return longestTask(events);
}

async function endTracing(session: CDPSession): Promise<void> {
  const ended = new Promise((done) => session.once("Tracing.tracingComplete", done));
  await session.send("Tracing.end");
  await ended;
  await session.detach();
}

function longestTask(events: readonly TraceEvent[]): number {
  const thread = ({ pid, tid }: TraceEvent): string => `${String(pid)} ${String(tid)}`;
  const painting = new Set(
    events.filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain").map(thread),
  );
  const tasks = events.filter((event) => event.name === "RunTask" && painting.has(thread(event)));
  if (tasks.length === 0) throw new Error("the browser has told of no work");
  return Math.round(Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000);
}

/** How long it takes from pressing a button until something is on the page, by the page's own clock. */
export async function millisecondsUntil(button: Locator, selector: string): Promise<number> {
  return button.evaluate((element: HTMLElement, awaited) => {
    const started = performance.now();
    return new Promise<number>((tell) => {
      const look = (): void => {
        if (document.querySelector(awaited) !== null) tell(Math.round(performance.now() - started));
        else requestAnimationFrame(look);
      };
      element.click();
      look();
    });
  }, selector);
}
