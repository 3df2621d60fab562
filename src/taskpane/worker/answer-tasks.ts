import type { SpreadsheetHost } from "../../host/port";
import { check, type CheckTaskOptions } from "../../tasks/check";
import { inspect } from "../../tasks/inspect";
import type { TaskOptions } from "../../tasks/progress";
import { planRecompute } from "../../tasks/recompute";
import { readReport } from "../../tasks/report";
import type { Settings } from "../../tasks/settings";
import { consolidateChosen } from "../consolidate-chosen";
import type { ChosenWorkbook, OpenFile } from "../pane-services";
import type { Ending, FromWorker, HostQuestion, Line, ToWorker, WorkerTask } from "./messages";
import { endingOf, receivedError } from "./sent-errors";
import { sentRecap } from "./sent-recap";

type Reader = Pick<SpreadsheetHost, HostQuestion>;
type Do = (
  host: SpreadsheetHost,
  given: readonly unknown[],
  options: TaskOptions,
  open: OpenFile | null,
) => Promise<unknown>;

const TASKS: Readonly<Record<WorkerTask, Do>> = {
  inspect: (host, [more], options) => inspect(host, { ...(more as TaskOptions), ...options }),
  check: (host, [settings, more], options) =>
    check(host, settings as Settings, { ...(more as CheckTaskOptions), ...options }),
  planRecompute: (host, [settings, more], options) =>
    planRecompute(host, settings as Settings, { ...(more as TaskOptions), ...options }),
  readReport: (host, [more], options) => readReport(host, { ...(more as TaskOptions), ...options }),
  consolidate: (_, [files, language, settings], options, open) => {
    if (open === null) throw new Error("files cannot be opened here");
    const chosen = files as readonly ChosenWorkbook[];
    return consolidateChosen(chosen, open, language as "id" | "en", settings as Settings, options).then(sentRecap);
  },
};

/** Does the tasks that come over a line, one at a time or several; what they read of the workbook they ask for over it. */
export function answerTasks(line: Line<FromWorker, ToWorker>, open: OpenFile | null = null): void {
  const waiting = new Map<number, (answer: Ending) => void>();
  let questions = 0;

  const readerFor = (id: number): Reader => {
    const ask = async <T>(method: HostQuestion, given: readonly unknown[]): Promise<T> => {
      questions += 1;
      const question = questions;
      const answered = new Promise<Ending>((resolve) => waiting.set(question, resolve));
      line.post({ kind: "ask", id, question, method, given });
      const answer = await answered;
      if (!answer.ok) throw receivedError(answer.error);
      return answer.value as T;
    };
    return {
      listSheets: () => ask("listSheets", []),
      readSheet: (name) => ask("readSheet", [name]),
      readLook: (...given) => ask("readLook", given),
    };
  };

  line.listen((data) => {
    if (data.kind === "answer") {
      waiting.get(data.question)?.(data.answer);
      waiting.delete(data.question);
      return;
    }
    const { id, task, given } = data;
    const options: TaskOptions = {
      onProgress: (progress) => {
        line.post({ kind: "progress", id, progress });
      },
    };
    const work = Promise.resolve().then(() => TASKS[task](onlyReading(readerFor(id)), given, options, open));
    void endingOf(work).then(async (ending) => {
      const sent = await endingOf(
        Promise.resolve().then(() => {
          line.post({ kind: "ended", id, ending });
        }),
      );
      if (!sent.ok) line.post({ kind: "ended", id, ending: sent });
    });
  });
}

/** A host that can be read and nothing else: no task here writes. */
function onlyReading(reader: Reader): SpreadsheetHost {
  const refuse = (): Promise<never> => Promise.reject(new Error("a task beside the pane only reads"));
  return {
    kind: "memory",
    ...reader,
    write: refuse,
    putSheet: refuse,
    removeSheet: refuse,
    select: refuse,
    readNote: refuse,
    writeNote: refuse,
  };
}
