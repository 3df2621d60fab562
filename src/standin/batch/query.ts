import type { HostObject } from "./class-table";
import { invalidArgument } from "./failure";
import type { QueryInfo } from "./messages";

/** Names on the way to a property: `format/fill/color` is three of them. */
type Path = readonly string[];

/** What a `load` asked for, in the shape the library expects: exact names, children nested, members in `_Items`. */
export function answerQuery(object: HostObject, query: QueryInfo): Record<string, unknown> {
  const select = query.Select === undefined || query.Select.length === 0 ? ["*"] : query.Select;
  const expand = (query.Expand ?? []).map((name) => `${name}/*`);
  const paths = [...select, ...expand].map((name) => name.split("/"));
  return pick(object, paths, query);
}

/** Whatever identifies an object: its id, and the reference by which the add-in keeps it. */
export function identity(object: HostObject): Record<string, unknown> {
  return {
    ...(object.reference === null ? {} : { _ReferenceId: object.reference }),
    ...(object.id === null ? {} : { Id: object.id }),
  };
}

function pick(object: HostObject, paths: readonly Path[], query: QueryInfo): Record<string, unknown> {
  const answer = identity(object);
  const children = new Map<string, Path[]>();
  const ofItems: Path[] = [];
  for (const path of paths) {
    const [head = "", ...rest] = path;
    const navigation = object.navigationName(head);
    if (head === "*") takeAll(object, answer, ofItems);
    else if (rest.length === 0 && object.scalarName(head) !== null) takeScalar(object, head, answer);
    else if (navigation !== null)
      children.set(navigation, [...(children.get(navigation) ?? []), rest.length === 0 ? ["*"] : rest]);
    else if (object.isCollection) ofItems.push(path);
    else throw invalidArgument(`The property '${head}' does not exist on ${object.className}.`);
  }
  for (const [name, rest] of children) answer[name] = pick(object.navigate(name), rest, {});
  if (ofItems.length > 0) answer["_Items"] = window(object.items(), query).map((item) => pick(item, ofItems, {}));
  return answer;
}

function takeAll(object: HostObject, answer: Record<string, unknown>, ofItems: Path[]): void {
  for (const name of object.scalarNames) answer[name] = object.read(name);
  if (object.isCollection) ofItems.push(["*"]);
}

function takeScalar(object: HostObject, head: string, answer: Record<string, unknown>): void {
  answer[object.scalarName(head) ?? head] = object.read(head);
}

function window(items: readonly HostObject[], { Skip = 0, Top }: QueryInfo): readonly HostObject[] {
  return items.slice(Skip, Top === undefined ? undefined : Skip + Top);
}
