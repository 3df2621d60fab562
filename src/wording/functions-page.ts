import type { FunctionId } from "../functions/declarations";
import type { ExampleWorkbook } from "../functions/example";

/** A part of the reference page that is about all functions. */
export interface PageSection {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** The words of the reference page beyond those that Excel shows. */
export interface FunctionsPageWording {
  readonly title: string;
  readonly intro: readonly string[];
  readonly sections: readonly PageSection[];
  readonly list: string;
  readonly syntax: string;
  readonly argument: string;
  readonly meaning: string;
  readonly result: string;
  readonly examples: string;
  readonly formula: string;
  readonly cells: string;
  readonly source: string;
  readonly errors: string;
  readonly errorIntro: string;
  readonly sentence: string;
  readonly blank: string;
  /** How the scales that can be named are introduced. */
  readonly scales: { readonly heading: string; readonly id: string; readonly steps: string; readonly below: string };
  /** What comes out of a function, and what it does in cases that could be seen differently. */
  readonly results: Readonly<Record<FunctionId, string>>;
  readonly workbooks: Readonly<Record<ExampleWorkbook, string>>;
}
