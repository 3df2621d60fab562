import { notImplemented } from "../batch/failure";

/** Properties by name, some with properties of their own. */
export type Tree = Readonly<Record<string, unknown>>;

/** Of what is known, the part that was asked for: `{ format: { rowHeight: true } }`. @throws ApiFailure */
export function chosen(options: unknown, known: Tree): Tree {
  const asked = Object.entries(record(options)).filter(([, wanted]) => wanted !== false && wanted !== undefined);
  return Object.fromEntries(
    asked.map(([name, wanted]) => {
      if (!Object.hasOwn(known, name)) throw notImplemented(`Property ${name} of cells, rows or columns`);
      return [name, wanted === true ? known[name] : chosen(wanted, record(known[name]))];
    }),
  );
}

/** A value as properties by name; none where it is no object. */
export function record(value: unknown): Tree {
  return typeof value === "object" && value !== null ? (value as Tree) : {};
}
