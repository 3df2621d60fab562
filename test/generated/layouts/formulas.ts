import { a1 } from "../../../src/sheets/address";

/**
 * The formula an office would have for a computed column of one row, or null. `isFraction` says that
 * percentages are stored as 0.954. `columnOf` gives the sheet column of a
 * key whose cell in this row holds a true number.
 */
export function rowFormula(
  key: string,
  isFraction: boolean,
  row: number,
  columnOf: (key: string) => number | null,
): string | null {
  const pagu = columnOf("pagu");
  const spent = columnOf("realisasiRp");
  if (pagu !== null && spent !== null) {
    const [p, r] = [a1(row, pagu), a1(row, spent)];
    if (key === "siap") return `=${p}-${r}`;
    if (key === "serapan") return isFraction ? `=${r}/${p}` : `=ROUND(${r}/${p}*100,2)`;
  }
  const target = columnOf("target");
  const done = columnOf("realisasi");
  if (key !== "capaian" || target === null || done === null) return null;
  return isFraction ? `=${a1(row, done)}/${a1(row, target)}` : `=ROUND(${a1(row, done)}/${a1(row, target)}*100,2)`;
}
