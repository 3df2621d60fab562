import type { Severity } from "../findings/finding";
import type { Language } from "../wording";
import type { UsageError } from "./arguments";
import type { FileError } from "./files";
import type { MapError } from "./given-mapping";

/** The sentences only the command line says. */
export interface CliWords {
  readonly help: string;
  readonly usage: Readonly<Record<UsageError["code"], (word: string) => string>>;
  readonly file: Readonly<Record<FileError["code"], (file: string) => string>>;
  readonly map: Readonly<Record<MapError["code"], (file: string, where: string) => string>>;
  readonly written: (cells: number, output: string) => string;
  readonly added: (header: string, sheet: string, column: string) => string;
  readonly nothingWritten: string;
  readonly skipped: (cells: number, reason: string) => string;
  readonly findingsSheet: (findings: number, output: string) => string;
  readonly lower: (names: string) => string;
  readonly stale: (cells: number) => string;
  readonly summary: (sheet: string, output: string) => string;
  readonly noSentences: string;
  /** A file of templates with what is wrong in it. */
  readonly templates: (file: string, fault: string) => string;
  readonly recap: (files: number, offices: number, output: string) => string;
  readonly recapLine: (name: string, pagu: string, realisasi: string) => string;
  readonly counts: (counts: Readonly<Record<Severity, number>>) => string;
  readonly unexpected: string;
}

const HELP_ID = `Renstra: periksa, hitung ulang, dan ringkas laporan (.xlsx). Semua dikerjakan di komputer ini.

  renstra check FILE... [--map PETA.json] [--nomenklatur DAFTAR.xlsx] [--findings-sheet HASIL.xlsx] [--json | --sarif] [--scale ID] [--lang id|en]
  renstra recompute FILE -o HASIL.xlsx [--map PETA.json] [--write formulas|values] [--weight-base report|fund|program] [--siap-base by-kind|total|own] [--sums blank-only|all|none] [--turun 1|2] [--cap N] [--arah NAMA=naik|turun]... [--add LEMBAR:KOLOM]... [--scale ID] [--json] [--force]
  renstra summary FILE -o HASIL.xlsx [--date 2026-01-31] [--map PETA.json] [--json] [--force]
  renstra sentences FILE [--templates KALIMAT.json] [--map PETA.json] [--json]
  renstra sentences --templates-default > KALIMAT.json
  renstra consolidate FILE... -o HASIL.xlsx [--date 2026-01-31] [--json] [--force]

  summary          salinan buku kerja dengan lembar Ringkasan di dalamnya; --json tanpa -o mencetak datanya saja
  sentences        kalimat siap tempel menurut tempatnya; kalimat sendiri lewat --templates
  consolidate      satu rekap dari beberapa buku kerja, di buku kerja baru

  --map            arti kolom, tabel, dan baris yang Anda pastikan di Kenali; tanpa ini dipakai yang tersimpan di buku kerja
  --nomenklatur    daftar kode dan nama milik kantor sendiri (.xlsx, misalnya unduhan SIPD), untuk mencocokkan kode dan nama
  --findings-sheet salinan buku kerja dengan Lembar Temuan di dalamnya; satu berkas sekali jalan
  --json           hasil sebagai JSON
  --sarif          hasil sebagai SARIF 2.1.0
  -o, --output     berkas hasil; tidak boleh sama dengan berkas masukan
  --write          formulas = rumus Excel (bawaan), values = nilai saja
  --weight-base    dasar bobot: report = baris jumlah (bawaan), fund = sumber dana, program = program
  --siap-base      dasar SIAP (%): by-kind = total semua dana di rekapitulasi, pagu sendiri di tabel lain (bawaan), total, own
  --sums           jumlah induk dan total: blank-only = hanya sel kosong (bawaan), all = semua, none = tidak
  --turun          rumus capaian bila makin rendah makin baik: 1 = (2 × target − realisasi) ÷ target (bawaan), 2 = target ÷ realisasi
  --cap            batas capaian dalam persen, misalnya 150; none = tanpa batas (bawaan)
  --arah           arah sebuah indikator bila namanya tidak menyebutkannya; dapat diulang
  --add            kolom hitungan baru di kanan tabel, misalnya "BAB II:serapan" atau "BAB II:2:serapan" untuk tabel kedua; dapat diulang:
                   serapan, siap, siap-persen, bobot, keuangan-tertimbang, fisik-tertimbang, deviasi, capaian, kategori, efisiensi
  --scale          skala predikat: permendagri-86-2017 (bawaan), lkjip-4, lkjip-4-belum, lakip-5, sakip-88-2021
  --date           tanggal pada lembar hasil (bawaan: hari ini)
  --force          timpa berkas hasil yang sudah ada
  --lang           bahasa kalimat: id (bawaan) atau en

Kode keluar: 0 tidak ada yang salah, 1 ada temuan salah, 2 pemakaian salah atau berkas tidak terbaca.`;

const HELP_EN = `Renstra: checks, recomputes and sums up reports (.xlsx). Everything happens on this computer.

  renstra check FILE... [--map MAP.json] [--nomenklatur LIST.xlsx] [--findings-sheet OUT.xlsx] [--json | --sarif] [--scale ID] [--lang id|en]
  renstra recompute FILE -o OUT.xlsx [--map MAP.json] [--write formulas|values] [--weight-base report|fund|program] [--siap-base by-kind|total|own] [--sums blank-only|all|none] [--turun 1|2] [--cap N] [--arah NAME=naik|turun]... [--add SHEET:COLUMN]... [--scale ID] [--json] [--force]
  renstra summary FILE -o OUT.xlsx [--date 2026-01-31] [--map MAP.json] [--json] [--force]
  renstra sentences FILE [--templates SENTENCES.json] [--map MAP.json] [--json]
  renstra sentences --templates-default > SENTENCES.json
  renstra consolidate FILE... -o OUT.xlsx [--date 2026-01-31] [--json] [--force]

  summary          a copy of the workbook with the summary sheet in it; --json without -o only prints its data
  sentences        sentences to be pasted, by place; sentences of your own with --templates
  consolidate      one recap of several workbooks, in a new workbook

  --siap-base      what 100 % of SIAP is: by-kind = all funds in recapitulations, the own pagu elsewhere (default), total, own
  --sums           amounts of parents and totals: blank-only (default), all, none
  --turun          formula where lower is better: 1 = (2 × target − result) ÷ target (default), 2 = target ÷ result
  --cap            the most that counts as achievement in percent, none by default
  --arah           which way is better for an indicator whose name does not say it; may be repeated
  --add            a new computed column right of a table, e.g. "BAB II:serapan", or "BAB II:2:serapan" for the second table; may be
                   repeated: serapan, siap, siap-persen, bobot, keuangan-tertimbang, fisik-tertimbang, deviasi, capaian, kategori, efisiensi
  --nomenklatur    the office's own list of kode and names (.xlsx, e.g. a SIPD export), to compare kode and names with
  --findings-sheet a copy of the workbook with the sheet of findings in it; one file at a time
  --sarif          the result as SARIF 2.1.0

Exit code: 0 nothing wrong, 1 findings of severity error, 2 bad usage or unreadable file.`;

/** Both languages, complete by type. */
export const CLI_WORDS: Readonly<Record<Language, CliWords>> = {
  id: {
    help: HELP_ID,
    usage: {
      command: (word) =>
        `Perintah “${word}” tidak dikenal. Yang ada: check, recompute, summary, sentences, consolidate. Lihat renstra --help.`,
      option: (word) => `Pilihan “${word}” tidak dikenal untuk perintah ini. Lihat renstra --help.`,
      files: (word) => `Sebutkan berkas .xlsx setelah “${word}”.`,
      "one-file": (word) => `Perintah ini mengerjakan satu berkas; “${word}” berlebih.`,
      output: () => "Sebutkan berkas hasil dengan -o HASIL.xlsx.",
      value: (word) => `Nilai tidak dikenal: ${word}.`,
      both: (word) => `Pilih salah satu: ${word}.`,
    },
    file: {
      missing: (file) => `${file}: berkas tidak ditemukan. Periksa nama dan foldernya.`,
      folder: (file) => `${file}: ini folder, bukan berkas.`,
      unreadable: (file) =>
        `${file}: berkas tidak dapat dibaca. Mungkin sedang dibuka program lain atau tidak diizinkan.`,
      exists: (file) => `${file}: sudah ada. Pakai nama lain, atau --force untuk menimpanya. Tidak ada yang ditulis.`,
      same: (file) => `${file}: hasil tidak boleh menimpa berkas masukan. Pakai nama lain. Tidak ada yang ditulis.`,
      unwritable: (file) => `${file}: tidak dapat ditulis. Periksa folder dan izinnya. Tidak ada yang ditulis.`,
    },
    map: {
      "not-json": (file) => `${file}: bukan berkas pemetaan (bukan JSON). Unduh lagi dari Kenali di panel.`,
      version: (file) => `${file}: bukan pemetaan Renstra versi 1. Unduh lagi dari Kenali di panel.`,
      shape: (file, where) =>
        `${file}: isi di ${where} tidak dikenal. Perbaiki bagian itu atau unduh lagi dari Kenali.`,
    },
    written: (cells, output) => `${String(cells)} sel ditulis ke ${output}.`,
    added: (header, sheet, column) => `  Kolom baru ${header} di ${sheet}, kolom ${column}.`,
    nothingWritten: "Tidak ada yang ditulis.",
    skipped: (cells, reason) => `  ${String(cells)} sel dilewati: ${reason}.`,
    findingsSheet: (findings, output) => `  Lembar Temuan dengan ${String(findings)} temuan ditulis ke ${output}.`,
    lower: (names) => `  Makin rendah makin baik: ${names}. Bila bukan demikian: --arah "NAMA=naik".`,
    stale: (cells) =>
      `${String(cells)} rumus lain tidak dapat dihitung di sini; Excel menghitungnya saat berkas dibuka.`,
    summary: (sheet, output) => `Lembar ${sheet} ditulis ke ${output}.`,
    noSentences: "Laporan ini tidak memuat angka yang diminta templatnya.",
    templates: (file, fault) => `${file}: ${fault}. Perbaiki, lalu coba lagi.`,
    recap: (files, offices, output) =>
      `${String(files)} buku kerja, ${String(offices)} kantor: konsolidasi ditulis ke ${output}.`,
    recapLine: (name, pagu, realisasi) => `${name}: pagu ${pagu}, realisasi ${realisasi}`,
    counts: ({ error, warning }) => `${String(error)} kesalahan, ${String(warning)} peringatan`,
    unexpected: "Terjadi kesalahan di dalam Renstra sendiri. Tidak ada yang ditulis.",
  },
  en: {
    help: HELP_EN,
    usage: {
      command: (word) =>
        `Unknown command “${word}”. There are: check, recompute, summary, sentences, consolidate. See renstra --help.`,
      option: (word) => `Unknown option “${word}” for this command. See renstra --help.`,
      files: (word) => `Name an .xlsx file after “${word}”.`,
      "one-file": (word) => `This command takes one file; “${word}” is one too many.`,
      output: () => "Name the output with -o OUT.xlsx.",
      value: (word) => `Unknown value: ${word}.`,
      both: (word) => `Choose one of ${word}.`,
    },
    file: {
      missing: (file) => `${file}: no such file. Check its name and folder.`,
      folder: (file) => `${file}: this is a folder, not a file.`,
      unreadable: (file) => `${file}: cannot be read. It may be open elsewhere or not permitted.`,
      exists: (file) => `${file}: exists already. Use another name, or --force to replace it. Nothing was written.`,
      same: (file) => `${file}: the output may not be the input. Use another name. Nothing was written.`,
      unwritable: (file) => `${file}: cannot be written. Check the folder and its permissions. Nothing was written.`,
    },
    map: {
      "not-json": (file) => `${file}: not a mapping file (not JSON). Download it again from Recognise in the pane.`,
      version: (file) => `${file}: not a Renstra mapping of version 1. Download it again from Recognise in the pane.`,
      shape: (file, where) => `${file}: ${where} is not known. Mend that part or download it again from Recognise.`,
    },
    written: (cells, output) => `${String(cells)} cells written to ${output}.`,
    added: (header, sheet, column) => `  New column ${header} on ${sheet}, column ${column}.`,
    nothingWritten: "Nothing was written.",
    skipped: (cells, reason) => `  ${String(cells)} cells skipped: ${reason}.`,
    findingsSheet: (findings, output) => `  Sheet of ${String(findings)} findings written to ${output}.`,
    lower: (names) => `  Lower is better: ${names}. Where it is not: --arah "NAME=naik".`,
    stale: (cells) => `${String(cells)} other formulas cannot be computed here; Excel does when the file is opened.`,
    summary: (sheet, output) => `Sheet ${sheet} written to ${output}.`,
    noSentences: "This report does not say what the templates ask for.",
    templates: (file, fault) => `${file}: ${fault}. Mend it and try again.`,
    recap: (files, offices, output) =>
      `${String(files)} workbooks, ${String(offices)} offices: consolidation written to ${output}.`,
    recapLine: (name, pagu, realisasi) => `${name}: budget ${pagu}, spent ${realisasi}`,
    counts: ({ error, warning }) => `${String(error)} errors, ${String(warning)} warnings`,
    unexpected: "Something went wrong inside Renstra itself. Nothing was written.",
  },
};
