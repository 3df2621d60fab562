import type { HostObject } from "./class-table";
import { ApiFailure, itemNotFound, notImplemented } from "./failure";
import {
  ActionKind,
  PathKind,
  type Action,
  type ActionResult,
  type ArgumentInfo,
  type BatchRequest,
  type BatchResponse,
  type ObjectPath,
} from "./messages";
import { answerQuery, identity } from "./query";
import type { ReferenceTable } from "./references";

/** Makes the objects that a message may ask for by class name alone. */
export type NewObject = (className: string) => HostObject | null;

/** What every batch of one add-in shares. */
export interface BatchWorld {
  readonly root: HostObject;
  readonly references: ReferenceTable;
  readonly newObject: NewObject;
}

/** Runs the actions in order and stops at the first that fails; what was done before it stays done, as in Excel. */
export function runBatch(world: BatchWorld, request: BatchRequest): BatchResponse {
  const batch = new Batch(world, request);
  const results: ActionResult[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: batch.perform(action) });
    } catch (error) {
      const failure = error instanceof ApiFailure ? error : new ApiFailure("GeneralException", String(error), 500);
      return {
        Results: results,
        Error: {
          Code: failure.code,
          Message: failure.message,
          HttpStatusCode: failure.status,
          ActionIndex: index,
          Location: batch.location ?? "",
        },
      };
    }
  }
  return { Results: results };
}

class Batch {
  /** Class and member in use, for the message should it fail. */
  location: string | null = null;
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly world: BatchWorld,
    private readonly request: BatchRequest,
  ) {}

  perform(action: Action): unknown {
    this.location = null;
    if (action.ActionType === ActionKind.trace) return null;
    const object = this.resolve(action.ObjectPathId);
    if (object === null) return null;
    switch (action.ActionType) {
      case ActionKind.instantiate:
        return identity(object);
      case ActionKind.query:
      case ActionKind.queryAsJson:
        return answerQuery(object, action.QueryInfo ?? {});
      case ActionKind.method:
        return this.answer(this.call(object, action.Name, action.ArgumentInfo));
      case ActionKind.setProperty:
        this.set(object, action.Name, this.args(action.ArgumentInfo)[0]);
        return null;
      case ActionKind.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) this.set(object, name, value);
        return null;
      default:
        throw notImplemented(`Action ${action.ActionType}`);
    }
  }

  private resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(id)];
    if (path === undefined) throw new ApiFailure("InvalidObjectPath", `There is no object path ${id}.`);
    const object = this.reach(path);
    this.resolved.set(id, object);
    return object;
  }

  private reach(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PathKind.global:
        return this.world.root;
      case PathKind.newObject:
        return this.create(path.Name);
      case PathKind.reference:
        return this.world.references.get(path.Name);
      case PathKind.nullObject:
        return null;
    }
    const parent = path.ParentObjectPathId === undefined ? null : this.resolve(path.ParentObjectPathId);
    if (parent === null) return null;
    if (path.ObjectPathType === PathKind.property) {
      this.location = place(parent, path.Name);
      return parent.navigate(path.Name);
    }
    if (path.ObjectPathType === PathKind.indexer) {
      this.location = place(parent, "getItem");
      return parent.item(this.args(path.ArgumentInfo)[0]);
    }
    return asObject(this.call(parent, path.Name, path.ArgumentInfo));
  }

  private create(className: string): HostObject {
    const object = this.world.newObject(className);
    if (object === null) throw notImplemented(`new ${className}`);
    return object;
  }

  private call(object: HostObject, name: string, info: ArgumentInfo | undefined): unknown {
    const args = this.args(info);
    this.location = place(object, name);
    if (name === "_KeepReference") return this.world.references.keep(object);
    if (name === "_RemoveReference") return this.world.references.remove(args[0]);
    return object.call(name, args);
  }

  private set(object: HostObject, name: string, value: unknown): void {
    this.location = place(object, name);
    object.write(name, value);
  }

  private args(info: ArgumentInfo | undefined): readonly unknown[] {
    return (info?.Arguments ?? []).map((value, index) => this.argument(value, info?.ReferencedObjectPathIds?.[index]));
  }

  private argument(value: unknown, path: unknown): unknown {
    if (Array.isArray(value)) {
      const paths: readonly unknown[] = Array.isArray(path) ? path : [];
      return path === undefined || path === 0 ? value : value.map((item, index) => this.argument(item, paths[index]));
    }
    return typeof path === "number" && path !== 0 ? this.resolve(path) : value;
  }

  private answer(value: unknown): unknown {
    return isObject(value) ? identity(value) : value;
  }
}

/** True for an object of the model, false for plain values. */
export function isObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "className" in value && "target" in value;
}

function asObject(value: unknown): HostObject | null {
  if (value === null || isObject(value)) return value;
  throw itemNotFound();
}

function place(object: HostObject, name: string): string {
  return `${object.className}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}
