/** The part of a name that has been typed, with its place in the text. */
export interface TypedName {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What stands around the caret of a formula being typed. */
export interface CaretContext {
  /** The name the caret stands behind, where it may become the name of a function. */
  readonly name: TypedName | null;
  /** The innermost call around the caret and its argument, counted from 0. */
  readonly call: { readonly name: string; readonly argument: number } | null;
}

const NOWHERE: CaretContext = { name: null, call: null };
const TOKENS =
  /"(?:[^"]|"")*(?:"|$)|'(?:[^']|'')*(?:'|$)|\[[^\]]*(?:\]|$)|[A-Za-z_$][\w.$]*|\d+(?:,\d+)?(?:E[-+]?\d+)?|,\d+|\s+|[\s\S]/gi;
/** What a function's name cannot stand behind: a sheet's "!", the ":" of a range, a value. */
const AFTER_VALUE = /["'\])}\w!:#$.]$/;

interface OpenCall {
  readonly name: string;
  argument: number;
}

/** Reads a formula as people with Indonesian settings type it, from its beginning to the caret. */
export function caretContext(text: string, caret: number): CaretContext {
  if (!/^\s*=/.test(text)) return NOWHERE;
  const calls: OpenCall[] = [];
  let before = "";
  let name: TypedName | null = null;
  for (const found of text.matchAll(TOKENS)) {
    const [token] = found;
    const start = found.index;
    if (start >= caret) break;
    const end = start + token.length;
    const isName = /^[a-z_]/i.test(token);
    if (isQuoted(token) && (caret < end || !isClosed(token))) return NOWHERE;
    if (isName && caret <= end) name = typedName(text, { start, end, text: text.slice(start, caret) }, before);
    else follow(token, before, calls);
    if (token.trim() !== "") before = token;
  }
  const call = calls.at(-1);
  return { name, call: call === undefined || call.name === "" ? null : { name: call.name, argument: call.argument } };
}

/** Keeps count of the calls that are open and of the argument each has come to. */
function follow(token: string, before: string, calls: OpenCall[]): void {
  if (token === "(" || token === "{") {
    calls.push({ name: token === "(" && /^[a-z_][\w.]*$/i.test(before) ? before : "", argument: 0 });
  } else if (token === ")" || token === "}") calls.pop();
  else if (token === ";" || token === "," || isSeparatorWithNumber(token, before)) {
    const call = calls.at(-1);
    if (call !== undefined) call.argument++;
  }
}

/** ",5" begins a number unless a value stands before it: then the comma separates arguments. */
function isSeparatorWithNumber(token: string, before: string): boolean {
  return /^,\d/.test(token) && AFTER_VALUE.test(before);
}

function typedName(text: string, name: TypedName, before: string): TypedName | null {
  const after = text[name.end] ?? "";
  return AFTER_VALUE.test(before) || after === "!" || name.text.includes("$") ? null : name;
}

function isQuoted(token: string): boolean {
  return /^["'[]/.test(token);
}

function isClosed(token: string): boolean {
  return token.length > 1 && token.endsWith(token.startsWith("[") ? "]" : token.charAt(0));
}
