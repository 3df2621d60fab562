import { HostError } from "../host/port";
import { TaskError, type ApplyOutcome, type RecomputePlan } from "../tasks/outcome";
import type { Progress } from "../tasks/progress";
import type { CommandWords } from "../wording/command-words";
import type { PaneWords } from "../wording/pane-words";
import type { NoticeWords } from "../wording/screens";
import type { DialogButton, DialogContent } from "./dialog-content";

/** The words a command needs: those of the pane, and its own. */
export interface Words {
  readonly pane: PaneWords;
  readonly command: CommandWords;
}

/** What the dialog shows at every point of a recompute. */
export interface Contents {
  readonly working: (progress: Progress | null) => DialogContent;
  readonly nothing: (plan: RecomputePlan) => DialogContent;
  readonly written: (plan: RecomputePlan, outcome: ApplyOutcome) => DialogContent;
  /** The same once the way back has closed. */
  readonly late: (plan: RecomputePlan, outcome: ApplyOutcome) => DialogContent;
  readonly restored: (outcome: ApplyOutcome) => DialogContent;
  readonly stopped: (error: unknown, isLate: boolean) => DialogContent;
}

/** The contents in the given words. `undoesAtOnce`: Excel's own Undo takes all back in one step. */
export function contentsIn({ pane, command }: Words, undoesAtOnce: boolean): Contents {
  const { recompute, progress: steps } = pane.screens;
  const close: DialogButton = { answer: "close", label: command.close, isPrimary: false };
  const base = { language: pane.language, title: recompute.title, rows: [], buttons: [close] };
  const skipped = ({ skipped: { length } }: RecomputePlan): string[] =>
    length === 0 ? [] : [command.skipped(recompute.skippedTitle(length))];
  const chosen = ({ settings }: RecomputePlan): string =>
    command.chosen(recompute.options(recompute.write[settings.write], recompute.base[settings.weightBase]));
  const wrote = (plan: RecomputePlan, outcome: ApplyOutcome) => ({
    ...base,
    tone: "done" as const,
    heading: recompute.applied(outcome.written),
    rows: plan.sheets
      .filter(({ cells }) => cells > 0)
      .map(({ sheet, cells }) => ({ name: sheet, value: recompute.cells(cells) })),
  });
  const facts = (plan: RecomputePlan, { unverified = [], isUnread = false }: ApplyOutcome): string[] => [
    ...(isUnread ? [recompute.unread] : []),
    ...(unverified.length === 0 ? [] : [recompute.unverified(unverified.length)]),
    chosen(plan),
    ...skipped(plan),
  ];
  const noticed = (said: NoticeWords): DialogContent => ({
    ...base,
    tone: "problem",
    heading: said.what,
    lines: [said.why, said.next].filter((line) => line !== ""),
  });
  return {
    working: (progress) => ({
      ...base,
      tone: "busy",
      heading: command.working,
      lines: [progress === null ? steps.starting : stepLine(steps, progress)],
      buttons: [{ answer: "cancel", label: steps.cancel, isPrimary: false }],
    }),
    nothing: (plan) => {
      const isBlocked = plan.skipped.some(({ reason }) => BLOCKING.has(reason));
      return {
        ...base,
        tone: isBlocked ? "problem" : "done",
        heading: isBlocked ? recompute.blocked : recompute.nothing,
        lines: [isBlocked ? recompute.blockedWhy : recompute.nothingWhy, chosen(plan), ...skipped(plan)],
      };
    },
    written: (plan, outcome) => ({
      ...wrote(plan, outcome),
      lines: [...facts(plan, outcome), undoesAtOnce ? command.undoAtOnce : command.undoHere],
      buttons: [
        { answer: "restore", label: recompute.restore, isPrimary: false },
        { ...close, isPrimary: true },
      ],
    }),
    late: (plan, outcome) => ({ ...wrote(plan, outcome), lines: [...facts(plan, outcome), command.late] }),
    restored: ({ written }) => ({ ...base, tone: "done", heading: recompute.restored(written), lines: [] }),
    stopped: (error, isLate) => {
      if (isLate) return noticed(command.tooLong);
      if (error instanceof TaskError && error.code === "cancelled") {
        return { ...base, tone: "done", heading: recompute.cancelled.plan, lines: [] };
      }
      if (error instanceof TaskError) return noticed(pane.taskError(error));
      return noticed(error instanceof HostError ? pane.hostError(error) : pane.screens.unexpected);
    },
  };
}

const BLOCKING: ReadonlySet<string> = new Set(["lembar-dilindungi", "lembar-tersaring"]);

/** "Membaca lembar BAB II, 3 dari 12". */
function stepLine({ steps, count }: PaneWords["screens"]["progress"], { step, sheet, done, total }: Progress): string {
  return `${[steps[step], sheet].filter((part) => part !== null).join(" ")}, ${count(done, total)}`;
}
