import { numberText } from "./numbers";
import type { SettingsWording } from "./screens-settings";

const figure = (value: number, decimals = 2, least = 0): string => numberText("id-ID", value, decimals, least);

/** "Pengaturan" in Indonesian: the original of its texts. */
export const settingsId: SettingsWording = {
  settings: {
    title: "Pengaturan",
    intro: "Cara menilai, menghitung, dan menulis angka, dengan sumbernya.",
    open: "Pengaturan",
    summary: (scale, base) => `Skala ${scale}, bobot dari ${base}`,
    source: (source) => `Kebiasaan ini dari ${source}.`,
    scaleTable: {
      label: (scale) => `Tingkat skala ${scale}`,
      rating: "Predikat",
      capaian: "Capaian (%)",
      limits: ({ from, inclusive, upTo, below }) => {
        const start = inclusive ? figure(from) : `di atas ${figure(from)}`;
        if (upTo !== null) return `${start} – ${figure(upTo)}`;
        if (below !== null) return `${start} sampai di bawah ${figure(below)}`;
        return inclusive ? `${start} ke atas` : start;
      },
      lowest: ({ upTo, below, inclusive }) =>
        upTo !== null || !inclusive ? `sampai ${figure(upTo ?? below)}` : `di bawah ${figure(below)}`,
    },
    turun: {
      label: "Rumus capaian bila makin rendah makin baik",
      forms: {
        turun: "(2 × target − realisasi) ÷ target",
        "turun-rasio": "target ÷ realisasi",
      },
    },
    cap: { label: "Capaian paling tinggi", none: "Tidak dibatasi", at: (percent) => `${figure(percent)}\u00a0%` },
    decimals: {
      label: "Angka di belakang koma dalam kalimat",
      hint: "Berlaku untuk persen dan poin. Angka di lembar tidak berubah.",
      example: (decimals) => `${figure(89.4553, decimals, decimals)}\u00a0%`,
    },
    inWords: {
      label: "Terbilang dalam kalimat",
      hint: "Contoh: Rp1.500.000,- (satu juta lima ratus ribu rupiah).",
      yes: "Ditulis",
      no: "Tidak ditulis",
    },
    language: { label: "Bahasa panel", names: { id: "Indonesia", en: "Inggris (English)" } },
    workbook: {
      title: "Untuk buku kerja ini",
      none: "Belum disimpan bersama buku kerja. Simpan agar rekan yang membuka berkas ini memakai cara hitung yang sama.",
      same: "Buku kerja ini membawa cara menilai dan menghitung di atas.",
      other: "Pilihan di atas berbeda dari yang tersimpan di buku kerja ini, dan berlaku selama panel terbuka.",
      save: "Simpan bersama buku kerja",
      saving: "Menyimpan…",
      remove: "Hapus dari buku kerja",
      saved: "Tersimpan bersama buku kerja. Simpan berkasnya agar ikut terbawa.",
      removed: "Dihapus dari buku kerja. Simpan berkasnya agar berlaku.",
    },
    kept: "Pilihan Anda diingat di komputer ini.",
    notKept: "Pilihan Anda berlaku selama panel ini terbuka.",
    reset: "Kembali ke bawaan",
    introduction: "Tampilkan perkenalan",
  },
};
