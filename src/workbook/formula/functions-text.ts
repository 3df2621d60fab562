import { formattedText } from "../cell-text";
import { hasWildcard, wildcardSource } from "./criteria";
import type { FunctionTable } from "./evaluator";
import type { FunctionCall } from "./function-call";
import { rounded } from "./rounding";
import type { Scalars } from "./scalars";
import { FormulaFailure, toText, toNumber, WRONG_VALUE, type Scalar } from "./values";

const LONGEST_TEXT = 32767;

/** A length or position that may not be negative. @throws FormulaFailure */
function size(args: Scalars, index: number, fallback: number, least = 0): number {
  const value = args.integer(index, fallback);
  if (value < least) throw new FormulaFailure(WRONG_VALUE);
  return value;
}

function limited(text: string): string {
  if (text.length > LONGEST_TEXT) throw new FormulaFailure(WRONG_VALUE);
  return text;
}

function find(args: Scalars): Scalar {
  const place = args.text(1).indexOf(args.text(0), size(args, 2, 1, 1) - 1);
  return place < 0 ? WRONG_VALUE : place + 1;
}

function search(args: Scalars): Scalar {
  const [wanted, text] = [args.text(0), args.text(1)];
  const from = size(args, 2, 1, 1) - 1;
  if (!hasWildcard(wanted)) {
    const place = text.toLowerCase().indexOf(wanted.toLowerCase(), from);
    return place < 0 ? WRONG_VALUE : place + 1;
  }
  const found = new RegExp(wildcardSource(wanted), "is").exec(text.slice(from));
  return found === null ? WRONG_VALUE : found.index + from + 1;
}

function substitute(args: Scalars): Scalar {
  const [text, old, fresh] = [args.text(0), args.text(1), args.text(2)];
  if (old === "") return text;
  if (!args.has(3)) return limited(text.split(old).join(fresh));
  const wanted = size(args, 3, 1, 1);
  let at = -1;
  for (let count = 0; count < wanted; count++) {
    at = text.indexOf(old, at + 1);
    if (at < 0) return text;
  }
  return limited(text.slice(0, at) + fresh + text.slice(at + old.length));
}

function textOf(args: Scalars): Scalar {
  const value = args.plain(0);
  if (typeof value === "string" || typeof value === "boolean") return toText(value);
  return formattedText(value ?? 0, args.text(1), "en");
}

function fixed(args: Scalars): Scalar {
  const decimals = args.integer(1, 2);
  const code = `${args.logical(2, false) ? "0" : "#,##0"}${decimals > 0 ? `.${"0".repeat(decimals)}` : ""}`;
  return formattedText(rounded(args.number(0), decimals), code, "en");
}

function joined(call: FunctionCall): Scalar {
  const separator = call.text(0);
  const skipsBlank = call.logical(1);
  const texts: string[] = [];
  for (let index = 2; index < call.count; index++) {
    for (const value of call.matrix(index).values()) {
      const text = toText(value);
      if (text !== "" || !skipsBlank) texts.push(text);
    }
  }
  return limited(texts.join(separator));
}

function concatenated(call: FunctionCall): Scalar {
  let text = "";
  for (let index = 0; index < call.count; index++) {
    for (const value of call.matrix(index).values()) text += toText(value);
  }
  return limited(text);
}

function proper(text: string): string {
  return text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}

export const textFunctions: FunctionTable = {
  scalar: {
    LEFT: (args) => args.text(0).slice(0, size(args, 1, 1)),
    RIGHT: (args) => {
      const [text, length] = [args.text(0), size(args, 1, 1)];
      return length === 0 ? "" : text.slice(-length);
    },
    MID: (args) => {
      const start = size(args, 1, 1, 1) - 1;
      return args.text(0).slice(start, start + size(args, 2, 0));
    },
    HYPERLINK: (args) => (args.has(1) ? args.scalar(1) : args.text(0)),
    LEN: (args) => args.text(0).length,
    TRIM: (args) =>
      args
        .text(0)
        .replace(/^ +| +$/g, "")
        .replace(/ +/g, " "),
    // The file format's control characters, which CLEAN takes away.
    CLEAN: (args) =>
      Array.from(args.text(0))
        .filter((sign) => sign >= " ")
        .join(""),
    UPPER: (args) => args.text(0).toUpperCase(),
    LOWER: (args) => args.text(0).toLowerCase(),
    PROPER: (args) => proper(args.text(0)),
    EXACT: (args) => args.text(0) === args.text(1),
    FIND: find,
    SEARCH: search,
    SUBSTITUTE: substitute,
    REPLACE: (args) => {
      const [text, start] = [args.text(0), size(args, 1, 1, 1) - 1];
      return limited(text.slice(0, start) + args.text(3) + text.slice(start + size(args, 2, 0)));
    },
    REPT: (args) => limited(args.text(0).repeat(Math.min(size(args, 1, 0), LONGEST_TEXT + 1))),
    TEXT: textOf,
    FIXED: fixed,
    VALUE: (args) => toNumber(args.scalar(0)),
    CHAR: (args) => {
      const code = args.integer(0);
      return code >= 1 && code <= 255 ? String.fromCharCode(code) : WRONG_VALUE;
    },
    UNICHAR: (args) => String.fromCodePoint(size(args, 0, 1, 1)),
    CODE: (args) => (args.text(0) === "" ? WRONG_VALUE : args.text(0).charCodeAt(0)),
    UNICODE: (args) => args.text(0).codePointAt(0) ?? WRONG_VALUE,
    CONCATENATE: (args) => limited(Array.from({ length: args.count }, (_, index) => args.text(index)).join("")),
    TEXTBEFORE: (args) => beforeOrAfter(args, true),
    TEXTAFTER: (args) => beforeOrAfter(args, false),
  },
  general: {
    CONCAT: concatenated,
    TEXTJOIN: joined,
  },
};

function beforeOrAfter(args: Scalars, isBefore: boolean): Scalar {
  const [text, mark] = [args.text(0), args.text(1)];
  const parts = text.split(mark);
  const wanted = args.integer(2, 1);
  const cut = wanted > 0 ? wanted : parts.length + wanted;
  if (wanted === 0) return WRONG_VALUE;
  if (cut < 1 || cut >= parts.length) return { error: "#N/A" };
  return (isBefore ? parts.slice(0, cut) : parts.slice(cut)).join(mark);
}
