import { moneyRow, type PlacedLine, type WeightBase } from "../summary/money-row";
import { headingRows, type Block } from "../summary/spec-rows";
import { AT, LOOKS, strong } from "../summary/summary-looks";
import { specCell, type SpecCell } from "../writing/sheet-spec";
import type { Consolidation, RecapProgramme } from "./consolidation";
import type { ConsolidationWords } from "./consolidation-words";
import { sumMoney } from "./recap-money";
import { addedRows, rangeOf, type Rows } from "./sum-formulas";

/** Programmes with the rows they stand in, for a chart. */
export interface ProgrammesBlock extends Block {
  readonly rows: Rows;
}

/**
 * Each programme over all offices and funds, the money of no programme, and their total, which is that of the offices.
 * @param lineRows the row of each line, by office, fund and line
 */
export function recapProgrammesBlock(
  row: number,
  { offices, programmes, money }: Consolidation,
  lineRows: readonly (readonly (readonly number[])[])[],
  base: WeightBase,
  words: ConsolidationWords,
): ProgrammesBlock {
  const rowOf = ({ office, fund, line }: RecapProgramme["at"][number]): number => lineRows[office]?.[fund]?.[line] ?? 0;
  const isShared = offices.length > 1;
  const names = isShared ? [...words.money.slice(0, AT.deviasi), words.inOffices] : words.money;
  const heading = headingRows(row, words.blocks.programmes, names);
  const lines = programmes.map(({ kode, name, money: own, at }, index): PlacedLine => {
    const parts = at.flatMap(({ office, fund, line }) => offices[office]?.funds[fund]?.lines[line] ?? []);
    return { no: String(index + 1), kode, name, isStrong: false, ...addedRows(at.map(rowOf), own, parts) };
  });
  const others = otherLine(offices, lineRows, words);
  const rows = { first: heading.next, last: heading.next + lines.length - 1 };
  const all = { first: rows.first, last: rows.last + others.length };
  const total = totalLine(all, money, words);
  const cells = [...lines, ...others, total].flatMap((line, index) => moneyRow(rows.first + index, line, base));
  if (!isShared) return { cells: [...heading.cells, ...cells], next: all.last + 3, rows };
  const counts = programmes.map(({ at }, index) =>
    specCell(rows.first + index, AT.deviasi, new Set(at.map(({ office }) => office)).size, LOOKS.number),
  );
  const blanks = [...others, total].map(({ isStrong }, index): SpecCell =>
    specCell(rows.last + 1 + index, AT.deviasi, null, isStrong ? strong(LOOKS.number) : LOOKS.number),
  );
  const kept = cells.filter(({ column }) => column !== AT.deviasi);
  return { cells: [...heading.cells, ...kept, ...counts, ...blanks], next: all.last + 3, rows };
}

/** What belongs to no programme, where there is any. */
function otherLine(
  offices: Consolidation["offices"],
  lineRows: readonly (readonly (readonly number[])[])[],
  words: ConsolidationWords,
): readonly PlacedLine[] {
  const other = offices.flatMap(({ funds }, office) =>
    funds.flatMap(({ lines }, fund) =>
      lines.flatMap((line, index) =>
        line.key === null ? [{ money: line.money, row: lineRows[office]?.[fund]?.[index] ?? 0 }] : [],
      ),
    ),
  );
  if (other.length === 0) return [];
  const sum = sumMoney(other.map(({ money }) => money));
  const figures = addedRows(
    other.map(({ row }) => row),
    { ...sum, fisik: null },
    other,
  );
  return [{ no: "", kode: "", name: words.noProgramme, isStrong: false, ...figures }];
}

function totalLine(rows: Rows, money: Consolidation["money"], words: ConsolidationWords): PlacedLine {
  return {
    ...{ no: "", kode: "", name: words.total, isStrong: true },
    pagu: { value: money.pagu, formula: money.pagu === null ? null : rangeOf(rows, AT.pagu) },
    realisasi: { value: money.realisasi, formula: money.realisasi === null ? null : rangeOf(rows, AT.realisasi) },
    fisik: { value: null, formula: null },
  };
}
