import type { ConsolidationWords } from "../sheets/consolidation/consolidation-words";
import type { Difference, RecapFile } from "../sheets/consolidation/consolidation";
import type { NoTableReason } from "../sheets/reading/reading";
import { dayOf } from "./day";
import type { Language } from "./numbers";
import { SUMMARY_SHEET_EN, SUMMARY_SHEET_ID } from "./summary-sheet";

type NoTable = Readonly<Record<NoTableReason, string>>;
const NO_TABLE_ID: NoTable = {
  empty: "kosong",
  "no-header": "tanpa kepala tabel yang dikenal",
  "not-supported": "jenis tabelnya belum dikenal",
};
const NO_TABLE_EN: NoTable = {
  empty: "empty",
  "no-header": "no known table header",
  "not-supported": "a kind of table not known yet",
};

/** What the consolidation sheet says in Indonesian. */
const CONSOLIDATION_ID: ConsolidationWords = {
  sheetName: "Konsolidasi",
  title: "KONSOLIDASI LAPORAN",
  made: (date, files) =>
    `disusun${date === null ? "" : ` ${dayOf(date, "id-ID")}`} dari ${String(files)} buku kerja; angka disalin, tanpa tautan ke berkas lain`,
  lead: (year, period) =>
    [period, year === null ? "" : `TAHUN ${String(year)}`].filter((part) => part !== "").join(" "),
  blocks: {
    offices: "Realisasi per kantor",
    details: "Rincian per kantor, sumber dana, dan program",
    programmes: "Realisasi per program dari semua kantor",
    differences: "Perbedaan antarberkas",
    files: "Berkas dan hasil pemeriksaannya",
    chart: "Grafik",
  },
  money: SUMMARY_SHEET_ID.money,
  inOffices: "Jumlah kantor",
  files: ["No", "Berkas", "Dihitung pada", "Isi", "Kesalahan", "Peringatan", "Catatan"],
  total: "JUMLAH",
  noFund: "Sumber dana tidak disebut",
  outside: "Di luar program yang tercetak",
  beyond: "Selisih: jumlah tercetak lebih kecil daripada jumlah program",
  noProgramme: "Tanpa program, dan selisih dengan jumlah tercetak",
  holds: (file) => holdsId(file),
  notCounted: "tidak dihitung",
  noDifference: "Tidak ada perbedaan susunan, tahun, atau nama.",
  difference: (difference) => differenceId(difference),
  more: (count) => `… dan ${String(count)} lagi.`,
  kind: {
    rfk: "RFK",
    recap: "rekapitulasi",
    programme: "program dan pendanaan",
    indicator: "indikator",
    budget: "realisasi anggaran",
    efficiency: "efisiensi",
    e81: "evaluasi (E.81)",
  },
  serapan: "Serapan (%)",
  keuangan: "Keuangan",
  end: "Akhir konsolidasi.",
  footer: SUMMARY_SHEET_ID.footer,
};

/** The same in English. */
const CONSOLIDATION_EN: ConsolidationWords = {
  sheetName: "Consolidation",
  title: "CONSOLIDATED REPORT",
  made: (date, files) =>
    `made${date === null ? "" : ` on ${dayOf(date, "en-GB")}`} from ${String(files)} workbooks; figures are copied, without links to other files`,
  lead: (year, period) => [period, year === null ? "" : String(year)].filter((part) => part !== "").join(" "),
  blocks: {
    offices: "Spending by office",
    details: "Offices, funds and programmes",
    programmes: "Spending by programme over all offices",
    differences: "Differences between the workbooks",
    files: "Workbooks and what the check found",
    chart: "Chart",
  },
  money: SUMMARY_SHEET_EN.money,
  inOffices: "Offices",
  files: ["No", "Workbook", "Counted with", "Holds", "Errors", "Warnings", "Notes"],
  total: "TOTAL",
  noFund: "Fund not named",
  outside: "Outside the printed programmes",
  beyond: "Difference: the printed total is less than the programmes",
  noProgramme: "Of no programme, and differences with printed totals",
  holds: (file) => holdsEn(file),
  notCounted: "not counted",
  noDifference: "Structures, years and names do not differ.",
  difference: (difference) => differenceEn(difference),
  more: (count) => `… and ${String(count)} more.`,
  kind: {
    rfk: "RFK",
    recap: "recap",
    programme: "programmes and funding",
    indicator: "indicators",
    budget: "spending",
    efficiency: "efficiency",
    e81: "evaluation (E.81)",
  },
  serapan: "Absorption (%)",
  keuangan: "Financial",
  end: "End of the consolidation.",
  footer: SUMMARY_SHEET_EN.footer,
};

/** What the consolidation sheet says, by language. */
export const CONSOLIDATION_SHEETS: Readonly<Record<Language, ConsolidationWords>> = {
  id: CONSOLIDATION_ID,
  en: CONSOLIDATION_EN,
};

function holdsId({ kind, tables, year, period }: RecapFile): string {
  if (tables === 0) return "tidak ada tabel";
  return [kind === null ? `${String(tables)} tabel tanpa pagu` : CONSOLIDATION_ID.kind[kind], time(year, period)]
    .filter((part) => part !== "")
    .join(", ");
}

function holdsEn({ kind, tables, year, period }: RecapFile): string {
  if (tables === 0) return "no table";
  return [kind === null ? `${String(tables)} tables without money` : CONSOLIDATION_EN.kind[kind], time(year, period)]
    .filter((part) => part !== "")
    .join(", ");
}

function time(year: number | null, period: string): string {
  return [period, year === null ? "" : String(year)].filter((part) => part !== "").join(" ");
}

function differenceId(one: Difference): string {
  const rupiah = (amount: number): string => rupiahIn(amount, "id-ID");
  switch (one.kind) {
    case "left-out":
      return one.tables > 0
        ? `${one.file} tidak dihitung: tabelnya tidak memuat pagu atau realisasi.`
        : `${one.file} tidak dihitung: tidak ada tabel laporan (${sheetList(one.noTable, NO_TABLE_ID)}).`;
    case "overlap":
      return `${one.files.join(" dan ")} memuat ${String(one.shared)} dari ${String(one.of)} kegiatan yang sama dengan angka yang sama, senilai ${rupiah(one.pagu)}: mungkin terhitung dua kali. Bila ya, susun lagi tanpa salah satunya.`;
    case "units":
      return one.units.length === 1
        ? `Semua angka dalam ${unitId(one.units[0]?.unit ?? 1)}, seperti tercetak di laporannya.`
        : `Satuannya berbeda: ${grouped(one.units.map(({ unit, files }) => [unitId(unit), files]))}. Angka disalin seperti tercetak, jadi jumlahnya keliru sampai satuannya disamakan.`;
    case "years":
      return `Tahunnya berbeda: ${grouped(one.years.map(({ year, files }) => [String(year), files]))}. Jumlahnya mencampur tahun.`;
    case "periods":
      return `Masanya berbeda: ${grouped(one.periods.map(({ period, files }) => [period, files]))}. Jumlahnya mencampur masa.`;
    case "kinds":
      return `Jenis tabelnya berbeda: ${grouped(one.kinds.map(({ kind, files }) => [CONSOLIDATION_ID.kind[kind], files]))}.`;
    case "names":
      return `Kode ${one.kode} bernama lain: ${named(one.names)}. Yang dipakai nama pertama.`;
    case "partial":
      return `Hanya ada di ${one.offices.join(" dan ")}, ${String(one.programmes.length)} program: ${programmeList(one.programmes, CONSOLIDATION_ID.more)}`;
    case "nothing-shared":
      return "Tidak ada program yang dipunyai dua kantor bersama.";
    case "rest":
      return `${placeOf(one)}: jumlah yang tercetak berbeda dari jumlah programnya, selisih pagu ${rupiah(one.pagu)} dan realisasi ${rupiah(one.realisasi)}. Yang dipakai jumlah yang tercetak; selisihnya berbaris sendiri.`;
    case "no-fisik":
      return `Fisik keseluruhan tidak dihitung karena tidak semua kantor menyebutnya: ${one.offices.join(", ")}.`;
  }
}

function differenceEn(one: Difference): string {
  const rupiah = (amount: number): string => rupiahIn(amount, "en-GB");
  switch (one.kind) {
    case "left-out":
      return one.tables > 0
        ? `${one.file} is not counted: its tables hold neither budget nor spending.`
        : `${one.file} is not counted: it has no report table (${sheetList(one.noTable, NO_TABLE_EN)}).`;
    case "overlap":
      return `${one.files.join(" and ")} share ${String(one.shared)} of ${String(one.of)} activities with the same figures, ${rupiah(one.pagu)}: they may be counted twice. If so, consolidate again without one of them.`;
    case "units":
      return one.units.length === 1
        ? `All figures are in ${unitEn(one.units[0]?.unit ?? 1)}, as the reports print them.`
        : `The units differ: ${grouped(one.units.map(({ unit, files }) => [unitEn(unit), files]))}. Figures are copied as printed, so the sums are wrong until the units are the same.`;
    case "years":
      return `The years differ: ${grouped(one.years.map(({ year, files }) => [String(year), files]))}. The sums mix them.`;
    case "periods":
      return `The periods differ: ${grouped(one.periods.map(({ period, files }) => [period, files]))}. The sums mix them.`;
    case "kinds":
      return `The kinds of tables differ: ${grouped(one.kinds.map(({ kind, files }) => [CONSOLIDATION_EN.kind[kind], files]))}.`;
    case "names":
      return `Kode ${one.kode} has several names: ${named(one.names)}. The first is used.`;
    case "partial":
      return `Only in ${one.offices.join(" and ")}, ${String(one.programmes.length)} programmes: ${programmeList(one.programmes, CONSOLIDATION_EN.more)}`;
    case "nothing-shared":
      return "No programme is in two offices.";
    case "rest":
      return `${placeOf(one)}: the printed total and its programmes differ, budget ${rupiah(one.pagu)} and spending ${rupiah(one.realisasi)}. The printed total is used; the difference has a row of its own.`;
    case "no-fisik":
      return `There is no physical progress of the whole because not every office says it: ${one.offices.join(", ")}.`;
  }
}

/** What a unit is called. */
function unitId(unit: number): string {
  return unit >= 1e9 ? "miliar rupiah" : unit >= 1e6 ? "juta rupiah" : unit >= 1e3 ? "ribu rupiah" : "rupiah";
}

function unitEn(unit: number): string {
  return unit >= 1e9
    ? "billions of rupiah"
    : unit >= 1e6
      ? "millions of rupiah"
      : unit >= 1e3
        ? "thousands of rupiah"
        : "rupiah";
}

function rupiahIn(amount: number, locale: string): string {
  return `${amount < 0 ? "−" : ""}Rp${Math.abs(amount).toLocaleString(locale)}`;
}

function sheetList(noTable: RecapFile["noTable"], words: NoTable): string {
  return noTable.map(({ sheet, reason }) => `${sheet}: ${words[reason]}`).join("; ");
}

function grouped(groups: readonly (readonly [string, readonly string[]])[]): string {
  return groups.map(([name, files]) => `${name} (${files.join(", ")})`).join("; ");
}

function named(names: readonly { readonly name: string; readonly offices: readonly string[] }[]): string {
  return names.map(({ name, offices }) => `“${name}” (${offices.join(", ")})`).join(", ");
}

/** So many programmes are named in one sentence. */
const MOST_NAMED = 6;

function programmeList(
  programmes: readonly { readonly kode: string; readonly name: string }[],
  more: (count: number) => string,
): string {
  const names = programmes.slice(0, MOST_NAMED).map(({ kode, name }) => `${kode} ${name}`.trim());
  const rest = programmes.length - names.length;
  return rest === 0 ? `${names.join("; ")}.` : `${names.join("; ")}; ${more(rest)}`;
}

function placeOf({ office, fund }: { readonly office: string; readonly fund: string }): string {
  return fund === "" ? office : `${office}, ${fund}`;
}
