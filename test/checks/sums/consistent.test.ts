import { findingsOf } from "../checking";
import { BUDGET, E81, PROGRAMME } from "./sheets";

it.each([
  ["budget", BUDGET],
  ["programme", PROGRAMME],
  ["evaluation", E81],
])("the %s the other tests change is consistent", async (_, rows) => {
  expect(await findingsOf({ rows })).toEqual([]);
});
