import type { SpreadsheetHost } from "../../host/port";
import { TaskError } from "../../tasks/outcome";
import type { TaskOptions } from "../../tasks/progress";
import type { Ending, FromWorker, HostQuestion, Line, ToWorker, WorkerTask } from "./messages";
import { endingOf, receivedError } from "./sent-errors";

/** A worker as the pane sees it. */
export interface WorkerLine extends Line<ToWorker, FromWorker> {
  /** The worker could not be loaded, or failed outside of any task. */
  readonly whenBroken: (told: () => void) => void;
  readonly terminate: () => void;
}

/** Does a task beside the pane. */
export type AskWorker = <T>(
  /** The workbook the task reads; null for one that reads files of its own. */
  host: SpreadsheetHost | null,
  task: WorkerTask,
  given: readonly unknown[],
  options: TaskOptions | undefined,
  /** The same task in the pane, for where no worker runs. */
  direct: () => Promise<T>,
) => Promise<T>;

interface Running {
  readonly host: SpreadsheetHost | null;
  readonly options: TaskOptions | undefined;
  readonly end: (ending: Ending | "no-worker") => void;
}

/**
 * Tasks done by a worker that is started with the first of them and stays for the next. Cancelling ends the worker at
 * once, whatever it is at; the next task starts another. Where a worker cannot be started, tasks are done in the pane.
 */
export function askWorker(start: () => WorkerLine): AskWorker {
  const running = new Map<number, Running>();
  let worker: WorkerLine | null = null;
  let isMissing = false;
  let ids = 0;

  const endAll = (ending: Ending | "no-worker"): void => {
    worker?.terminate();
    worker = null;
    for (const each of [...running.values()]) each.end(ending);
    running.clear();
  };
  const open = (): WorkerLine => {
    const line = start();
    line.listen((message) => {
      heard(line, message, running);
    });
    line.whenBroken(() => {
      isMissing = true;
      endAll("no-worker");
    });
    return line;
  };

  return async (host, task, given, options, direct) => {
    if (isMissing) return direct();
    try {
      worker ??= open();
    } catch {
      isMissing = true;
      return direct();
    }
    ids += 1;
    const id = ids;
    const line = worker;
    const ending = await new Promise<Ending | "no-worker" | "cancelled">((end) => {
      running.set(id, { host, options, end });
      whenAborted(options, () => {
        running.delete(id);
        endAll("no-worker");
        end("cancelled");
      });
      line.post({ kind: "do", id, task, given });
    });
    running.delete(id);
    if (ending === "cancelled") throw new TaskError("cancelled");
    if (ending === "no-worker") return direct();
    if (!ending.ok) throw receivedError(ending.error);
    return ending.value as Awaited<ReturnType<typeof direct>>;
  };
}

/** Something came from the worker: it goes to the task it is about. */
function heard(line: WorkerLine, message: FromWorker, running: ReadonlyMap<number, Running>): void {
  const task = running.get(message.id);
  if (task === undefined) return;
  if (message.kind === "progress") task.options?.onProgress?.(message.progress);
  else if (message.kind === "ended") task.end(message.ending);
  else {
    const { question, method, given } = message;
    void endingOf(readFrom(task.host, method, given)).then((answer) => {
      line.post({ kind: "answer", question, answer });
    });
  }
}

function readFrom(host: SpreadsheetHost | null, method: HostQuestion, given: readonly unknown[]): Promise<unknown> {
  if (host === null) return Promise.reject(new Error("no workbook to be asked about"));
  switch (method) {
    case "listSheets":
      return host.listSheets();
    case "readSheet":
      return host.readSheet(...(given as Parameters<SpreadsheetHost["readSheet"]>));
    case "readLook":
      return host.readLook(...(given as Parameters<SpreadsheetHost["readLook"]>));
  }
}

/** Calls `stop` when a task is cancelled, at once where it already is. */
export function whenAborted(options: TaskOptions | undefined, stop: () => void): void {
  const signal = options?.signal;
  if (signal === undefined) return;
  if (signal.aborted) stop();
  else if (signal instanceof AbortSignal) signal.addEventListener("abort", stop, { once: true });
}
