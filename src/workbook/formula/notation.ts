import { parseFormula, type FormulaNode } from "./parse";

/**
 * Formulas as users write them and as files store them: newer functions carry `_xlfn.` in the file, names bound by LET
 * and LAMBDA carry `_xlpm.`, and our custom functions are stored as `_xldudf_RENSTRA_NAME`, dots as underscores. Custom
 * functions of other add-ins stay as the file has them: nobody can tell where their dots were.
 */

const NEWER =
  "ACOT ACOTH AGGREGATE ANCHORARRAY ARABIC BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR " +
  "BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT " +
  "CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S " +
  "CSC CSCH DAYS DECIMAL DROP ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST " +
  "FIELDVALUE FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV " +
  "GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMSEC IMSINH IMTAN ISFORMULA ISOMITTED " +
  "ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT " +
  "NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC " +
  "PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG " +
  "RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SINGLE SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T " +
  "T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE " +
  "VALUETOTEXT VAR.P VAR.S VSTACK WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST ARRAYTOTEXT";
const NEWER_FUNCTIONS: ReadonlySet<string> = new Set(NEWER.split(" "));
/** Functions with a second prefix of their own. */
const NEWER_SHEET_FUNCTIONS: ReadonlySet<string> = new Set(["FILTER", "SORT"]);
const CUSTOM_SPACE = "RENSTRA";
/** Ours as files store them; `[2]!_xldudf_…` is a link to another workbook that only looks alike. */
const STORED_CUSTOM = new RegExp(`(?<![\\w.!])_xldudf_${CUSTOM_SPACE}_(\\w+)(?=\\()`, "gi");
const TYPED_CUSTOM = new RegExp(`(?<![\\w.!])${CUSTOM_SPACE}\\.[\\w.]+(?=\\()`, "gi");

const ARRAY_FUNCTION = /(?<![\w.!])(?:FILTER|SEQUENCE|SORT|SORTBY|UNIQUE)(?=\()/gi;

/** A stored formula (without "=") as a user reads it in English, with "=". */
export function formulaFromFile(stored: string): string {
  if (!/_xl/i.test(stored)) return `=${stored}`;
  const shown = outsideQuotes(stored, (part) =>
    part
      .replace(STORED_CUSTOM, (_, name: string) => `${CUSTOM_SPACE}.${name.replaceAll("_", ".").toUpperCase()}`)
      .replace(/_xlfn\.(?:_xlws\.)?|_xlws\.|_xlpm\./gi, ""),
  );
  return `=${shown}`;
}

/** A formula as typed, with or without "=", in the form files store. */
export function formulaToFile(formula: string): string {
  const text = formula.replace(/^\s*=/, "");
  const bound = boundNames(text);
  return outsideQuotes(text, (part) => {
    const calls = part.replace(/(?<![\w.\\!])([a-z_][\w.]*)(?=\()/gi, storedFunction);
    return bound === null ? calls : calls.replace(bound, "_xlpm.$&");
  });
}

/** True for the full name of one of our custom functions, in capitals. */
export function isCustomFunction(name: string): boolean {
  return name.startsWith(`${CUSTOM_SPACE}.`);
}

/** True where a formula, as users write it, calls one of our custom functions. */
export function callsCustomFunction(formula: string): boolean {
  return formula.toUpperCase().includes(`${CUSTOM_SPACE}.`) && calls(formula, TYPED_CUSTOM);
}

/** True where a formula, as users write it, calls a function of Excel's that gives as many values as it finds. */
export function callsArrayFunction(formula: string): boolean {
  return calls(formula, ARRAY_FUNCTION);
}

function calls(formula: string, call: RegExp): boolean {
  let found = false;
  outsideQuotes(formula, (part) => {
    found ||= part.search(call) >= 0;
    return part;
  });
  return found;
}

function storedFunction(name: string): string {
  const upper = name.toUpperCase();
  if (NEWER_FUNCTIONS.has(upper)) return `_xlfn.${name}`;
  if (NEWER_SHEET_FUNCTIONS.has(upper)) return `_xlfn._xlws.${name}`;
  if (isCustomFunction(upper)) return `_xldudf_${upper.replaceAll(".", "_")}`;
  return name;
}

/** A pattern for the names that LET or LAMBDA bind in this formula, or null. */
function boundNames(text: string): RegExp | null {
  if (!/\b(?:LET|LAMBDA)\(/i.test(text)) return null;
  const names = new Set<string>();
  collectBound(parseFormula(text), names);
  return names.size === 0 ? null : new RegExp(`(?<![\\w.!:$])(?:${[...names].join("|")})(?![\\w.!:(])`, "gi");
}

function collectBound(node: FormulaNode | null, names: Set<string>): void {
  if (node === null) return;
  if (node.type === "LetExpression") {
    for (const { id, init } of node.declarations) {
      names.add(id.name);
      collectBound(init, names);
    }
    collectBound(node.body, names);
  } else if (node.type === "LambdaExpression") {
    for (const { name } of node.params) names.add(name);
    collectBound(node.body, names);
  } else if ("arguments" in node) {
    for (const argument of node.arguments) collectBound(argument, names);
  }
}

/** Applies a change to the parts of a formula outside "texts" and 'sheet names'. */
function outsideQuotes(text: string, change: (part: string) => string): string {
  return text
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join("");
}
