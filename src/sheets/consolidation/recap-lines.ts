import { kodeKey } from "../../domain/kode-same";
import { nameKey, officialName } from "../../domain/name-same";
import type { ReportTable, TableRow } from "../reading/table";
import type { MoneyLine, MoneySection } from "../summary/summary";
import type { RecapFund, RecapLine, RecapMoney } from "./consolidation";
import { moneyOf, restMoney, sumMoney } from "./recap-money";

/** A fund of one office from all the sections that name it, whatever workbook they stand in. */
export function recapFund(
  name: string,
  sections: readonly MoneySection[],
  keyOf: (line: MoneyLine) => string,
  tables: readonly ReportTable[],
): RecapFund {
  const money = sumMoney(sections.map(({ total }) => moneyOf(total)));
  const lines = mergedLines(sections.flatMap((section) => sectionLines(section, keyOf, tables)));
  const rest = restMoney(
    money,
    lines.map((line) => line.money),
  );
  return { name, money, lines: isNothing(rest) ? lines : [...lines, restLine(rest)] };
}

/** Programmes by their kode, or by name alone where no kode is printed. */
export function programmeKey({ kode, name }: Pick<MoneyLine, "kode" | "name">): string {
  const key = kodeKey(kode);
  return key === null ? `${NAME_ONLY}${officialName(name) || nameKey(name)}` : key;
}

const NAME_ONLY = "=";

/** Whether a key stands for a name without kode. */
export function isNameKey(key: string): boolean {
  return key.startsWith(NAME_ONLY);
}

/** Programmes that stand within no other programme, so that no rupiah is listed twice. */
export function outermostProgrammes(
  { programmes }: MoneySection,
  tables: readonly ReportTable[],
): readonly MoneyLine[] {
  return programmes.filter((line) => {
    const table = tables.find(
      ({ sheet, rows }) => sheet === line.sheet && rows.some((row) => row.row === line.row && row.uraian === line.name),
    );
    const own = table?.rows.find(({ row }) => row === line.row);
    return table === undefined || own === undefined || !isWithinProgramme(table, own);
  });
}

function isWithinProgramme(table: ReportTable, row: TableRow): boolean {
  for (let parent = row.parent; parent !== null;) {
    const above = table.rows[parent];
    if (above === undefined) return false;
    if (above.tier === "program") return true;
    parent = above.parent;
  }
  return false;
}

function sectionLines(
  section: MoneySection,
  keyOf: (line: MoneyLine) => string,
  tables: readonly ReportTable[],
): readonly RecapLine[] {
  const programmes = outermostProgrammes(section, tables);
  if (programmes.length === 0) {
    return [{ kind: "section", key: null, kode: "", name: section.name, money: moneyOf(section.total) }];
  }
  return programmes.map((line) => ({
    kind: "programme",
    key: keyOf(line),
    kode: kodeKey(line.kode) ?? line.kode,
    name: line.name,
    money: moneyOf(line),
  }));
}

/** Parts of one programme as one line, called as the first calls it. */
function mergedLines(lines: readonly RecapLine[]): readonly RecapLine[] {
  const groups = new Map<string, RecapLine[]>();
  for (const line of lines) {
    const key = line.key ?? `section\n${nameKey(line.name)}`;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const kode = group.find((line) => line.kode !== "")?.kode ?? "";
    return first === undefined ? [] : [{ ...first, kode, money: sumMoney(group.map(({ money }) => money)) }];
  });
}

function restLine(rest: RecapMoney): RecapLine {
  const isBeyond = (rest.pagu ?? 0) < 0 || (rest.pagu === 0 && (rest.realisasi ?? 0) < 0);
  return { kind: isBeyond ? "beyond" : "outside", key: null, kode: "", name: "", money: rest };
}

function isNothing({ pagu, realisasi }: RecapMoney): boolean {
  return (pagu ?? 0) === 0 && (realisasi ?? 0) === 0;
}
