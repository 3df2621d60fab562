import { nameKey, officialName } from "../../domain/name-same";
import { headerWords } from "../reading/header/header-words";
import type { ReportTable } from "../reading/table";
import { moneyTables } from "../summary/choose-tables";
import { summaryColumns } from "../summary/money-columns";
import type { MoneyLine, Summary } from "../summary/summary";
import type { Consolidation, RecapFile, RecapOffice, RecapProgramme, WorkbookPart } from "./consolidation";
import { differencesOf } from "./differences";
import { isNameKey, outermostProgrammes, programmeKey, recapFund } from "./recap-lines";
import { sumCounts, sumMoney } from "./recap-money";
import { officeIn, periodIn, yearIn } from "./told-by-title";

/**
 * Several workbooks in one recap: parts of one office are put together where their titles name the same office and year, programmes
 * over all of them by kode, or by name where none is printed. Names are those of the first workbook; the order of the
 * workbooks changes no figure.
 */
export function consolidated(parts: readonly WorkbookPart[]): Consolidation {
  const named = withOffices(parts);
  const files = named.map(recapFile);
  const keyOf = keysOver(parts);
  const offices = groupedBy(
    named.filter(({ part }) => hasMoney(part)),
    ({ office }) => nameKey(office),
  ).map((own) => recapOffice(own, keyOf));
  const programmes = recapProgrammes(offices);
  const whole = { offices, programmes, money: sumMoney(offices.map(({ money }) => money)), files };
  return { ...whole, differences: differencesOf(whole, parts) };
}

/** A workbook with the office it is counted with, and the year it tells of. */
interface NamedPart {
  readonly part: WorkbookPart;
  readonly office: string;
  readonly year: number | null;
}

/** The office a title names, else the file's name; with its folders where another file is called the same. */
function withOffices(parts: readonly WorkbookPart[]): readonly NamedPart[] {
  const told = parts.map((part) => ({ part, office: toldBy(part.summary, officeIn), base: baseName(part.file) }));
  return told
    .map(({ part, office, base }) => {
      const alike = told.filter((other) => other.office === "" && nameKey(other.base) === nameKey(base));
      const byFile = alike.length > 1 ? part.file.replace(EXTENSION, "") : base;
      return { part, office: office === "" ? byFile : office, year: yearOf(part) };
    })
    .map(withYear);
}

/** An office whose workbooks are of several years has a line for each. */
function withYear(own: NamedPart, _: number, all: readonly NamedPart[]): NamedPart {
  const years = new Set(
    all.filter(({ office }) => nameKey(office) === nameKey(own.office)).flatMap(({ year }) => year ?? []),
  );
  return years.size < 2 || own.year === null ? own : { ...own, office: `${own.office} (${String(own.year)})` };
}

/** The year the main table's title names, else its realisasi column, else the report's title. */
function yearOf({ tables, summary }: WorkbookPart): number | null {
  const [table] = moneyTables(tables);
  const column = table === undefined ? null : summaryColumns(table).realisasi;
  const printed = table?.columns.find((one) => one.column === column)?.year ?? null;
  return yearIn(summary.mainTitle) ?? printed ?? yearIn(summary.title);
}

/** What is read in the main table's own title, else in the report's. */
function toldBy({ mainTitle, title }: Summary, read: (title: string) => string): string {
  const told = read(mainTitle);
  return told === "" ? read(title) : told;
}

const EXTENSION = /\.xls[xm]$/i;

function baseName(file: string): string {
  return file.replace(/^.*[\\/]/, "").replace(EXTENSION, "");
}

function recapFile({ part, office, year }: NamedPart): RecapFile {
  const { file, tables, summary, counts, noTable } = part;
  const [table] = moneyTables(tables);
  return {
    file,
    office: hasMoney(part) ? office : null,
    kind: table?.kind ?? null,
    tables: tables.length,
    year,
    period: toldBy(summary, periodIn),
    unit: unitOf(table, summary.mainTitle),
    counts,
    noTable,
  };
}

/** The unit the money columns say, else the title: "(dalam jutaan rupiah)". */
function unitOf(table: ReportTable | undefined, title: string): number {
  const columns = table === undefined ? null : summaryColumns(table);
  const headers = (table?.columns ?? [])
    .filter(({ column }) => column === columns?.pagu || column === columns?.realisasi)
    .map(({ header }) => headerWords(header).scale);
  return Math.max(1, ...headers, headerWords(title).scale);
}

function hasMoney({ summary }: WorkbookPart): boolean {
  return summary.sections.some(({ total }) => total.pagu !== null || total.realisasi !== null);
}

function recapOffice(named: readonly NamedPart[], keyOf: (line: MoneyLine) => string): RecapOffice {
  const parts = named.map(({ part }) => part);
  const sections = parts.flatMap(({ summary, tables }) => summary.sections.map((section) => ({ section, tables })));
  const funds = groupedBy(sections, ({ section }) => nameKey(section.fund)).map((own) =>
    recapFund(
      own[0]?.section.fund ?? "",
      own.map(({ section }) => section),
      keyOf,
      [...new Set(own.flatMap(({ tables }) => tables))],
    ),
  );
  return {
    name: named[0]?.office ?? "",
    files: parts.map(({ file }) => file),
    money: sumMoney(funds.map(({ money }) => money)),
    funds,
    counts: sumCounts(parts.map(({ counts }) => counts)),
  };
}

/** A line without kode goes with the one kode that has its name in any of the workbooks, where there is exactly one. */
function keysOver(parts: readonly WorkbookPart[]): (line: MoneyLine) => string {
  const kodeByName = new Map<string, Set<string>>();
  const lines = parts.flatMap(({ summary, tables }) =>
    summary.sections.flatMap((section) => outermostProgrammes(section, tables)),
  );
  for (const line of lines) {
    const [key, name] = [programmeKey(line), officialName(line.name)];
    if (!isNameKey(key)) kodeByName.set(name, (kodeByName.get(name) ?? new Set()).add(key));
  }
  return (line) => {
    const key = programmeKey(line);
    const known = isNameKey(key) ? [...(kodeByName.get(officialName(line.name)) ?? [])] : [];
    const [only] = known;
    return known.length === 1 && only !== undefined ? only : key;
  };
}

function recapProgrammes(offices: readonly RecapOffice[]): readonly RecapProgramme[] {
  const all = offices.flatMap(({ funds }, office) =>
    funds.flatMap(({ lines }, fund) =>
      lines.flatMap((one, line) => (one.key === null ? [] : [{ key: one.key, line: one, at: { office, fund, line } }])),
    ),
  );
  const programmes = groupedBy(all, ({ key }) => key).map((group) => ({
    key: group[0]?.key ?? "",
    kode: group.find(({ line }) => line.kode !== "")?.line.kode ?? "",
    name: group[0]?.line.name ?? "",
    money: sumMoney(group.map(({ line }) => line.money)),
    at: group.map(({ at }) => at),
  }));
  const byKode = programmes.filter(({ key }) => !isNameKey(key)).sort((a, b) => (a.key < b.key ? -1 : 1));
  return [...byKode, ...programmes.filter(({ key }) => isNameKey(key))];
}

/** Items in groups of one key each, in the order of their first. */
function groupedBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly (readonly Item[])[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}
