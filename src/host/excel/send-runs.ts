import { rangeOf } from "./blocks";
import { targetRead } from "./cell-entry";
import type { ReadCells } from "./read-values";
import { runSteps, type RunSteps, type WantedCell } from "./run-steps";
import { readRuns, type SheetRun, type Snapshot } from "./snapshot";

/** Writes rectangles, one message after the other because each must stay below the size that Excel takes. */
export async function sendAll(
  context: Excel.RequestContext,
  messages: readonly (readonly Snapshot[])[],
): Promise<void> {
  for (const message of messages) {
    const steps = message.map(({ cells, before }) =>
      runSteps(
        cells.map((line) => line.map(wantedOf)),
        before.formats,
      ),
    );
    await send(context, message, steps);
  }
}

/** Puts back what stood in rectangles before, wherever something else stands there now. */
export async function restoreAll(
  context: Excel.RequestContext,
  messages: readonly (readonly Snapshot[])[],
): Promise<void> {
  for (const message of messages) await restore(context, message);
}

async function restore(context: Excel.RequestContext, snapshots: readonly Snapshot[]): Promise<void> {
  const now = await readRuns(context, snapshots);
  const changed = snapshots
    .map((snapshot, index) => ({ snapshot, now: now[index] }))
    .filter(({ snapshot, now: present }) => JSON.stringify(present) !== JSON.stringify(snapshot.before));
  if (changed.length === 0) return;
  const steps = changed.map(({ snapshot, now: present }) =>
    runSteps(wantedBefore(snapshot.before), present?.formats ?? []),
  );
  await send(
    context,
    changed.map(({ snapshot }) => snapshot),
    steps,
  );
}

async function send(
  context: Excel.RequestContext,
  runs: readonly SheetRun[],
  steps: readonly RunSteps[],
): Promise<void> {
  for (const [index, { sheet, block }] of runs.entries()) {
    const step = steps[index];
    if (step === undefined) continue;
    const range = rangeOf(sheet, block);
    if (step.formatsBefore !== null) range.numberFormat = matrix(step.formatsBefore);
    range.formulas = matrix(step.entries);
    if (step.formatsAfter !== null) range.numberFormat = matrix(step.formatsAfter);
  }
  await context.sync();
}

function wantedOf({
  content,
  format,
}: {
  readonly content: WantedCell["target"];
  readonly format: string | null;
}): WantedCell {
  return { target: content, format };
}

function wantedBefore({ values, formulas, formats }: ReadCells): readonly (readonly WantedCell[])[] {
  return values.map((line, row) =>
    line.map((value, column) => ({
      target: targetRead(value, formulas[row]?.[column] ?? null),
      format: formats[row]?.[column] ?? null,
    })),
  );
}

/** Office's typings ask for matrices that may be changed. */
function matrix<T>(rows: readonly (readonly T[])[]): T[][] {
  return rows.map((row) => [...row]);
}
