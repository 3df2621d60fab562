import { GridCell } from "../grid";
import { sameShown, type Journal } from "../journal";
import type { AddInFunctions } from "../add-in";
import type { WorkbookValue } from "../model";
import { PlaceMap } from "../place-map";
import type { FileSheet } from "../sheet";
import { eachInSteps, type Steps } from "../steps";
import { CellReader } from "./cell-reader";
import { closureOf, type Closure } from "./closure";
import { Evaluator, type Place } from "./evaluator";
import { KNOWN_FUNCTIONS } from "./functions";
import { withAddIn } from "./functions-add-in";
import type { DependencyGraph, FormulaEntry } from "./graph";
import { outputsOf } from "./outputs";
import type { References } from "./references";
import type { Run } from "./run";
import { spilledResults, Spills, type CellResult } from "./spills";
import { Unsupported } from "./values";

/** How often arrays may grow and shrink under each other before that counts as going round in a circle. */
const MOST_PASSES = 20;

/** Evaluates formulas in the order in which they read each other, and keeps in mind which of them cannot be evaluated. */
export class FormulaRuns {
  /** Formulas whose value is out of date because they cannot be evaluated. */
  readonly stale = new PlaceMap<FormulaEntry>();
  readonly spills = new Spills();
  private evaluator: Evaluator;
  private run: Run | null = null;

  constructor(
    private readonly journal: Journal,
    private readonly addIn: AddInFunctions | null,
    references: References,
    private readonly dependencies: () => DependencyGraph,
  ) {
    this.evaluator = this.evaluatorFor(references);
  }

  /** True from the first step of a run to its last. */
  get isRunning(): boolean {
    return this.run !== null;
  }

  /** From now on formulas read the workbook so: its sheets are others. */
  read(references: References): void {
    this.evaluator = this.evaluatorFor(references);
  }

  /** Evaluates what a closure holds, and whatever else follows from it; tells what changed and what could not be. */
  *start(closure: Closure, run: Run): Steps<Run> {
    this.run = run;
    try {
      yield* this.pass(closure, run);
      for (let passes = 1; run.late.size > 0 && passes < MOST_PASSES; passes++) {
        yield* this.pass(yield* this.lateClosure(run), run);
      }
      for (const entry of run.late) this.markStale(entry, run);
    } finally {
      this.run = null;
    }
    return run;
  }

  /** What follows from arrays that grew or shrank: it has to be evaluated, whatever else was taken back. */
  private *lateClosure(run: Run): Steps<Closure> {
    const closure = yield* closureOf([...run.late], [], this.dependencies(), outputsOf);
    run.late.clear();
    for (const entry of closure.members) run.touched?.add(entry);
    return closure;
  }

  private *pass(closure: Closure, run: Run): Steps<void> {
    for (const entry of closure.members) run.pending.add(entry);
    yield* eachInSteps(closure.order, (entry) => {
      this.process(entry, run);
    });
    for (const entry of closure.cyclic) this.markStale(entry, run);
  }

  private process(entry: FormulaEntry, run: Run): void {
    if (!run.pending.delete(entry)) return;
    const wasStale = this.stale.has(entry.sheet, entry.row, entry.column);
    if (run.touched !== null && !run.touched.has(entry)) this.restore(entry, run, wasStale);
    else if (run.dirty.has(entry)) this.update(entry, run, wasStale);
    else if (wasStale) run.stale.add(entry);
  }

  /** Nothing it depends on differs from the file any more, so its value is the file's. */
  private restore(entry: FormulaEntry, run: Run, wasStale: boolean): void {
    const { sheet } = entry;
    this.stale.delete(sheet, entry.row, entry.column);
    this.spills.forget(entry);
    const before = outputsOf(entry);
    sheet.arrays.restore(entry.row, entry.column);
    for (const { row, column } of [...outputsOf(entry), ...before]) {
      this.put(sheet, row, column, this.journal.original(sheet, row, column)?.value ?? null, run, wasStale);
    }
  }

  private update(entry: FormulaEntry, run: Run, wasStale: boolean): void {
    run.active.add(entry);
    if (entry.precedents.isDynamic) run.searching++;
    try {
      const values = this.evaluate(entry, run);
      this.stale.delete(entry.sheet, entry.row, entry.column);
      for (const { row, column, value } of values) this.put(entry.sheet, row, column, value, run, wasStale);
    } catch (error) {
      if (!(error instanceof Unsupported) && !(error instanceof RangeError)) throw error;
      this.markStale(entry, run);
    } finally {
      run.active.delete(entry);
      run.dirty.delete(entry);
      if (entry.precedents.isDynamic) run.searching--;
    }
  }

  /** The values of a formula's cells; in a run the result of a dynamic array takes the room it needs. */
  evaluate(entry: FormulaEntry, run: Run | null = null): readonly CellResult[] {
    const { sheet, row, column, tree } = entry;
    if (tree === null) throw new Unsupported("formula");
    const place: Place = { sheet, row, column, isArray: false, bound: new Map(), depth: 0 };
    const block = sheet.arrays.startingAt(row, column);
    if (block === undefined) return [{ row, column, value: this.evaluator.cellValue(tree, place) }];
    if (block.kind === "dataTable") throw new Unsupported("data table");
    const result = this.evaluator.arrayValue(tree, place);
    const isFixed = !block.isDynamic || run === null;
    if (!isFixed) return spilledResults(entry, block, result, this.spills, run.isJournaled);
    return outputsOf(entry).map((output) => ({
      ...output,
      value: result.stretchedTo(output.row - row, output.column - column),
    }));
  }

  private put(sheet: FileSheet, row: number, column: number, value: WorkbookValue, run: Run, wasStale: boolean): void {
    const before = sheet.grid.get(row, column);
    const isChanged = !sameShown(before?.value ?? null, value);
    if (isChanged) {
      if (run.isJournaled) this.journal.remember(sheet, row, column, false);
      const cell = before?.withValue(value) ?? new GridCell(value, sheet.styleIndex(row, column), null);
      sheet.grid.set(row, column, cell);
      run.changed.set(sheet, row, column, { sheet, row, column });
      if (value === null) for (const entry of this.spills.waitingFor(sheet, row, column)) this.markDirty(entry, run);
    }
    if (isChanged || wasStale) this.markDependents(sheet, row, column, run);
  }

  private markStale(entry: FormulaEntry, run: Run): void {
    const { sheet, row, column } = entry;
    this.stale.set(sheet, row, column, entry);
    run.stale.add(entry);
    for (const output of outputsOf(entry)) this.markDependents(sheet, output.row, output.column, run);
  }

  private markDependents(sheet: FileSheet, row: number, column: number, run: Run): void {
    for (const dependent of this.dependencies().dependents(sheet, row, column)) this.markDirty(dependent, run);
  }

  /** An entry that is not waiting for its turn gets another one. */
  private markDirty(entry: FormulaEntry, run: Run): void {
    run.dirty.add(entry);
    if (!run.pending.has(entry) && !run.active.has(entry)) run.late.add(entry);
  }

  /** What the evaluator reads. A stale value is no basis for another. */
  private valueOf(sheet: FileSheet, row: number, column: number): WorkbookValue {
    const { run } = this;
    if (run !== null && run.searching > 0) this.readyFirst(sheet, row, column, run);
    if (this.stale.size > 0 && this.isStale(sheet, row, column)) throw new Unsupported("stale");
    return sheet.grid.get(row, column)?.value ?? null;
  }

  private isStale(sheet: FileSheet, row: number, column: number): boolean {
    const first = sheet.arrays.at(row, column)?.area;
    return this.stale.has(sheet, first?.top ?? row, first?.left ?? column);
  }

  /** Formulas that find their cells themselves may read one whose turn has not come. */
  private readyFirst(sheet: FileSheet, row: number, column: number, run: Run): void {
    const entry = this.dependencies().entry(sheet, row, column);
    if (entry === undefined) return;
    if (run.active.has(entry)) throw new Unsupported("circular reference");
    run.dirty.add(entry);
    this.process(entry, run);
  }

  private evaluatorFor(references: References): Evaluator {
    const cells = new CellReader((sheet, row, column) => this.valueOf(sheet, row, column));
    return new Evaluator(cells, references, withAddIn(KNOWN_FUNCTIONS, this.addIn));
  }
}
