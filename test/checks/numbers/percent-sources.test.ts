import { exactPercent } from "../../../src/checks/numbers/percent-sources";
import type { CellValue } from "../../../src/sheets/content";
import type { TableColumn } from "../../../src/sheets/reading/table";
import { tableOf } from "../built-table";

type Column = Partial<TableColumn>;

/** The source of the percentage in column A by the columns from B on. */
function source(percentage: Column, columns: readonly Column[], cells: readonly CellValue[]) {
  const table = tableOf({ columns: [percentage, ...columns], rows: [[50, ...cells]] });
  const [[column], [row]] = [table.columns, table.rows];
  return column === undefined || row === undefined ? "no row" : exactPercent(table, column, row);
}

/** Its points, and the columns they are of: "B/C 40". */
function said(...given: Parameters<typeof source>): string | null {
  const found = source(...given);
  return found === null || found === "no row"
    ? found
    : `${found.cells.join("/").replaceAll("2", "")} ${String(found.points)}`;
}

const spent = (given: Column = {}): Column => ({ role: "realisasiRp", ...given });
const pagu = (given: Column = {}): Column => ({ role: "pagu", ...given });
const SERAPAN: Column = { role: "serapan" };

it("is certain of serapan, and of capaian only as far as more is better", () => {
  expect(source(SERAPAN, [spent(), pagu()], [2, 5])).toEqual({ points: 40, isCertain: true, cells: ["B2", "C2"] });
  expect(source({ role: "capaian" }, [{ role: "realisasi" }, { role: "target" }], [2, 5])).toEqual({
    ...{ points: 40, isCertain: false, cells: ["B2", "C2"] },
  });
});

it.each<[string, Column, readonly Column[], readonly CellValue[]]>([
  ["another percentage", { role: "fisik" }, [spent(), pagu()], [2, 5]],
  ["no role", { role: null }, [spent(), pagu()], [2, 5]],
  ["no pagu", SERAPAN, [spent()], [2]],
  ["no realisasi", SERAPAN, [pagu()], [5]],
  ["targets in place of rupiah", SERAPAN, [{ role: "realisasi" }, { role: "target" }], [2, 5]],
  ["nothing spent yet", SERAPAN, [spent(), pagu()], [null, 5]],
  ["a blank pagu", SERAPAN, [spent(), pagu()], [2, null]],
  ["a pagu of nothing", SERAPAN, [spent(), pagu()], [2, 0]],
  ["two realisasi", SERAPAN, [spent(), spent(), pagu()], [2, 3, 5]],
  ["two realisasi of other years", SERAPAN, [spent({ year: 2024 }), spent({ year: 2025 }), pagu()], [2, 3, 5]],
])("is none with %s", (_, percentage, columns, cells) => {
  expect(source(percentage, columns, cells)).toBeNull();
});

it.each<[string, Column, readonly Column[], string]>([
  ["of its year", { year: 2025 }, [spent({ year: 2024 }), spent({ year: 2025 }), pagu()], "C/D 60"],
  ["of its quarter", { quarter: 2 }, [spent({ quarter: 1 }), spent({ quarter: 2 }), pagu()], "C/D 60"],
  ["of its period", { period: "ini" }, [spent({ period: "lalu" }), spent({ period: "ini" }), pagu()], "C/D 60"],
  ["of no year, as it is", {}, [spent({ year: 2024 }), spent(), pagu()], "C/D 60"],
  [
    "of another year where there is no other",
    { year: 2025 },
    [spent({ year: 2024 }), { role: "unit" }, pagu()],
    "B/D 40",
  ],
])("takes the column %s", (_, given, columns, expected) => {
  expect(said({ ...SERAPAN, ...given }, columns, [2, 3, 5])).toBe(expected);
});

it("takes the pagu in force of several", () => {
  const changed = [pagu({ header: "Pagu Sebelum Perubahan" }), pagu({ header: "Pagu Setelah Perubahan" })];
  expect(said(SERAPAN, [spent(), ...changed], [2, 4, 5])).toBe("B/D 40");
  expect(said({ ...SERAPAN, year: 2025 }, [spent(), pagu({ year: 2025 }), pagu({ year: 2024 })], [2, 4, 5])).toBe(
    "B/C 50",
  );
  expect(said(SERAPAN, [spent({ header: "Semula" }), spent(), pagu()], [2, 3, 5])).toBeNull();
});
