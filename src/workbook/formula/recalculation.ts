import { GridCell } from "../grid";
import { sameShown, type Journal } from "../journal";
import type { EditReport, WorkbookValue } from "../model";
import { PlaceMap } from "../place-map";
import type { FileSheet } from "../sheet";
import type { WorkbookFile } from "../workbook";
import { CellReader } from "./cell-reader";
import { Evaluator, type Place } from "./evaluator";
import { KNOWN_FUNCTIONS } from "./functions";
import { withAddIn } from "./functions-add-in";
import { DependencyGraph, type FormulaEntry } from "./graph";
import { closureOf, type Closure } from "./closure";
import { callsCustomFunction } from "./notation";
import { outputsOf } from "./outputs";
import { References } from "./references";
import { hasMissingValue, isMissingValue, isValueChanged, named, newRun, type AppliedEdit, type Run } from "./run";
import { spilledResults, Spills, type CellResult } from "./spills";
import { isCellError, Unsupported } from "./values";

/** How often arrays may grow and shrink under each other before that counts as going round in a circle. */
const MOST_PASSES = 20;

/** Keeps the values of formulas up to date with the edits made to a workbook. */
export class Recalculation {
  private graph: DependencyGraph | null = null;
  private references: References;
  private evaluator: Evaluator;
  /** Formulas whose value is out of date because they cannot be evaluated. */
  private readonly stale = new PlaceMap<FormulaEntry>();
  private readonly spills = new Spills();
  private run: Run | null = null;

  constructor(
    private readonly file: WorkbookFile,
    private readonly journal: Journal,
  ) {
    this.references = new References(file);
    this.evaluator = this.newEvaluator();
  }

  get hasStale(): boolean {
    return this.stale.size > 0;
  }

  /** Gives formulas a value that the file has without one, as files written by programs that do not calculate. */
  fillMissing(): void {
    const knowsCustom = this.file.addIn !== null;
    if (!this.file.sheets.some((sheet) => hasMissingValue(sheet, knowsCustom))) return;
    const graph = this.dependencies();
    const missing = [...graph.entries()].filter(({ sheet, row, column }) => {
      const cell = sheet.grid.get(row, column);
      return cell !== undefined && isMissingValue(cell, knowsCustom);
    });
    this.start(closureOf(missing, [], graph, outputsOf), newRun(new Set(missing), null, false));
  }

  /** What a custom function says about the error in a cell that still has its value from the file; null for nothing. */
  messageFor(sheet: FileSheet, row: number, column: number): string | null {
    const first = sheet.arrays.at(row, column)?.area ?? { top: row, left: column };
    const entry = this.dependencies().entry(sheet, first.top, first.left);
    const formula = sheet.grid.get(first.top, first.left)?.formula ?? "";
    if (entry === undefined || !callsCustomFunction(formula)) return null;
    try {
      const found = this.evaluate(entry).find((result) => result.row === row && result.column === column)?.value;
      const shown = sheet.grid.get(row, column)?.value;
      const isSame = isCellError(found) && isCellError(shown) && found.error === shown.error;
      return isSame ? (found.message ?? null) : null;
    } catch (error) {
      if (!(error instanceof Unsupported) && !(error instanceof RangeError)) throw error;
      return null;
    }
  }

  /** Brings everything up to date that depends on these cells, which hold their new content already. */
  after(edits: readonly AppliedEdit[]): EditReport {
    const graph = this.dependencies();
    const formulas = new Set<FormulaEntry>();
    const dirty = new Set<FormulaEntry>();
    for (const edit of edits) this.record(edit, graph);
    for (const edit of edits) this.mark(edit, graph, formulas, dirty);
    if (dirty.size > 0 || edits.some(isValueChanged)) graph.dynamic.forEach((entry) => dirty.add(entry));
    const inputs = edits.filter(({ sheet, row, column }) => graph.entry(sheet, row, column) === undefined);
    const closure = closureOf([...formulas, ...dirty], inputs, graph, outputsOf);
    const touched = edits.some((edit) => edit.isRestored) ? this.touchedFormulas(graph) : null;
    const { changed, stale } = this.start(closure, newRun(dirty, touched, true));
    for (const { sheet, row, column } of edits) changed.delete(sheet, row, column);
    return {
      changed: [...edits.filter(isValueChanged), ...changed.values()].map(named),
      stale: [...stale].map(named),
    };
  }

  /** Whether a formula of another sheet reads this one. */
  isRead(sheet: FileSheet): boolean {
    return this.dependencies().isRead(sheet);
  }

  /** Begins anew with the sheets there are now: what reads one of those that came or went is calculated again. */
  afterSheets(changed: readonly FileSheet[]): EditReport {
    const present = new Set(this.file.sheets);
    const outdated = [...this.stale.values()].filter(({ sheet }) => present.has(sheet));
    for (const { sheet, row, column } of [...this.stale.values()]) this.stale.delete(sheet, row, column);
    this.references = new References(this.file);
    this.evaluator = this.newEvaluator();
    this.graph = null;
    const graph = this.dependencies();
    for (const { sheet, row, column } of outdated) {
      const entry = graph.entry(sheet, row, column);
      if (entry !== undefined) this.stale.set(sheet, row, column, entry);
    }
    const dirty = graph.concernedBy(changed);
    const run = this.start(closureOf([...dirty], [], graph, outputsOf), newRun(dirty, null, true));
    return { changed: [...run.changed.values()].map(named), stale: [...run.stale].map(named) };
  }

  /** Records an edited cell in the graph, all of them before any is marked: a formula may just have become a constant. */
  private record({ sheet, row, column, before }: AppliedEdit, graph: DependencyGraph): void {
    const now = sheet.grid.get(row, column);
    if ((before?.formula ?? null) !== (now?.formula ?? null)) graph.put(sheet, row, column, now?.formula ?? null);
    this.stale.delete(sheet, row, column);
    this.spills.forget({ sheet, row, column });
  }

  /** Marks the formulas that an edited cell concerns. */
  private mark(edit: AppliedEdit, graph: DependencyGraph, formulas: Set<FormulaEntry>, dirty: Set<FormulaEntry>): void {
    const { sheet, row, column } = edit;
    const entry = graph.entry(sheet, row, column);
    for (const concerned of [...(entry === undefined ? [] : [entry]), ...this.spills.waitingFor(sheet, row, column)]) {
      formulas.add(concerned);
      dirty.add(concerned);
    }
    if (isValueChanged(edit)) graph.dependents(sheet, row, column).forEach((dependent) => dirty.add(dependent));
  }

  /** Every formula that an edit still in force can have an effect on. */
  private touchedFormulas(graph: DependencyGraph): Set<FormulaEntry> {
    const inputs = [...this.journal.editedContents()];
    if (inputs.length === 0) return new Set();
    const own = inputs.flatMap(({ sheet, row, column }) => {
      const block = sheet.arrays.originalAt(row, column)?.area;
      const inWay = block === undefined ? undefined : graph.entry(sheet, block.top, block.left);
      return [graph.entry(sheet, row, column), inWay].filter((entry) => entry !== undefined);
    });
    return new Set(closureOf([...own, ...graph.dynamic], inputs, graph, outputsOf).members);
  }

  private start(closure: Closure, run: Run): Run {
    this.run = run;
    try {
      this.pass(closure, run);
      for (let passes = 1; run.late.size > 0 && passes < MOST_PASSES; passes++) this.pass(this.lateClosure(run), run);
      for (const entry of run.late) this.markStale(entry, run);
    } finally {
      this.run = null;
    }
    return run;
  }

  /** What follows from arrays that grew or shrank: it has to be evaluated, whatever else was taken back. */
  private lateClosure(run: Run): Closure {
    const closure = closureOf([...run.late], [], this.dependencies(), outputsOf);
    run.late.clear();
    for (const entry of closure.members) run.touched?.add(entry);
    return closure;
  }

  private pass(closure: Closure, run: Run): void {
    for (const entry of closure.members) run.pending.add(entry);
    for (const entry of closure.order) this.process(entry, run);
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

  /** The values of a formula's cells. In a run the result of a dynamic array takes the room it needs. */
  private evaluate(entry: FormulaEntry, run: Run | null = null): readonly CellResult[] {
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

  private newEvaluator(): Evaluator {
    const cells = new CellReader((sheet, row, column) => this.valueOf(sheet, row, column));
    return new Evaluator(cells, this.references, withAddIn(KNOWN_FUNCTIONS, this.file.addIn));
  }

  private dependencies(): DependencyGraph {
    this.graph ??= new DependencyGraph(this.file.sheets, this.references);
    return this.graph;
  }
}
