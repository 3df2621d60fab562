/** An argument of a function, named as in its help. */
export interface ParameterHelp {
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
}

/** A function as it is offered while a formula is typed. */
export interface FunctionHelp {
  /** As it is typed: RENSTRA.CAPAIAN, SUM. */
  readonly name: string;
  /** One line; null for Excel's own functions, which bring only their name. */
  readonly description: string | null;
  /** Null where nothing is known of them. */
  readonly parameters: readonly ParameterHelp[] | null;
}

const MOST = 40;
/** From so many letters on, a name is also looked for behind the dots: CAP finds RENSTRA.CAPAIAN. */
const LEAST_BEHIND_DOT = 2;

/** The functions whose name goes on as typed, ours first, then those that have it behind a dot. */
export function suggestions(functions: readonly FunctionHelp[], typed: string): readonly FunctionHelp[] {
  const wanted = typed.toUpperCase();
  if (wanted === "") return [];
  const whole = functions.filter(({ name }) => name.startsWith(wanted));
  const own = whole.filter(isDescribed);
  const behindDot = functions.filter(
    (one) => isDescribed(one) && wanted.length >= LEAST_BEHIND_DOT && !own.includes(one) && hasBehindDot(one, wanted),
  );
  return [...own, ...whole.filter((one) => !isDescribed(one)), ...behindDot].slice(0, MOST);
}

/** The function with exactly this name, in whatever case. */
export function functionNamed(functions: readonly FunctionHelp[], name: string): FunctionHelp | undefined {
  const wanted = name.toUpperCase();
  return functions.find((one) => one.name === wanted);
}

/** True for our own functions, which come with a description. */
export function isDescribed({ description }: FunctionHelp): boolean {
  return description !== null;
}

function hasBehindDot({ name }: FunctionHelp, wanted: string): boolean {
  return name.includes(`.${wanted}`);
}
