/** Where in a message a long list was cut out: the keys that lead to it. */
export type CutList = readonly (string | number)[];

/** A message without its long lists; each has an empty one in its place. */
export interface Cut<Message> {
  readonly rest: Message;
  readonly lists: readonly CutList[];
  /** What was in each of them. */
  readonly entries: readonly (readonly unknown[])[];
}

/** A list of more entries than this is cut out. */
const LONG = 200;

/** Lists are looked for down to this depth; what lies deeper is a matter of single rows and cells. */
const DEPTH = 10;

/** Takes the long lists out of a message. What is not on the way to one of them stays the very object it was. */
export function cutLists<Message>(message: Message): Cut<Message> {
  const lists: CutList[] = [];
  const entries: (readonly unknown[])[] = [];
  const cut = (value: unknown, path: CutList): unknown => {
    if (Array.isArray(value) && value.length > LONG) {
      lists.push(path);
      entries.push(value);
      return [];
    }
    if (path.length >= DEPTH || !isPlain(value)) return value;
    const before = lists.length;
    const parts = Object.entries(value).map(([key, part]) => [key, cut(part, [...path, key])] as const);
    if (lists.length === before) return value;
    return Array.isArray(value) ? parts.map(([, part]) => part) : Object.fromEntries(parts);
  };
  return { rest: cut(message, []) as Message, lists, entries };
}

/** Fills the empty lists of a message that was received, which is changed, and gives it back. */
export function joinLists<Message>(
  message: Message,
  lists: readonly CutList[],
  entries: readonly (readonly unknown[])[],
): Message {
  for (const [index, path] of lists.entries()) {
    const list = path.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], message);
    for (const entry of entries[index] ?? []) (list as unknown[]).push(entry);
  }
  return message;
}

/** An object or a list of the language itself, nothing with a class of its own. */
function isPlain(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || Array.isArray(value);
}
