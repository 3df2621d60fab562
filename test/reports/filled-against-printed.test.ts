import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filledAgainst, type Filled } from "./filled";

/** What is known of one table: how many cells are equal, and why each other one differs. */
interface Known extends Omit<Filled, "differing"> {
  readonly differing: readonly (Filled["differing"][number] & {
    /** "print": the report is wrong; "choice": another convention, or nothing printed to go by; "ours": this program is. */
    readonly whose: "print" | "choice" | "ours";
    readonly why: string;
  })[];
}

const KNOWN = JSON.parse(readFileSync(join(__dirname, "filled-against-printed.json"), "utf8")) as Readonly<
  Record<string, readonly Known[]>
>;

/** Workbooks with the one whose printed figures theirs are compared with. */
const WORKBOOKS: readonly (readonly [workbook: string, printed: string])[] = [
  ["realisasi-ntt-2021", "realisasi-ntt-2021"],
  ["lkjip-paser-2023", "lkjip-paser-2023"],
  ["renstra-ntt-2024-2026", "renstra-ntt-2024-2026"],
  ["realisasi-ntt-2021-kosong", "realisasi-ntt-2021"],
  ["lkjip-paser-2023-kosong", "lkjip-paser-2023"],
];

describe.each(WORKBOOKS)("%s filled, against what is printed in %s", (workbook, printed) => {
  const known = KNOWN[workbook] ?? [];

  it("is equal table by table but for the cells whose difference is explained", async () => {
    const expected = known.map((table) => ({
      ...table,
      differing: table.differing.map(({ cell, printed: there, ours }) => ({ cell, printed: there, ours })),
    }));
    expect(await filledAgainst(workbook, printed)).toEqual(expected);
  });

  it("has a reason for every difference, and none that is ours", () => {
    const reasons = known.flatMap((table) => table.differing);
    expect(reasons.filter(({ why }) => why.length < 20)).toEqual([]);
    expect(reasons.filter(({ whose }) => whose === "ours")).toEqual([]);
  });
});

it("more than 1.400 printed figures of the three reports are the computed ones", () => {
  const reports = WORKBOOKS.filter(([workbook, printed]) => workbook === printed).flatMap(
    ([name]) => KNOWN[name] ?? [],
  );
  expect(reports.reduce((sum, table) => sum + table.equal, 0)).toBeGreaterThan(1400);
});
