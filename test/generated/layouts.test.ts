import { readWrongly, scoreMany, told } from "./layouts-score";

/** How many reports are drawn in every run; RENSTRA_SEEDS draws more, from another start. */
const SEEDS = Number(process.env["RENSTRA_SEEDS"] ?? 5000);
const FIRST = Number(process.env["RENSTRA_FIRST_SEED"] ?? 0);

describe(`${String(SEEDS)} reports of every kind in random layouts`, () => {
  const score = scoreMany(FIRST, SEEDS);

  it("no column is silently taken for what it is not", () => {
    expect(score.silentlyWrong).toEqual([]);
  });

  it("at least 98 of 100 columns are recognised without asking", () => {
    process.stdout.write(`${told(score, 3)}\n`);
    expect(score.recognised / score.columns).toBeGreaterThanOrEqual(0.98);
  });

  it("no table is invented, and of a thousand at most two are missed or of another kind", () => {
    expect(score.tablesInvented).toEqual([]);
    expect(score.tablesMissed.length + score.kindsWrong.length).toBeLessThanOrEqual(score.tables / 500);
  });

  it("header rows and rows with their parents are right in at least 98 of 100 tables", () => {
    expect(score.headerRowsWrong.length).toBeLessThanOrEqual(score.tables / 100);
    expect(score.rowsWrong.length).toBeLessThanOrEqual(score.tables / 50);
  });
});

it("no table is claimed on lists, letters and other sheets that are no report", () => {
  expect(readWrongly(FIRST, 2000)).toEqual([]);
});
