import { XlsxHost } from "../../src/host/xlsx/xlsx-host";
import type { PlannedWrite } from "../../src/tasks/outcome";
import { isSameFigure } from "../../src/tasks/planned-write";
import { applyPlan, planRecompute } from "../../src/tasks/recompute";
import { DEFAULT_SETTINGS } from "../../src/tasks/settings";
import { TABLE_KINDS } from "../../src/sheets/reading/names";
import { openWorkbook } from "../../src/workbook/open";
import { recalculate, type ReadValue } from "../libreoffice";
import { drawnWorkbook } from "./drawn-workbook";
import { layoutFromSeed } from "./layouts/layout-from-seed";

/** How many reports are drawn in every run, of every kind in turn; RENSTRA_RECOMPUTED draws more. */
const REPORTS = Number(process.env["RENSTRA_RECOMPUTED"] ?? 200);
/** So many reports stand in one workbook, so that LibreOffice starts a handful of times. */
const TOGETHER = 50;

const drawn = Array.from({ length: REPORTS }, (_, seed) => {
  const kind = TABLE_KINDS[seed % TABLE_KINDS.length];
  return layoutFromSeed(9000 + seed, kind).content;
});
const batches = Array.from({ length: Math.ceil(REPORTS / TOGETHER) }, (_, at) =>
  drawn.slice(at * TOGETHER, (at + 1) * TOGETHER),
);

describe.each(batches.map((sheets, at) => [at * TOGETHER, sheets] as const))(
  "drawn reports from %d on, recomputed",
  (_, sheets) => {
    let bytes: Uint8Array;
    let writes: readonly PlannedWrite[];
    let unverified: readonly string[] | undefined;

    beforeAll(async () => {
      const host = new XlsxHost(openWorkbook(drawnWorkbook(sheets)));
      const plan = await planRecompute(host, DEFAULT_SETTINGS);
      writes = plan.writes;
      ({ unverified } = await applyPlan(host, plan));
      bytes = host.workbook.save();
    });

    it("show every planned figure at once", () => {
      expect(writes.length).toBeGreaterThan(sheets.length);
      expect(unverified).toEqual([]);
    });

    it("have nothing left to write the second time", async () => {
      const again = await planRecompute(new XlsxHost(openWorkbook(bytes)), DEFAULT_SETTINGS);
      expect(again.writes.map(({ sheet, cell, next, value }) => ({ sheet, cell, next, value }))).toEqual([]);
    });

    it("are recalculated to the same figures and labels by LibreOffice", async () => {
      const theirs = await recalculate(bytes);
      const shown = ({ sheet, cell }: PlannedWrite): ReadValue => theirs.get(sheet)?.get(cell) ?? null;
      const different = writes.filter((write) =>
        typeof write.value === "number" ? !isSameFigure(shown(write), write.value) : shown(write) !== write.value,
      );
      expect(different.map((write) => ({ ...write, theirs: shown(write) }))).toEqual([]);
    });
  },
);
