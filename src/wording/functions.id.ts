import type { FunctionWording } from "./functions";
import { FUNCTION_ERRORS_ID } from "./functions-errors.id";

/** The functions in Indonesian, the original wording. */
export const FUNCTIONS_ID: FunctionWording = {
  language: "id",
  blank: "kosong",
  errors: FUNCTION_ERRORS_ID,
  functions: {
    CAPAIAN: {
      description:
        'Capaian kinerja dalam persen, tanpa pembulatan. Contoh: =RENSTRA.CAPAIAN(B2;C2) atau =RENSTRA.CAPAIAN(B2;C2;"turun")',
      parameters: {
        target: { name: "target", description: "Target: angka, teks seperti “5.310 Orang”, atau rentang “3,2-3,0”" },
        realisasi: { name: "realisasi", description: "Realisasi: angka atau teks berangka. Kosong bukan nol" },
        arah: { name: "arah", description: "“naik” (bawaan), “turun” = (2t − r)/t, atau “turun-rasio” = t/r" },
        batas: {
          name: "batas",
          description: "Capaian paling tinggi dalam persen, misalnya 120. Tanpa batas bila dikosongkan",
        },
      },
    },
    RATING: {
      description:
        'Kategori sebuah capaian menurut skala. Contoh: =RENSTRA.RATING(D2) atau =RENSTRA.RATING(D2;"lkjip-4")',
      parameters: {
        capaian: { name: "capaian", description: "Capaian dalam persen, misalnya 87,17 (bukan 0,8717)" },
        skala: {
          name: "skala",
          description: "Nama skala, atau tabel dua kolom: batas bawah dan label. Bawaan: permendagri-86-2017",
        },
        aturan_celah: {
          name: "aturan_celah",
          description: "Untuk nilai di celah seperti 90,5: “batas-bawah” (bawaan) atau “batas-atas”",
        },
      },
    },
    PREDIKAT: {
      description:
        "Predikat AKIP (AA sampai D) dari sebuah nilai menurut Permenpan RB 88/2021. Contoh: =RENSTRA.PREDIKAT(B2)",
      parameters: { nilai: { name: "nilai", description: "Nilai AKIP 0–100: angka atau teks seperti “79,17BB”" } },
    },
    BOBOT: {
      description: "Bobot dalam persen: pagu ÷ total × 100. Contoh: =RENSTRA.BOBOT(D5;$D$40)",
      parameters: {
        pagu: { name: "pagu", description: "Pagu baris ini" },
        total: {
          name: "total",
          description: "Jumlah pagu, atau rentang yang dijumlahkan. Rentang jangan memuat baris jumlah atau induk",
        },
      },
    },
    TERTIMBANG: {
      description:
        "Realisasi fisik tertimbang: bobot × realisasi ÷ target, paling tinggi sebesar bobot. Contoh: =RENSTRA.TERTIMBANG(E5;F5;G5)",
      parameters: {
        bobot: { name: "bobot", description: "Bobot baris ini dalam persen" },
        target: { name: "target", description: "Target volume fisik" },
        realisasi: { name: "realisasi", description: "Realisasi volume fisik. Kosong bukan nol" },
      },
    },
    SERAPAN: {
      description: "Serapan anggaran dalam persen: realisasi ÷ pagu × 100. Contoh: =RENSTRA.SERAPAN(D5;E5)",
      parameters: {
        pagu: { name: "pagu", description: "Pagu dalam rupiah" },
        realisasi: { name: "realisasi", description: "Realisasi dalam rupiah. Kosong bukan nol" },
      },
    },
    SIAP: {
      description: "Sisa anggaran (SIAP) dalam rupiah: pagu − realisasi. Contoh: =RENSTRA.SIAP(D5;E5)",
      parameters: {
        pagu: { name: "pagu", description: "Pagu dalam rupiah" },
        realisasi: { name: "realisasi", description: "Realisasi dalam rupiah. Kosong bukan nol" },
      },
    },
    EFISIENSI: {
      description: "Tingkat efisiensi dalam poin persen: capaian − serapan. Contoh: =RENSTRA.EFISIENSI(D2;E2)",
      parameters: {
        capaian: { name: "capaian", description: "Capaian kinerja dalam persen" },
        serapan: { name: "serapan", description: "Serapan anggaran dalam persen" },
      },
    },
    DEVIASI: {
      description: "Deviasi realisasi terhadap rencana; negatif berarti tertinggal. Contoh: =RENSTRA.DEVIASI(B2;C2)",
      parameters: {
        rencana: { name: "rencana", description: "Rencana atau target, biasanya dalam persen" },
        realisasi: { name: "realisasi", description: "Realisasi dalam satuan yang sama. Kosong bukan nol" },
        cara: {
          name: "cara",
          description:
            "“selisih” = realisasi − rencana (bawaan), atau “relatif” = (rencana − realisasi) ÷ rencana × 100",
        },
      },
    },
    PERTUMBUHAN: {
      description: "Pertumbuhan dalam persen: (baru − lama) ÷ lama × 100. Contoh: =RENSTRA.PERTUMBUHAN(B2;C2)",
      parameters: {
        lama: { name: "lama", description: "Angka tahun sebelumnya" },
        baru: { name: "baru", description: "Angka tahun ini" },
      },
    },
    RATARATA: {
      description:
        "Rata-rata capaian; sel kosong, “n/a”, “belum …”, dan #N/A tidak ikut dihitung. Contoh: =RENSTRA.RATARATA(D2:D9)",
      parameters: {
        capaian: {
          name: "capaian",
          description: "Rentang capaian dalam persen. Yang belum dilaporkan: “n/a”; 0 ikut dihitung",
        },
        bobot: { name: "bobot", description: "Rentang bobot seukuran capaian. Rata-rata biasa bila dikosongkan" },
      },
    },
    TRIWULAN: {
      description:
        "Angka setahun dari triwulan: jumlah, atau triwulan terakhir yang terisi. Contoh: =RENSTRA.TRIWULAN(D2:G2;C2)",
      parameters: {
        nilai: {
          name: "nilai",
          description: "Satu baris atau satu kolom angka triwulan, menurut urutan waktu. Yang belum dilaporkan: “n/a”",
        },
        jenis: {
          name: "jenis",
          description:
            "“jumlah”, “terakhir”, atau satuannya: %, indeks, dan nilai memakai yang terakhir, lainnya dijumlahkan",
        },
      },
    },
    JUMLAH: {
      description:
        "Jumlah semua rincian di bawah sebuah kode, masing-masing sekali. Contoh: =RENSTRA.JUMLAH(A5;$A$5:$A$90;$D$5:$D$90)",
      parameters: {
        kode: { name: "kode", description: "Kode program, kegiatan, atau lainnya" },
        rentang_kode: { name: "rentang_kode", description: "Kolom kode" },
        rentang_nilai: { name: "rentang_nilai", description: "Kolom angka, seukuran kolom kode" },
      },
    },
    ANGKA: {
      description:
        "Angka dari teks seperti “Rp.18.820.531.793,-”, “26,15%”, atau “5.310 Orang”. Contoh: =RENSTRA.ANGKA(B2)",
      parameters: {
        teks: { name: "teks", description: "Teks berangka. Untuk satu kolom, gaya penulisan mayoritas yang dipakai" },
      },
    },
    TERBILANG: {
      description: 'Angka dalam kata, sampai di bawah seribu triliun. Contoh: =RENSTRA.TERBILANG(D40;"rupiah")',
      parameters: {
        angka: { name: "angka", description: "Angka atau teks berangka" },
        satuan: {
          name: "satuan",
          description: "Satuan di belakangnya, misalnya “rupiah”. Tanpa satuan bila dikosongkan",
        },
      },
    },
    "KODE.RAPI": {
      description:
        "Kode dalam penulisan baku. Contoh: =RENSTRA.KODE.RAPI(A5) mengubah 2,07,05.1.02 menjadi 2.07.05.1.02",
      parameters: { kode: { name: "kode", description: "Kode seperti tertulis" } },
    },
    "KODE.TINGKAT": {
      description:
        "Tingkat sebuah kode: urusan, bidang urusan, program, kegiatan, sub kegiatan, KRO, RO, … Contoh: =RENSTRA.KODE.TINGKAT(A5)",
      parameters: { kode: { name: "kode", description: "Kode seperti tertulis" } },
    },
    "KODE.INDUK": {
      description: "Kode satu tingkat di atasnya. Contoh: =RENSTRA.KODE.INDUK(A5) untuk 2.07.05.1.02 memberi 2.07.05",
      parameters: { kode: { name: "kode", description: "Kode seperti tertulis" } },
    },
    "KODE.SAH": {
      description: "TRUE bila kode tertulis baku, FALSE bila tidak. Contoh: =RENSTRA.KODE.SAH(A5)",
      parameters: { kode: { name: "kode", description: "Kode seperti tertulis" } },
    },
  },
};
