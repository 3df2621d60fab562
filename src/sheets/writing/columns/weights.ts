import { percentOf } from "../../../domain/percent";
import type { TableColumn, TableRow } from "../../reading/table";
import { sourceOf, sourcesOf } from "../column-sources";
import { provenWay } from "../proven";
import type { Workings } from "../workings";
import { shareOf, skip } from "./percent";
import { baseOfRow, type BaseName } from "./weight-bases";

/**
 * Bobot and keuangan tertimbang of recapitulations: shares of the chosen base, unless the column's own figures prove that
 * it weighs by another one (each fund by itself, say).
 */
export function addWeights(work: Workings): void {
  for (const column of work.columns("bobot")) {
    const pagu = sourceOf(work.table, column, "pagu");
    if (pagu !== null) addWeight(work, column, "bobot", pagu.column, pagu.column);
  }
  for (const column of work.columns("keuanganTertimbang")) {
    const sources = sourcesOf(work.table, column, "realisasiRp", "pagu");
    if (sources !== null) addWeight(work, column, "keuanganTertimbang", sources.done.column, sources.against.column);
  }
}

const BASES: readonly BaseName[] = ["report", "fund", "program", "own"];

function addWeight(
  work: Workings,
  column: TableColumn,
  role: "bobot" | "keuanganTertimbang",
  part: number,
  whole: number,
): void {
  const usual = work.options.weightBase;
  const way = (name: BaseName) => ({
    name,
    at: (row: TableRow, index: number): number | null => {
      const [own, base] = [work.figure(row, part), baseOfRow(work, whole, name, index)];
      return own === null || base === null ? null : percentOf(own.value, base.value);
    },
  });
  const others = BASES.filter((name) => name !== usual && !(role === "keuanganTertimbang" && name === "own"));
  const name = provenWay(work, column.column, [way(usual), ...others.map(way)]);
  work.table.rows.forEach((row, index) => {
    if (row.cellAt[column.column] === undefined || row.mark === "average" || work.isBlank(row, whole)) return;
    const [own, base] = [work.figure(row, part), baseOfRow(work, whole, name, index)];
    const reason = part === whole ? "pagu-bukan-angka" : "realisasi-bukan-angka";
    if (own === null) work.add(index, column.column, role, skip(reason));
    else if (base === null) work.add(index, column.column, role, skip("total-tidak-ada"));
    else if (base.value === 0) work.add(index, column.column, role, skip("total-nol"));
    else work.add(index, column.column, role, shareOf(own, base, work.stored(column.column)));
  });
}
