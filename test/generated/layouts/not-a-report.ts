import type { CellValue, SheetContent } from "../../../src/sheets/content";
import { Draw } from "./draw";
import { Paper } from "./paper";
import * as names from "./names";

type Sheet = (draw: Draw, paper: Paper) => void;

/** Sheets offices keep beside their reports, in which no table of this product's kinds stands. */
export const NOT_REPORTS: Readonly<Record<string, Sheet>> = {
  empty: () => undefined,
  "list of names": (draw, paper) => {
    title(paper, "DAFTAR NAMA PESERTA PELATIHAN");
    table(draw, paper, ["No", "Nama", "Jabatan", "Asal Instansi", "Keterangan"], 20, (at) => [
      at,
      person(draw),
      draw.pick(JOBS),
      names.unitName(draw),
      null,
    ]);
  },
  letter: (draw, paper) => {
    const lines = [
      "PEMERINTAH KABUPATEN",
      names.officeName(draw).toUpperCase(),
      "",
      "Nomor   : 900/    /2024",
      "Lampiran : 1 (satu) berkas",
      "Hal     : Penyampaian Laporan Realisasi Anggaran",
      "",
      "Yth. Bupati",
      "di Tempat",
      "",
      "Bersama ini kami sampaikan laporan realisasi fisik dan keuangan sampai dengan bulan Desember.",
      "Demikian disampaikan, atas perhatiannya diucapkan terima kasih.",
      "",
      "Kepala Dinas,",
    ];
    lines.forEach((line, at) => {
      if (line !== "") paper.put(at, line === "Kepala Dinas," ? 5 : 0, line);
    });
  },
  attendance: (draw, paper) => {
    title(paper, "DAFTAR HADIR RAPAT EVALUASI");
    const days = Array.from({ length: 10 }, (_, day) => day + 1);
    table(draw, paper, ["No", "Nama", ...days, "Jumlah Hadir"], 15, (at) => [
      at,
      person(draw),
      ...days.map(() => draw.pick(["H", "H", "I", "S"])),
      draw.int(5, 10),
    ]);
  },
  "price list": (draw, paper) => {
    title(paper, "DAFTAR HARGA SATUAN BARANG");
    table(draw, paper, ["No", "Nama Barang", "Spesifikasi", "Satuan", "Harga (Rp)"], 18, (at) => [
      at,
      draw.pick(GOODS),
      draw.pick(["A4", "Besar", "Standar"]),
      draw.pick(["Rim", "Buah", "Kotak"]),
      draw.int(5, 900) * 1000,
    ]);
  },
  inventory: (draw, paper) => {
    title(paper, "KARTU INVENTARIS RUANGAN");
    table(draw, paper, ["No", "Nama Barang", "Merk", "Tahun Pembelian", "Jumlah", "Harga", "Kondisi"], 16, (at) => [
      at,
      draw.pick(GOODS),
      draw.pick(["Merk A", "Merk B"]),
      draw.int(2010, 2024),
      draw.int(1, 9),
      draw.int(1, 90) * 100_000,
      draw.pick(["Baik", "Rusak Ringan", "Rusak Berat"]),
    ]);
  },
  calendar: (draw, paper) => {
    paper.put(0, 0, `JANUARI ${String(draw.int(2020, 2026))}`);
    ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"].forEach((day, at) => {
      paper.put(1, at, day);
    });
    for (let day = 1; day <= 31; day++) paper.put(2 + Math.floor((day + 1) / 7), (day + 1) % 7, day);
  },
  "address table": (draw, paper) => {
    table(draw, paper, ["No", "Nama Instansi", "Alamat", "Kecamatan"], 12, (at) => [
      at,
      names.officeName(draw),
      `Jalan Melati Blok ${String.fromCharCode(64 + at)}`,
      names.placeName(draw),
    ]);
  },
  "pivot table": (draw, paper) => {
    paper.put(0, 0, "Bidang");
    paper.put(0, 1, "(All)");
    paper.put(2, 0, "Row Labels");
    paper.put(2, 1, "Count of Nama");
    paper.put(2, 2, "Sum of Umur");
    for (let at = 0; at < 8; at++) line(paper, 3 + at, [draw.pick(JOBS), draw.int(1, 40), draw.int(100, 900)]);
    line(paper, 11, ["Grand Total", 120, 3600]);
  },
  notes: (draw, paper) => {
    const top = draw.int(0, 3);
    const lines = [
      "Catatan rapat evaluasi:",
      "- realisasi fisik masih rendah",
      "- target triwulan III perlu dipercepat",
      "- pagu perubahan menunggu DPA",
      "PR: cek lagi bobot kegiatan",
    ];
    lines.forEach((text, at) => {
      paper.put(at + top, 0, text);
    });
  },
  "exam scores": (draw, paper) => {
    title(paper, "DAFTAR NILAI PELATIHAN DASAR");
    table(draw, paper, ["No", "Nama Peserta", "Tugas", "Ujian", "Nilai Akhir", "Predikat"], 20, (at) => [
      at,
      person(draw),
      draw.int(60, 95),
      draw.int(60, 95),
      draw.int(60, 95),
      draw.pick(["A", "B", "C"]),
    ]);
  },
  "travel orders": (draw, paper) => {
    title(paper, "REGISTER SURAT PERINTAH TUGAS");
    table(draw, paper, ["No", "Nomor Surat", "Tanggal", "Tujuan", "Lama (hari)", "Keterangan"], 14, (at) => [
      at,
      `094/${String(100 + at)}`,
      45000 + at,
      names.placeName(draw),
      draw.int(1, 5),
      null,
    ]);
  },
  "staff by rank": (draw, paper) => {
    title(paper, "DATA PEGAWAI MENURUT GOLONGAN");
    table(draw, paper, ["Golongan", "Laki-laki", "Perempuan", "Jumlah"], 4, (at) => [
      ["I", "II", "III", "IV"][at - 1] ?? "",
      draw.int(1, 30),
      draw.int(1, 30),
      draw.int(2, 60),
    ]);
  },
  scribbles: (draw, paper) => {
    for (let at = 0; at < 9; at++) paper.replace(draw.int(0, 12), draw.int(0, 6), draw.int(1, 9_000_000));
  },
};

/** A sheet that holds no report; the same seed gives the same sheet. */
export function notAReport(seed: number): SheetContent {
  const draw = new Draw(seed);
  const kinds = Object.keys(NOT_REPORTS);
  const kind = kinds[((seed % kinds.length) + kinds.length) % kinds.length]!;
  const paper = new Paper();
  NOT_REPORTS[kind]!(draw, paper);
  return paper.content(kind, draw.chance(0.5), draw.chance(0.2) ? 2 : 0);
}

const SYLLABLES = ["Ba", "Di", "Ka", "Lu", "Ma", "Ni", "Ra", "Su", "Ta", "Wi"];
const JOBS = ["Analis", "Penelaah", "Operator", "Pengadministrasi", "Pranata"];
const GOODS = [
  "Kertas HVS",
  "Tinta Printer",
  "Map Arsip",
  "Meja Kerja",
  "Kursi Lipat",
  "Lemari Besi",
  "Laptop",
  "Proyektor",
];

/** A made-up name of two made-up words. */
function person(draw: Draw): string {
  const word = (): string =>
    `${draw.pick(SYLLABLES)}${draw.pick(SYLLABLES).toLowerCase()}${draw.pick(SYLLABLES).toLowerCase()}`;
  return `${word()} ${word()}`;
}

function title(paper: Paper, words: string): void {
  paper.put(0, 0, words);
  paper.merge(0, 0, 0, 5);
}

function table(
  draw: Draw,
  paper: Paper,
  header: readonly CellValue[],
  rows: number,
  make: (number: number) => readonly CellValue[],
): void {
  const top = draw.int(2, 4);
  line(paper, top, header);
  for (let at = 1; at <= rows; at++) line(paper, top + at, make(at));
}

function line(paper: Paper, row: number, cells: readonly CellValue[]): void {
  cells.forEach((cell, column) => {
    paper.put(row, column, cell);
  });
}
