import type { FunctionId, ParameterName } from "../functions/declarations";
import type { FailureReason } from "../functions/failure-reason";
import type { Language } from "./numbers";

/** What a sentence about a failure can speak of. */
export interface ToldFailure {
  /** The argument at fault by its name in this language, "" where none is. */
  readonly parameter: string;
  /** What was found, ready to be put into the sentence. */
  readonly found: string;
  /** The choices there are, or the faults of a kode; empty where there are none. */
  readonly expected: readonly string[];
}

/** An argument as Excel's function wizard and the workbench show it. */
export interface ParameterWords {
  readonly name: string;
  readonly description: string;
}

/** A function as Excel's list and the workbench show it. */
export interface FunctionWords<Id extends FunctionId = FunctionId> {
  /** One line: what comes out and how it is typed. */
  readonly description: string;
  readonly parameters: Readonly<Record<ParameterName<Id>, ParameterWords>>;
}

export type ErrorWording = Readonly<Record<FailureReason, (told: ToldFailure) => string>>;

/** All words of the functions in one language, complete by type. */
export interface FunctionWording {
  readonly language: Language;
  /** "blank" in a sentence. */
  readonly blank: string;
  readonly functions: { readonly [Id in FunctionId]: FunctionWords<Id> };
  readonly errors: ErrorWording;
}
