import { notImplemented } from "./failure";

/** A property with a plain value. */
export interface Scalar<T> {
  readonly get?: (self: T) => unknown;
  readonly set?: (self: T, value: unknown) => void;
}

/**
 * One class of Excel's object model as data. Names are spelt as they travel in messages, with a capital first letter.
 * What a table does not name fails loudly.
 */
export interface ClassTable<T> {
  readonly name: string;
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  readonly navigations?: Readonly<Record<string, (self: T) => HostObject>>;
  /** Methods give a plain value, an object, or null for a null object. */
  readonly methods?: Readonly<Record<string, (self: T, args: readonly unknown[]) => unknown>>;
  /** Members of a collection. */
  readonly items?: (self: T) => readonly HostObject[];
  /** Answers `collection.getItem(key)`. */
  readonly indexer?: (self: T, key: unknown) => HostObject;
  /** What tells two objects of the class apart, e.g. a worksheet's id. */
  readonly id?: (self: T) => string;
}

/** An object of the model, ready to be asked by name. Names are matched without regard to letter case. */
export interface HostObject {
  readonly className: string;
  readonly target: unknown;
  readonly isCollection: boolean;
  /** Set while the add-in keeps the object beyond one batch. */
  reference: string | null;
  readonly id: string | null;
  /** The exact name of a scalar, or null where the class has none of that name. */
  scalarName(name: string): string | null;
  readonly scalarNames: readonly string[];
  read(name: string): unknown;
  write(name: string, value: unknown): void;
  /** The exact name of a navigation property, or null. */
  navigationName(name: string): string | null;
  navigate(name: string): HostObject;
  call(name: string, args: readonly unknown[]): unknown;
  items(): readonly HostObject[];
  item(key: unknown): HostObject;
}

/** An object of class `table` on `self`. */
export function hostObject<T>(table: ClassTable<T>, self: T): HostObject {
  return new BoundObject(table, self);
}

class BoundObject<T> implements HostObject {
  reference: string | null = null;

  constructor(
    private readonly table: ClassTable<T>,
    readonly target: T,
  ) {}

  get className(): string {
    return this.table.name;
  }

  get isCollection(): boolean {
    return this.table.items !== undefined;
  }

  get id(): string | null {
    return this.table.id?.(this.target) ?? null;
  }

  get scalarNames(): readonly string[] {
    const scalars = Object.entries(this.table.scalars ?? {});
    return scalars.filter(([, scalar]) => scalar.get !== undefined).map(([name]) => name);
  }

  scalarName(name: string): string | null {
    return exactName(this.table.scalars, name);
  }

  read(name: string): unknown {
    const get = member(this.table.scalars, name)?.get;
    if (get === undefined) throw this.missing(name);
    return get(this.target);
  }

  write(name: string, value: unknown): void {
    const scalar = member(this.table.scalars, name);
    if (scalar === undefined) throw this.missing(name);
    if (scalar.set === undefined) throw notImplemented(`Setting ${this.className}.${name}`);
    scalar.set(this.target, value);
  }

  navigationName(name: string): string | null {
    return exactName(this.table.navigations, name);
  }

  navigate(name: string): HostObject {
    const go = member(this.table.navigations, name);
    if (go === undefined) throw this.missing(name);
    return go(this.target);
  }

  call(name: string, args: readonly unknown[]): unknown {
    const method = member(this.table.methods, name);
    if (method === undefined) throw this.missing(name);
    return method(this.target, args) ?? null;
  }

  items(): readonly HostObject[] {
    if (this.table.items === undefined) throw this.missing("items");
    return this.table.items(this.target);
  }

  item(key: unknown): HostObject {
    if (this.table.indexer === undefined) throw this.missing("getItem");
    return this.table.indexer(this.target, key);
  }

  private missing(name: string) {
    return notImplemented(`${this.className}.${name}`);
  }
}

function exactName(members: Readonly<Record<string, unknown>> | undefined, name: string): string | null {
  if (members === undefined) return null;
  if (Object.hasOwn(members, name)) return name;
  const lower = name.toLowerCase();
  return Object.keys(members).find((candidate) => candidate.toLowerCase() === lower) ?? null;
}

function member<M>(members: Readonly<Record<string, M>> | undefined, name: string): M | undefined {
  const exact = exactName(members, name);
  return exact === null ? undefined : members?.[exact];
}
