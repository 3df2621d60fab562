import { HostError } from "../../../../src/host/port";
import type { ExcelVersion } from "../../../../src/standin/channels/requirement-profiles";
import type { Fault } from "../../../../src/standin/channels/faults";
import { TaskError } from "../../../../src/tasks/outcome";
import { openSession, type Session } from "./session";
import { viewState, workbookState } from "./state";
import type { Task } from "./tasks";

/** How a task ended: what the workbook is, and what the user was told. */
export interface Ending {
  /** The code of the error, or null where the task said that it was done. */
  readonly told: string | null;
  readonly before: string;
  readonly after: string;
  readonly viewBefore: string;
  readonly viewAfter: string;
  /** Objects still kept in Excel, and kinds of events still listened to. */
  readonly leaked: number;
  readonly batches: number;
}

/** Runs a task in a fresh Excel, with a failure in it where one is given. */
export async function runTask(task: Task, version: ExcelVersion, fault: Fault | null, latency = 0): Promise<Ending> {
  const session = openSession(version, latency);
  const record = (await task.prepare?.(session)) ?? null;
  await quiet();
  const before = workbookState(session.workbook);
  const viewBefore = viewState(session);
  session.excel.faults.arm(...(fault === null ? [] : [fault]));
  const told = await codeOf(task.run(session, record));
  await quiet();
  return {
    told,
    before,
    viewBefore,
    after: workbookState(session.workbook),
    viewAfter: viewState(session),
    leaked: session.excel.refs.size + session.excel.handlers,
    batches: batchesOf(session),
  };
}

function batchesOf({ excel }: Session): number {
  return excel.faults.batches;
}

async function codeOf(work: Promise<unknown>): Promise<string | null> {
  try {
    await work;
    return null;
  } catch (error) {
    if (error instanceof HostError || error instanceof TaskError) return error.code;
    throw error;
  }
}

/** Lets the library clean up. */
async function quiet(): Promise<void> {
  for (let turn = 0; turn < 6; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
}
