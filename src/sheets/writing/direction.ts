import { arahOf } from "../../domain/arah-indikator";
import type { TableRow } from "../reading/table";
import type { ComputeOptions, Direction } from "./computed-cell";

/** By what an indicator is found among the user's directions: its name, whatever its capitals and blanks. */
export function directionKey(name: string): string {
  return name.toLowerCase().replace(/\s+/g, " ").trim();
}

/** The indicator of a row: its name, or the row's where the table has no column of indicators. */
export function indicatorName(row: TableRow): string {
  const own = row.cells.indikator?.value;
  const name = typeof own === "string" ? own.replace(/\s+/g, " ").trim() : "";
  return name === "" ? row.uraian : name;
}

/** Which way is better for a row: as the user says, else as its words say, else higher. */
export function directionOf(row: TableRow, { directions, turun }: ComputeOptions): Direction {
  const name = indicatorName(row);
  const chosen = directions[directionKey(name)];
  const said = arahOf(name);
  const arah = chosen ?? said ?? "naik";
  const by = chosen !== undefined ? "pilihan" : said !== null ? "nama" : "bawaan";
  return { name, arah: arah === "turun" ? turun : "naik", by };
}
