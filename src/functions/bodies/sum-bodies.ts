import { parseKodeCell } from "../../domain/kode-cell";
import { sumUnder, type KodeRow } from "../../domain/sum-under";
import { cellByCell } from "../cell-by-cell";
import { cellsOf, type Cell, type Input } from "../input";
import { prepared } from "../prepared";
import { figure } from "../reading-figures";
import { attempt, refuse } from "../refusal";
import { isBlank, isBlankOrZero, isError, textOf, type Outcome } from "../value";
import type { Bodies } from "./body";

export const sumBodies: Bodies<"JUMLAH"> = {
  JUMLAH: ({ kode, rentang_kode, rentang_nilai }) => {
    const rows = prepared(() => rowsOf(rentang_kode, rentang_nilai));
    return cellByCell([kode], (cell) => totalUnder(cell, rows(), rentang_nilai.parameter));
  },
};

interface Row extends KodeRow {
  /** What the value's cell gave instead of a figure: an error value or a refusal. */
  readonly fault: Outcome | null;
}

function totalUnder(cell: Cell, rows: readonly Row[], values: string): Outcome {
  const { parameter, value: found } = cell;
  const kode = parseKodeCell(typeof found === "number" ? found : textOf(found), null);
  if (isBlankOrZero(found)) return refuse("kode-kosong", { parameter });
  const sum = sumUnder(kode.normal ?? textOf(found), rows);
  if (sum === null) {
    const unreadable = kode.refusal !== null && kode.refusal !== "konteks" && kode.refusal !== "dua-arti";
    return refuse(unreadable ? "kode-rusak" : "kode-tidak-ada", {
      parameter,
      found,
      expected: [kode.refusal ?? "bukan-kode"],
    });
  }
  if (sum.unread > 0) return refuse("kode-baris-rusak", { parameter: "rentang_kode", found: sum.unread });
  if (sum.leaves === 0) return refuse("semua-kosong", { parameter: values });
  // A value that is no figure matters only where it would be counted: there the sum gives way to it.
  const fault = sum.rows.map((index) => rows[index]?.fault ?? null).find((outcome) => outcome !== null);
  return fault ?? sum.total;
}

function rowsOf(codes: Input, values: Input): readonly Row[] {
  const [labels, amounts] = [kodeTexts(codes, values), cellsOf(values)];
  if (labels.length !== amounts.length) return refuse("ukuran-berbeda", { parameter: values.parameter });
  return amounts.map((cell, index) => {
    const outcome = isBlank(cell.value) ? null : attempt(() => figure(cell) ?? 0);
    const kode = labels[index] ?? "";
    if (outcome === null || typeof outcome === "number") return { kode, nilai: outcome, fault: null };
    return { kode, nilai: 0, fault: outcome };
  });
}

/** One kode per value. A kode spread over several columns (urusan, bidang urusan, program, …) is joined row by row. */
function kodeTexts({ cells }: Input, values: Input): readonly string[] {
  const oneColumn = values.cells.every((row) => row.length === 1);
  const rows = oneColumn ? cells : cells.flat().map((cell) => [cell]);
  return rows.map((row) =>
    row
      .filter((cell) => !isBlankOrZero(cell) && !isError(cell))
      .map((cell) => textOf(cell).trim())
      .join("."),
  );
}
