import type { Outcomes } from "../cell-by-cell";
import type { FunctionId, ParameterName } from "../declarations";
import type { Input } from "../input";

/** The arguments of a function by name. */
export type Inputs<Id extends FunctionId> = Readonly<Record<ParameterName<Id>, Input>>;

/** What functions do: arguments in, results out. All that can go wrong is among the results. */
export type Bodies<Ids extends FunctionId = FunctionId> = {
  readonly [Id in Ids]: (inputs: Inputs<Id>) => Outcomes;
};
