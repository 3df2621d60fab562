import { sameValue, type Journal } from "../journal";
import type { EditReport, WorkbookValue } from "../model";
import { PlaceMap } from "../place-map";
import type { FileSheet } from "../sheet";
import type { WorkbookFile } from "../workbook";
import { CellReader } from "./cell-reader";
import { Evaluator, type Place } from "./evaluator";
import { KNOWN_FUNCTIONS } from "./functions";
import { DependencyGraph, type FormulaEntry } from "./graph";
import { closureOf, type Closure } from "./closure";
import { outputsOf } from "./outputs";
import { References } from "./references";
import { hasMissingValue, isValueChanged, named, type AppliedEdit, type Run } from "./run";
import { Unsupported } from "./values";

/** Keeps the values of formulas up to date with the edits made to a workbook. */
export class Recalculation {
  private graph: DependencyGraph | null = null;
  private readonly references: References;
  private readonly evaluator: Evaluator;
  /** Formulas whose value is out of date because they cannot be evaluated. */
  private readonly stale = new PlaceMap<FormulaEntry>();
  private run: Run | null = null;

  constructor(
    private readonly file: WorkbookFile,
    private readonly journal: Journal,
  ) {
    this.references = new References(file);
    this.evaluator = new Evaluator(
      new CellReader((sheet, row, column) => this.valueOf(sheet, row, column)),
      this.references,
      KNOWN_FUNCTIONS,
    );
  }

  get hasStale(): boolean {
    return this.stale.size > 0;
  }

  /** Gives formulas a value that the file has without one, as files written by programs that do not calculate. */
  fillMissing(): void {
    if (!this.file.sheets.some(hasMissingValue)) return;
    const graph = this.dependencies();
    const missing = [...graph.entries()].filter(
      ({ sheet, row, column }) => sheet.grid.get(row, column)?.value === null,
    );
    const closure = closureOf(missing, [], graph, (entry) => outputsOf(entry, this.journal));
    this.start(closure, null, new Set(missing), false);
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
    const closure = closureOf([...formulas, ...dirty], inputs, graph, (entry) => outputsOf(entry, this.journal));
    const touched = edits.some((edit) => edit.isRestored) ? this.touchedFormulas(graph) : null;
    const report = this.start(closure, touched, dirty, true);
    const isEdited = new PlaceMap<true>();
    for (const { sheet, row, column } of edits) isEdited.set(sheet, row, column, true);
    const others = report.changed.filter(({ sheet, row, column }) => !isEdited.has(sheet, row, column));
    return { changed: [...edits.filter(isValueChanged), ...others].map(named), stale: report.stale.map(named) };
  }

  /** Records an edited cell in the graph, all of them before any is marked: a formula may just have become a constant. */
  private record({ sheet, row, column, before }: AppliedEdit, graph: DependencyGraph): void {
    const now = sheet.grid.get(row, column);
    if ((before?.formula ?? null) !== (now?.formula ?? null)) graph.put(sheet, row, column, now?.formula ?? null);
    this.stale.delete(sheet, row, column);
  }

  /** Marks the formulas that an edited cell concerns. */
  private mark(edit: AppliedEdit, graph: DependencyGraph, formulas: Set<FormulaEntry>, dirty: Set<FormulaEntry>): void {
    const { sheet, row, column } = edit;
    const entry = graph.entry(sheet, row, column);
    if (entry !== undefined) {
      formulas.add(entry);
      dirty.add(entry);
    }
    if (isValueChanged(edit)) graph.dependents(sheet, row, column).forEach((dependent) => dirty.add(dependent));
  }

  /** Every formula that an edit still in force can have an effect on. */
  private touchedFormulas(graph: DependencyGraph): ReadonlySet<FormulaEntry> {
    const inputs = [...this.journal.editedContents()];
    if (inputs.length === 0) return new Set();
    const own = inputs.flatMap(({ sheet, row, column }) => graph.entry(sheet, row, column) ?? []);
    return closureOf([...own, ...graph.dynamic], inputs, graph, (entry) => outputsOf(entry, this.journal)).members;
  }

  private start(
    closure: Closure,
    touched: ReadonlySet<FormulaEntry> | null,
    dirty: Set<FormulaEntry>,
    isJournaled: boolean,
  ): Run {
    const run: Run = {
      pending: new Set(closure.members),
      active: new Set(),
      dirty,
      changed: [],
      stale: [],
      searching: 0,
      touched,
      isJournaled,
    };
    this.run = run;
    try {
      for (const entry of closure.order) this.process(entry, run);
      for (const entry of closure.cyclic) this.markStale(entry, run);
    } finally {
      this.run = null;
    }
    return run;
  }

  private process(entry: FormulaEntry, run: Run): void {
    if (!run.pending.delete(entry)) return;
    const wasStale = this.stale.has(entry.sheet, entry.row, entry.column);
    if (run.touched !== null && !run.touched.has(entry)) this.restore(entry, run, wasStale);
    else if (run.dirty.has(entry)) this.update(entry, run, wasStale);
    else if (wasStale) run.stale.push(entry);
  }

  /** Nothing it depends on differs from the file any more, so its value is the file's. */
  private restore(entry: FormulaEntry, run: Run, wasStale: boolean): void {
    this.stale.delete(entry.sheet, entry.row, entry.column);
    for (const { row, column } of outputsOf(entry, this.journal)) {
      this.put(entry.sheet, row, column, this.journal.original(entry.sheet, row, column)?.value ?? null, run, wasStale);
    }
  }

  private update(entry: FormulaEntry, run: Run, wasStale: boolean): void {
    run.active.add(entry);
    if (entry.precedents.isDynamic) run.searching++;
    try {
      const values = this.evaluate(entry);
      this.stale.delete(entry.sheet, entry.row, entry.column);
      for (const { row, column, value } of values) this.put(entry.sheet, row, column, value, run, wasStale);
    } catch (error) {
      if (!(error instanceof Unsupported) && !(error instanceof RangeError)) throw error;
      this.markStale(entry, run);
    } finally {
      run.active.delete(entry);
      if (entry.precedents.isDynamic) run.searching--;
    }
  }

  private evaluate(entry: FormulaEntry): { row: number; column: number; value: WorkbookValue }[] {
    const { sheet, row, column, tree } = entry;
    if (tree === null) throw new Unsupported("formula");
    const place: Place = { sheet, row, column, isArray: false, bound: new Map(), depth: 0 };
    const outputs = outputsOf(entry, this.journal);
    const block = outputs.length > 1 || outputs[0]?.isArray === true;
    if (!block) return [{ row, column, value: this.evaluator.cellValue(tree, place) }];
    const result = this.evaluator.arrayValue(tree, place);
    return outputs.map((output) => {
      const down = result.height === 1 ? 0 : output.row - row;
      const right = result.width === 1 ? 0 : output.column - column;
      const isInside = down < result.height && right < result.width;
      if (output.isDynamic && result.height * result.width !== outputs.length) throw new Unsupported("spilling");
      return {
        row: output.row,
        column: output.column,
        value: isInside ? (result.at(down, right) ?? 0) : { error: "#N/A" },
      };
    });
  }

  private put(sheet: FileSheet, row: number, column: number, value: WorkbookValue, run: Run, wasStale: boolean): void {
    const before = sheet.grid.get(row, column);
    const isChanged = before !== undefined && !sameValue(before.value, value);
    if (isChanged) {
      if (run.isJournaled) this.journal.remember(sheet, row, column, false);
      sheet.grid.set(row, column, before.withValue(value));
      run.changed.push({ sheet, row, column });
    }
    if (isChanged || wasStale) this.markDependents(sheet, row, column, run);
  }

  private markStale(entry: FormulaEntry, run: Run): void {
    const { sheet, row, column } = entry;
    this.stale.set(sheet, row, column, entry);
    run.stale.push(entry);
    for (const output of outputsOf(entry, this.journal)) this.markDependents(sheet, output.row, output.column, run);
  }

  private markDependents(sheet: FileSheet, row: number, column: number, run: Run): void {
    for (const dependent of this.dependencies().dependents(sheet, row, column)) run.dirty.add(dependent);
  }

  /** What the evaluator reads. A stale value is no basis for another. */
  private valueOf(sheet: FileSheet, row: number, column: number): WorkbookValue {
    const { run } = this;
    if (run !== null && run.searching > 0) this.readyFirst(sheet, row, column, run);
    if (this.stale.has(sheet, row, column)) throw new Unsupported("stale");
    return sheet.grid.get(row, column)?.value ?? null;
  }

  /** Formulas that find their cells themselves may read one whose turn has not come. */
  private readyFirst(sheet: FileSheet, row: number, column: number, run: Run): void {
    const entry = this.dependencies().entry(sheet, row, column);
    if (entry === undefined) return;
    if (run.active.has(entry)) throw new Unsupported("circular reference");
    run.dirty.add(entry);
    this.process(entry, run);
  }

  private dependencies(): DependencyGraph {
    this.graph ??= new DependencyGraph(this.file.sheets, this.references);
    return this.graph;
  }
}
