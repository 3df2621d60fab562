import { join } from "node:path";
import { allTables } from "../../src/standin/classes/all-tables";
import { supports } from "../../src/standin/channels/requirement-profiles";
import { membersUsed } from "./members-used";

const USED = membersUsed(join(__dirname, "../../src/host/excel"));
const nameOf = ({ className, member }: { readonly className: string; readonly member: string }) =>
  `${className}.${member}`;

/** What the library does by itself, or by way of what a table has under another name. */
const OF_THE_LIBRARY = [
  "workbook",
  "application",
  "isNullObject",
  "items",
  "load",
  "untrack",
  "getItem",
  "getItemAt",
  "context",
];

const answered = new Set(
  allTables.flatMap(({ name, scalars = {}, navigations = {}, methods = {} }) =>
    [scalars, navigations, methods].flatMap((members) =>
      Object.keys(members).map((member) => `${name}.${lowerFirst(member)}`),
    ),
  ),
);

test("the members are found", () => {
  const names = USED.map(nameOf);
  expect(names.length).toBeGreaterThan(90);
  expect(names).toEqual(
    expect.arrayContaining(["Range.formulas", "Worksheet.protection", "ChartAxis.reversePlotOrder"]),
  );
});

test("every member that the add-in uses is answered by the stand-in", () => {
  const missing = USED.filter((used) => !OF_THE_LIBRARY.includes(used.member) && !answered.has(nameOf(used)));
  expect(missing.map(nameOf)).toEqual([]);
});

test("no member is newer than the oldest Excel we serve", () => {
  const tooNew = USED.filter(({ level }) => level !== null && !supports({ ExcelApi: "1.14" }, "ExcelApi", level));
  expect(tooNew.map((used) => [nameOf(used), used.level])).toEqual([]);
  expect(USED.filter(({ level }) => level !== null).length).toBeGreaterThan(USED.length / 2);
});

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
