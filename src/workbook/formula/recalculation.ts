import type { Journal } from "../journal";
import type { EditReport, WorkbookPlace } from "../model";
import type { FileSheet } from "../sheet";
import { allAtOnce, eachInSteps, type Steps } from "../steps";
import type { WorkbookFile } from "../workbook-file";
import { closureOf } from "./closure";
import { FormulaRuns } from "./formula-runs";
import { DependencyGraph, type FormulaEntry } from "./graph";
import { callsCustomFunction } from "./notation";
import { outputsOf } from "./outputs";
import { References } from "./references";
import { hasMissingValue, isMissingValue, isValueChanged, named, newRun, type AppliedEdit } from "./run";
import { isCellError, Unsupported } from "./values";

/** Keeps the values of formulas up to date with the edits made to a workbook. */
export class Recalculation {
  private graph: DependencyGraph | null = null;
  private references: References;
  private readonly runs: FormulaRuns;

  constructor(
    private readonly file: WorkbookFile,
    private readonly journal: Journal,
  ) {
    this.references = new References(file);
    this.runs = new FormulaRuns(journal, file.addIn, this.references, () => this.dependencies());
  }

  get hasStale(): boolean {
    return this.runs.stale.size > 0;
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
    const closure = allAtOnce(closureOf(missing, [], graph, outputsOf));
    allAtOnce(this.runs.start(closure, newRun(new Set(missing), null, false)));
  }

  /** What a custom function says about the error in a cell that still has its value from the file; null for nothing. */
  messageFor(sheet: FileSheet, row: number, column: number): string | null {
    if (this.runs.isRunning) return null;
    const first = sheet.arrays.at(row, column)?.area ?? { top: row, left: column };
    const entry = this.dependencies().entry(sheet, first.top, first.left);
    const formula = sheet.grid.get(first.top, first.left)?.formula ?? "";
    if (entry === undefined || !callsCustomFunction(formula)) return null;
    try {
      const found = this.runs.evaluate(entry).find((result) => result.row === row && result.column === column)?.value;
      const shown = sheet.grid.get(row, column)?.value;
      const isSame = isCellError(found) && isCellError(shown) && found.error === shown.error;
      return isSame ? (found.message ?? null) : null;
    } catch (error) {
      if (!(error instanceof Unsupported) && !(error instanceof RangeError)) throw error;
      return null;
    }
  }

  /** Brings everything up to date that depends on these cells, which hold their new content already. */
  *after(edits: readonly AppliedEdit[]): Steps<EditReport> {
    const graph = yield* this.dependenciesInSteps();
    const formulas = new Set<FormulaEntry>();
    const dirty = new Set<FormulaEntry>();
    yield* eachInSteps(edits, (edit) => {
      this.record(edit, graph);
    });
    yield* eachInSteps(edits, (edit) => {
      this.mark(edit, graph, formulas, dirty);
    });
    if (dirty.size > 0 || edits.some(isValueChanged)) graph.dynamic.forEach((entry) => dirty.add(entry));
    const inputs = edits.filter(({ sheet, row, column }) => graph.entry(sheet, row, column) === undefined);
    const closure = yield* closureOf([...formulas, ...dirty], inputs, graph, outputsOf);
    const touched = edits.some((edit) => edit.isRestored) ? yield* this.touchedFormulas(graph) : null;
    const { changed, stale } = yield* this.runs.start(closure, newRun(dirty, touched, true));
    const places: WorkbookPlace[] = [];
    yield* eachInSteps(edits, (edit) => {
      changed.delete(edit.sheet, edit.row, edit.column);
      if (isValueChanged(edit)) places.push(named(edit));
    });
    yield* eachInSteps(changed.values(), (place) => {
      places.push(named(place));
    });
    return { changed: places, stale: [...stale].map(named) };
  }

  /** Whether a formula of another sheet reads this one. */
  isRead(sheet: FileSheet): boolean {
    return this.dependencies().isRead(sheet);
  }

  /** Begins anew with the sheets there are now: what reads one of those that came or went is calculated again. */
  *afterSheets(changed: readonly FileSheet[]): Steps<EditReport> {
    const present = new Set(this.file.sheets);
    const outdated = [...this.runs.stale.values()].filter(({ sheet }) => present.has(sheet));
    for (const { sheet, row, column } of [...this.runs.stale.values()]) this.runs.stale.delete(sheet, row, column);
    this.references = new References(this.file);
    this.runs.read(this.references);
    this.graph = null;
    const graph = yield* this.dependenciesInSteps();
    for (const { sheet, row, column } of outdated) {
      const entry = graph.entry(sheet, row, column);
      if (entry !== undefined) this.runs.stale.set(sheet, row, column, entry);
    }
    const dirty = graph.concernedBy(changed);
    const closure = yield* closureOf([...dirty], [], graph, outputsOf);
    const run = yield* this.runs.start(closure, newRun(dirty, null, true));
    return { changed: [...run.changed.values()].map(named), stale: [...run.stale].map(named) };
  }

  /** Records an edited cell in the graph, all of them before any is marked: a formula may just have become a constant. */
  private record({ sheet, row, column, before }: AppliedEdit, graph: DependencyGraph): void {
    const now = sheet.grid.get(row, column);
    if ((before?.formula ?? null) !== (now?.formula ?? null)) graph.put(sheet, row, column, now?.formula ?? null);
    this.runs.stale.delete(sheet, row, column);
    this.runs.spills.forget({ sheet, row, column });
  }

  /** Marks the formulas that an edited cell concerns. */
  private mark(edit: AppliedEdit, graph: DependencyGraph, formulas: Set<FormulaEntry>, dirty: Set<FormulaEntry>): void {
    const { sheet, row, column } = edit;
    const entry = graph.entry(sheet, row, column);
    for (const concerned of [
      ...(entry === undefined ? [] : [entry]),
      ...this.runs.spills.waitingFor(sheet, row, column),
    ]) {
      formulas.add(concerned);
      dirty.add(concerned);
    }
    if (isValueChanged(edit)) graph.dependents(sheet, row, column).forEach((dependent) => dirty.add(dependent));
  }

  /** Every formula that an edit still in force can have an effect on. */
  private *touchedFormulas(graph: DependencyGraph): Steps<Set<FormulaEntry>> {
    const inputs = [...this.journal.editedContents()];
    if (inputs.length === 0) return new Set();
    const own = inputs.flatMap(({ sheet, row, column }) => {
      const block = sheet.arrays.originalAt(row, column)?.area;
      const inWay = block === undefined ? undefined : graph.entry(sheet, block.top, block.left);
      return [graph.entry(sheet, row, column), inWay].filter((entry) => entry !== undefined);
    });
    const { members } = yield* closureOf([...own, ...graph.dynamic], inputs, graph, outputsOf);
    return new Set(members);
  }

  private dependencies(): DependencyGraph {
    return allAtOnce(this.dependenciesInSteps());
  }

  private *dependenciesInSteps(): Steps<DependencyGraph> {
    this.graph ??= yield* DependencyGraph.of(this.file.sheets, this.references);
    return this.graph;
  }
}
