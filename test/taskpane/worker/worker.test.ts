import { MemoryHost } from "../../../src/host/memory/memory-host";
import { HostError } from "../../../src/host/port";
import type { OpenFile } from "../../../src/taskpane/pane-services";
import { defaultServices, servicesBeside } from "../../../src/taskpane/services";
import { UnopenedFile } from "../../../src/taskpane/unopened-file";
import { answerTasks } from "../../../src/taskpane/worker/answer-tasks";
import type { WorkerLine } from "../../../src/taskpane/worker/ask-worker";
import type { FromWorker, ToWorker } from "../../../src/taskpane/worker/messages";
import { TaskError } from "../../../src/tasks/outcome";
import type { Progress } from "../../../src/tasks/progress";
import { DEFAULT_SETTINGS } from "../../../src/tasks/settings";
import { largeReport } from "../../bench/large-report";

interface Started {
  readonly line: WorkerLine;
  ended: boolean;
  broken: () => void;
}

/** Two ends joined as by a worker: messages are copied, arrive later, and not at all after the end. */
function startedWorker(answers = true, open: OpenFile | null = null): Started {
  const heard: { pane: (message: FromWorker) => void; worker: (message: ToWorker) => void } = {
    pane: () => undefined,
    worker: () => undefined,
  };
  const started: Started = {
    ended: false,
    broken: () => undefined,
    line: {
      post: (message) => {
        const copy = structuredClone(message);
        setImmediate(() => {
          if (!started.ended) heard.worker(copy);
        });
      },
      listen: (listener) => {
        heard.pane = listener;
      },
      whenBroken: (told) => {
        started.broken = told;
      },
      terminate: () => {
        started.ended = true;
      },
    },
  };
  if (answers) {
    const line = {
      post: (message: FromWorker) => {
        const copy = structuredClone(message);
        setImmediate(() => {
          if (!started.ended) heard.pane(copy);
        });
      },
      listen: (listener: (message: ToWorker) => void) => {
        heard.worker = listener;
      },
    };
    answerTasks(line, open);
  }
  return started;
}

const report = (): MemoryHost => new MemoryHost([{ name: "RFK", rows: largeReport(40) }]);
const beside = (...workers: readonly Started[]) => {
  const left = [...workers];
  return servicesBeside(() => {
    const next = left.shift();
    if (next === undefined) throw new Error("no worker");
    return next.line;
  });
};

it.each([
  ["inspect", (services: typeof defaultServices) => services.inspect(report())],
  ["check", (services: typeof defaultServices) => services.check(report(), DEFAULT_SETTINGS)],
  ["planRecompute", (services: typeof defaultServices) => services.planRecompute(report(), DEFAULT_SETTINGS)],
  ["readReport", (services: typeof defaultServices) => services.readReport(report())],
])("%s beside the pane gives what it gives in the pane", async (_, work) => {
  const inPane = await work(defaultServices);
  expect(await work(beside(startedWorker()))).toEqual(inPane);
});

describe("a recap of several files", () => {
  const said = { what: "Bukan buku kerja", why: "Isinya lain", next: "" };
  const open: OpenFile = async (bytes) => {
    await Promise.resolve();
    return bytes.length === 1 ? new MemoryHost([{ name: "RFK", rows: largeReport(bytes[0] ?? 0) }]) : said;
  };
  const files = [[30], [50], [7, 7], [30]].map((bytes, index) => ({
    name: `${String(index)}.xlsx`,
    content: new Blob([Uint8Array.from(bytes)]),
  }));

  it("is made by a worker that opens them, and says the same of those it had to leave out", async () => {
    const inPane = await defaultServices.consolidate(files, open, "id", DEFAULT_SETTINGS);
    const unused: OpenFile = () => Promise.reject(new Error("opened in the pane"));
    const recap = await beside(startedWorker(true, open)).consolidate(files, unused, "id", DEFAULT_SETTINGS);
    expect(recap).toEqual(inPane);
    expect(recap.total.pagu).toBe(72_000_000);
    expect(recap.leftOut).toMatchObject([
      { file: "2.xlsx", error: { constructor: UnopenedFile, said } },
      { file: "3.xlsx", error: { constructor: TaskError, code: "same-workbook", places: ["0.xlsx", "3.xlsx"] } },
    ]);
  });

  it("can be stopped without stopping what is read of the open workbook", async () => {
    const [reading, opening, next] = [startedWorker(), startedWorker(false), startedWorker(true, open)];
    const services = beside(reading, opening, next);
    const stop = new AbortController();
    const read = services.inspect(report());
    const cancelled = services.consolidate(files, open, "id", DEFAULT_SETTINGS, { signal: stop.signal });
    stop.abort();
    await expect(cancelled).rejects.toMatchObject({ constructor: TaskError, code: "cancelled" });
    expect((await read).sheets).toHaveLength(1);
    expect([reading.ended, opening.ended]).toEqual([false, true]);
    expect((await services.consolidate(files, open, "id", DEFAULT_SETTINGS)).offices).toHaveLength(2);
  });
});

it("tells how far it is", async () => {
  const told: Progress[] = [];
  await beside(startedWorker()).check(report(), DEFAULT_SETTINGS, { onProgress: (progress) => told.push(progress) });
  expect(new Set(told.map(({ step }) => step))).toEqual(new Set(["read", "understand", "check"]));
});

it("fails as in the pane: a task's own stop, and the host's refusal with its place", async () => {
  const services = beside(startedWorker());
  await expect(services.planRecompute(new MemoryHost([]), DEFAULT_SETTINGS)).rejects.toMatchObject({
    constructor: TaskError,
    code: "no-table",
  });
  const host = report();
  host.readSheet = () => Promise.reject(new HostError("too-large", "RFK"));
  await expect(services.inspect(host)).rejects.toMatchObject({
    constructor: HostError,
    ...{ code: "too-large", place: "RFK" },
  });
});

it("stops at once when cancelled, whatever the worker is at, and starts another for the next task", async () => {
  const [stuck, fresh] = [startedWorker(false), startedWorker()];
  const services = beside(stuck, fresh);
  const stop = new AbortController();
  const cancelled = services.inspect(report(), { signal: stop.signal });
  stop.abort();
  await expect(cancelled).rejects.toMatchObject({ constructor: TaskError, code: "cancelled" });
  expect(stuck.ended).toBe(true);
  expect((await services.inspect(report())).sheets).toHaveLength(1);
  expect(fresh.ended).toBe(false);
});

it("is done in the pane where no worker can be started, or where it breaks", async () => {
  const inPane = await defaultServices.inspect(report());
  expect(await beside().inspect(report())).toEqual(inPane);
  const broken = startedWorker(false);
  const services = beside(broken);
  const work = services.inspect(report());
  broken.broken();
  expect(await work).toEqual(inPane);
  expect(await services.inspect(report())).toEqual(inPane);
});
