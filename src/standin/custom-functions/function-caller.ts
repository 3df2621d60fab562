import { shapeAnswer } from "./answer";
import { ArgumentMismatch, shapeArguments, type BlankAs } from "./arguments";
import type { Invocations } from "./invocations";
import type { FunctionMetadata, FunctionsMetadata } from "./metadata";
import { plainError, type Answer, type Argument } from "./values";

export interface CallerOptions {
  /** How blank cells reach the functions; 0 as on the desktop when absent. */
  readonly blank?: BlankAs;
}

/** A formula being calculated. */
export interface FormulaCall {
  /** What its cell shows in the end; stays open when the calculation is given up. */
  readonly answer: Promise<Answer>;
  /** Gives the calculation up, as Excel does when the formula is changed or deleted. */
  cancel(): void;
}

/** Calculates formulas with an add-in's functions as Excel does, by the metadata that the add-in has registered. */
export class FunctionCaller {
  private readonly blank: BlankAs;

  constructor(
    private readonly invocations: Invocations,
    private readonly metadata: FunctionsMetadata,
    { blank = 0 }: CallerOptions = {},
  ) {
    this.blank = blank;
  }

  /**
   * What a cell with the function shows. The name is written without the namespace, in any letter case. Rejects with
   * `FormulaRefused` where Excel would not take the formula; everything else that goes wrong is an error value.
   */
  async invoke(name: string, args: readonly Argument[], address?: string): Promise<Answer> {
    return this.start(name, args, address).answer;
  }

  /** Begins a calculation that can be given up. @throws FormulaRefused */
  start(name: string, args: readonly Argument[], address = "Sheet1!A1"): FormulaCall {
    const called = this.metadata.functions.find((entry) => entry.name.toUpperCase() === name.toUpperCase());
    if (called === undefined) return settled(plainError("#NAME?"));
    const parameterValues = this.shape(called, args);
    if (parameterValues === null) return settled(plainError("#VALUE!"));
    const { id, outcome } = this.invocations.begin({
      functionName: called.id,
      parameterValues,
      isCancelable: called.isCancelable,
      allowsErrors: this.metadata.allowErrorForDataTypeAny,
      address: called.requiresAddress ? address : null,
    });
    const cancel = (): void => {
      this.invocations.cancel(id);
    };
    return { answer: outcome.then((came) => shapeAnswer(called, came)), cancel };
  }

  private shape(called: FunctionMetadata, args: readonly Argument[]): readonly unknown[] | null {
    try {
      return shapeArguments(called, args, this.metadata, this.blank);
    } catch (error) {
      if (error instanceof ArgumentMismatch) return null;
      throw error;
    }
  }
}

function settled(answer: Answer): FormulaCall {
  return {
    answer: Promise.resolve(answer),
    cancel: () => {
      // it is over already
    },
  };
}
