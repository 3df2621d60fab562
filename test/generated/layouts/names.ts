import type { Draw } from "./draw";

/** Invented wording in the manner of the field; no real office, place of work or person. */
const OBJECTS = [
  "Tenaga Kerja",
  "Kawasan Transmigrasi",
  "Koperasi dan Usaha Mikro",
  "Jalan dan Jembatan",
  "Irigasi Tersier",
  "Perpustakaan Daerah",
  "Arsip Dinamis",
  "Data Statistik Sektoral",
  "Pangan Lokal",
  "Peternakan Rakyat",
  "Perikanan Budidaya",
  "Destinasi Pariwisata",
  "Kesehatan Masyarakat",
  "Pendidikan Kesetaraan",
  "Persampahan",
  "Air Minum Perdesaan",
  "Pasar Rakyat",
  "Kepemudaan dan Olahraga",
] as const;

const PROGRAM_VERBS = ["Pengelolaan", "Pengembangan", "Pembinaan", "Perlindungan", "Peningkatan", "Penataan"] as const;
const KEGIATAN_VERBS = ["Penyelenggaraan", "Pembinaan", "Pengendalian", "Penyediaan Layanan", "Pendataan"] as const;
const SUB_VERBS = [
  "Penyusunan Dokumen",
  "Koordinasi dan Sinkronisasi",
  "Fasilitasi",
  "Pengadaan Sarana",
  "Pemeliharaan Prasarana",
  "Pelatihan",
  "Sosialisasi",
  "Monitoring dan Evaluasi",
  "Rehabilitasi",
] as const;
const OFFICE_WORK = [
  "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
  "Administrasi Keuangan Perangkat Daerah",
  "Administrasi Umum Perangkat Daerah",
  "Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah",
  "Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah",
] as const;
const OFFICE_TASKS = [
  "Penyusunan Dokumen Perencanaan Perangkat Daerah",
  "Koordinasi dan Penyusunan Laporan Capaian Kinerja dan Ikhtisar Realisasi Kinerja SKPD",
  "Penyediaan Gaji dan Tunjangan ASN",
  "Penyediaan Jasa Surat Menyurat",
  "Penyediaan Bahan Logistik Kantor",
  "Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD",
  "Pengadaan Peralatan dan Mesin Lainnya",
] as const;
const DETAILS = [
  "Tahap Persiapan",
  "Tahap Pelaksanaan",
  "Tahap Pelaporan",
  "Honorarium",
  "Belanja Bahan",
  "Operasional",
] as const;
const PLACES = [
  "Kec. Utara",
  "Kec. Selatan",
  "Desa Sukamaju",
  "Kota Baru",
  "Kab. Timur Raya",
  "5 Kecamatan",
  "Kota",
] as const;
const UNITS = [
  "Sekretariat",
  "Bidang Perencanaan",
  "Bidang Pembinaan",
  "UPTD Wilayah I",
  "Bidang Pengendalian",
] as const;
const FUNDS = ["DAU", "DAK", "PAD", "APBD", "DBH"] as const;
export const COUNT_UNITS = [
  "Orang",
  "Dokumen",
  "Paket",
  "Unit",
  "Laporan",
  "Bulan",
  "Kegiatan",
  "Lembaga",
  "KK",
] as const;
const PLACE_NAMES = ["Kabupaten Timur Raya", "Kota Baru Laut", "Provinsi Nusa Raya", "Kabupaten Lembah Hijau"] as const;
const DUTIES = ["Tenaga Kerja dan Transmigrasi", "Pekerjaan Umum", "Kesehatan", "Pariwisata", "Pertanian"] as const;

export function officeName(draw: Draw): string {
  return `Dinas ${draw.pick(DUTIES)} ${draw.pick(PLACE_NAMES)}`;
}

export function programName(draw: Draw): string {
  return `Program ${draw.pick(PROGRAM_VERBS)} ${draw.pick(OBJECTS)}`;
}

export const SUPPORT_PROGRAM = "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota";

export function kegiatanName(draw: Draw, isOffice: boolean): string {
  if (isOffice) return draw.pick(OFFICE_WORK);
  const place = draw.chance(0.3) ? " di Daerah Kabupaten/Kota" : "";
  return `${draw.pick(KEGIATAN_VERBS)} ${draw.pick(OBJECTS)}${place}`;
}

export function subName(draw: Draw, isOffice: boolean): string {
  return isOffice ? draw.pick(OFFICE_TASKS) : `${draw.pick(SUB_VERBS)} ${draw.pick(OBJECTS)}`;
}

export function detailName(draw: Draw): string {
  return `${draw.pick(DETAILS)}${draw.chance(0.5) ? ` di ${draw.pick(PLACES)}` : ""}`;
}

export function sasaranName(draw: Draw): string {
  const verb = draw.pick(["Meningkatnya", "Terwujudnya", "Menurunnya", "Terkendalinya"]);
  return `${verb} ${draw.pick(["Kualitas", "Pelayanan", "Kemandirian", "Cakupan", "Akuntabilitas"])} ${draw.pick(OBJECTS)}`;
}

export function tujuanName(draw: Draw): string {
  return `${draw.pick(["Meningkatkan", "Mewujudkan"])} ${draw.pick(["Kesejahteraan", "Tata Kelola", "Daya Saing"])} ${draw.pick(OBJECTS)}`;
}

/** An indicator with the unit it is counted in. */
export function indicator(draw: Draw): { readonly name: string; readonly satuan: string } {
  const kind = draw.weighted([
    [50, "%"],
    [35, "count"],
    [15, "score"],
  ] as const);
  const object = draw.pick(OBJECTS);
  if (kind === "%")
    return { name: `Persentase ${object} yang ${draw.pick(["Terlayani", "Terbina", "Aktif"])}`, satuan: "%" };
  if (kind === "score")
    return { name: `${draw.pick(["Nilai", "Indeks"])} ${object}`, satuan: draw.pick(["Nilai", "Indeks", "Poin"]) };
  const satuan = draw.pick(COUNT_UNITS);
  return { name: `Jumlah ${satuan === "Orang" ? "Peserta" : satuan} ${object}`, satuan };
}

/** True for units that add up (Orang, Dokumen …), false for percentages, scores and indices. */
export const isCounted = (satuan: string): boolean => (COUNT_UNITS as readonly string[]).includes(satuan);

export const placeName = (draw: Draw): string => draw.pick(PLACES);
export const unitName = (draw: Draw): string => draw.pick(UNITS);
export const fundName = (draw: Draw): string => draw.pick(FUNDS);
