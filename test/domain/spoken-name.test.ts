import { spokenName } from "../../src/domain/spoken-name";

test.each([
  ["PROGRAM PELATIHAN KERJA DAN PRODUKTIVITAS TENAGA KERJA", "Program Pelatihan Kerja dan Produktivitas Tenaga Kerja"],
  [
    "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA",
    "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
  ],
  ["PROGRAM PENGEMBANGAN UMKM", "Program Pengembangan UMKM"],
  ["KEGIATAN PADA UPTD BLK KELAS II (DANA DAK)", "Kegiatan pada UPTD BLK Kelas II (Dana DAK)"],
  ["DANA DEKONSENTRASI", "Dana Dekonsentrasi"],
  ["PENYUSUNAN RKPD TAHUN 2024", "Penyusunan RKPD Tahun 2024"],
  ["PELATIHAN KLHK BAGI PETANI", "Pelatihan KLHK bagi Petani"],
])("%s is said as %s", (name, said) => {
  expect(spokenName(name)).toBe(said);
});

test.each(["APBD", "UPTD BLK", "Program PENEMPATAN Tenaga Kerja", "laporan ini", "", "DAK FISIK", "BAB II"])(
  "%j stays as it is",
  (name) => {
    expect(spokenName(name)).toBe(name);
  },
);
