import type { Period, TableColumn } from "../table";

/** The columns whose sums prove how rows hang together: the money planned and the money spent. */
export interface AmountColumns {
  readonly pagu: readonly number[];
  readonly realisasi: readonly number[];
}

/** Per year, without the total over the years; of one period rather the cumulated figure than a month's. */
export function amountColumns(columns: readonly TableColumn[]): AmountColumns {
  return { pagu: ofRole(columns, "pagu"), realisasi: ofRole(columns, "realisasiRp") };
}

const PREFERRED: readonly (Period | null)[] = [null, "sampai", "ini", "akhir", "lalu", "dasar"];

/** Of several columns with one role the one that speaks of the whole reporting period. */
export function principal(columns: readonly TableColumn[]): TableColumn | undefined {
  const whole = columns.filter(({ quarter }) => quarter === null);
  const latest = whole.filter((column) => !isBeforeChange(column));
  const among = [latest, whole, columns].find((list) => list.length > 0) ?? columns;
  return PREFERRED.map((period) => among.find((column) => column.period === period)).find(
    (column) => column !== undefined,
  );
}

/** "Sebelum perubahan", "murni": a budget that a later column replaces. */
export function isBeforeChange({ header }: TableColumn): boolean {
  return /\bsebelum (?:perubahan|pergeseran)\b|\bmurni\b|\bsemula\b|\binduk\b/i.test(header.replace(/\s+/g, " "));
}

function ofRole(columns: readonly TableColumn[], role: "pagu" | "realisasiRp"): readonly number[] {
  const all = columns.filter((column) => column.role === role);
  const first = principal(all);
  if (first === undefined) return [];
  const same = all.filter(
    (column) =>
      column.period === first.period &&
      column.quarter === first.quarter &&
      isBeforeChange(column) === isBeforeChange(first),
  );
  return (first.quarter === null ? same : all).map(({ column }) => column);
}
