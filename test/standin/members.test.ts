import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { StandInExcel } from "../../src/standin/stand-in";
import { allTables } from "../../src/standin/classes/all-tables";
import { openWorkbook } from "../../src/workbook/open";
import { loadOffice } from "../office";
import { buildXlsx } from "../workbook-builder";

/** What every class of the library says of itself. */
interface LibraryClass {
  readonly prototype: Readonly<Record<string, unknown>> & {
    readonly _className: string;
    readonly _scalarPropertyOriginalNames?: readonly string[];
    readonly _scalarPropertyNames?: readonly string[];
    readonly _scalarPropertyUpdateable?: readonly boolean[];
    readonly _navigationPropertyNames?: readonly string[];
  };
}

const { Excel } = loadOffice(new StandInExcel(openWorkbook(buildXlsx({ sheets: [{ name: "A", rows: [] }] }))));
const library = Excel as unknown as Readonly<Record<string, LibraryClass>>;

describe.each(allTables.map((table) => [table.name, table] as const))("%s", (name, table) => {
  const { prototype } = library[name]!;

  test("is a class of the library", () => {
    expect(prototype._className).toBe(name);
  });

  test("has only scalar properties that the library knows by just that name", () => {
    const known = prototype._scalarPropertyOriginalNames ?? [];
    expect(Object.keys(table.scalars ?? {}).filter((scalar) => !known.includes(scalar))).toEqual([]);
  });

  test("sets only what the library lets be set", () => {
    const names = prototype._scalarPropertyOriginalNames ?? [];
    const fixed = names.filter((_, index) => prototype._scalarPropertyUpdateable?.[index] !== true);
    const settable = Object.entries<{ readonly set?: unknown }>(table.scalars ?? {}).filter(
      ([, { set }]) => set !== undefined,
    );
    expect(settable.map(([scalar]) => scalar).filter((scalar) => fixed.includes(scalar))).toEqual([]);
  });

  test("has only navigation properties of the library", () => {
    const known = prototype._navigationPropertyNames ?? [];
    const own = Object.keys(table.navigations ?? {}).map(lowerFirst);
    expect(own.filter((navigation) => !known.includes(navigation))).toEqual([]);
  });

  test("has only methods of the library", () => {
    const own = Object.keys(table.methods ?? {}).map(lowerFirst);
    expect(own.filter((method) => typeof prototype[method] !== "function")).toEqual([]);
  });

  test("is a collection where the library has one", () => {
    expect(table.items !== undefined).toBe(prototype["_isCollection"] === true);
  });
});

test("the tables have different names", () => {
  const names = allTables.map((table) => table.name);
  expect(names).toEqual([...new Set(names)]);
});

test("every table of the stand-in's is among them, but for what the library asks for itself", () => {
  const folder = join(__dirname, "../../src/standin/classes");
  const named = readdirSync(folder).flatMap((file) =>
    [...readFileSync(join(folder, file), "utf8").matchAll(/: ClassTable<.*> = \{\s+name: "(\w+)"/g)].map(
      ([, name]) => name,
    ),
  );
  expect(named.length).toBeGreaterThanOrEqual(40);
  const compared = allTables.map(({ name }) => name);
  expect(named.filter((name) => !compared.includes(name ?? ""))).toEqual(["AddinInternalService"]);
});

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
