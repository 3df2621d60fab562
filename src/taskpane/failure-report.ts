import { HostError } from "../host/port";
import { TaskError } from "../tasks/outcome";
import { isUnreachable } from "./failure-words";
import { VERSION } from "./version";

/** What a report about a fault may know beside the fault itself. */
export interface FaultPlace {
  /** The program in which the workbook is open, or null without one. */
  readonly host: string | null;
  readonly language: string;
  /** How the browser around the pane names itself. */
  readonly browser: string;
}

/** How many steps of the program a report traces back. */
const TRACED = 12;

/**
 * A fault as a text for support: what kind it is and where in the program it arose. Nothing of the workbook is in it: no
 * sentence of the error, which may name sheets and cells, only codes, counts and names of the program's own functions.
 */
export function failureReport(error: Error, { host, language, browser }: FaultPlace): string {
  return [
    `Renstra ${VERSION} (${host ?? "-"}, ${language})`,
    browser,
    kindOf(error),
    ...causesOf(error).map((cause) => `  < ${kindOf(cause)}`),
    ...traceOf(error.stack ?? ""),
  ].join("\n");
}

function kindOf(error: Error): string {
  if (error instanceof TaskError) return `TaskError ${error.code}, ${String(error.places.length)}`;
  if (error instanceof HostError) return `HostError ${error.code}`;
  return nameIn(error.name);
}

function causesOf(error: Error): readonly Error[] {
  return error.cause instanceof Error ? [error.cause, ...causesOf(error.cause)] : [];
}

/** Function, file and place of each step; without the folders of this computer. */
function traceOf(stack: string): readonly string[] {
  const steps = stack.split("\n").flatMap((line) => {
    const found = /^\s*at (?:async )?(?:([\w.$<>[\] ]+?) \()?.*?([\w.-]+\.\w+:\d+:\d+)\)?\s*$/.exec(line);
    return found === null ? [] : [`  ${found[1] ?? "-"} ${found[2] ?? ""}`];
  });
  return steps.slice(0, TRACED);
}

/** A name made of letters only; anything else may be a text of the user's. */
function nameIn(name: string): string {
  return /^[A-Za-z]{1,40}$/.test(name) ? name : "Error";
}

/** Whether a fault is one that support has to know of, not a refusal that its sentence explains in full. */
export function isReported(error: Error): boolean {
  if (error instanceof HostError) return ["host-failed", "session-lost"].includes(error.code);
  if (error instanceof TaskError) return error.code === "verify-failed";
  return !isUnreachable(error);
}
