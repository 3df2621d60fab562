import type { KodeCode } from "../../findings/codes/kode";
import type { CodeWords } from "../finding-text";
import { KODE_FAULTS_ID, KODE_LEVELS_ID, KODE_REFUSALS_ID, listed } from "./kode-faults";
import { NAME_WORDS_ID } from "./names.id";

/** The words of findings about kode and names. */
export const KODE_WORDS_ID: CodeWords<KodeCode> = {
  ...NAME_WORDS_ID,
  "kode-with-name": {
    name: "Kode dan nama dalam satu sel",
    harm: "Kodenya tidak ditemukan saat laporan disaring atau dicocokkan dengan DPA atau SIPD.",
    tell: (told) => ({
      title: "Kode dan nama dalam satu sel",
      explanation: `Sel kode berisi ${told.found}, sedangkan sel kode lain di kolom ini hanya memuat kode.`,
      fix: `Tulis ${told.param("kode")} saja di sini, dan “${told.param("name")}” di kolom namanya.`,
    }),
  },
  "kode-shape": {
    name: "Penulisan kode tidak baku",
    harm: "Kode yang ditulis lain tidak ditemukan saat laporan dicocokkan dengan DPA atau SIPD.",
    tell: (told) => ({
      title: told.raw("faults") === "kelompok" ? "Huruf kelompok ditulis berbeda" : "Penulisan kode tidak baku",
      explanation: `Tertulis ${told.found}: ${listed(told, KODE_FAULTS_ID, KODE_REFUSALS_ID)}.`,
      fix:
        told.finding.expected === null
          ? "Cocokkan dengan kode resmi di DPA, lalu tulis ulang sebagai teks."
          : `Tulis ${told.expected} sebagai teks.`,
    }),
  },
  "kode-context": {
    name: "Kode APBN dan APBD bercampur",
    harm: "Angkanya masuk ke anggaran yang bukan miliknya.",
    tell: (told) => {
      const above = told.param("above");
      const words = {
        apbn: {
          title: "Kode APBN di dalam bagian APBD",
          explanation: `${told.found} adalah bentuk kode APBN, tetapi berdiri di bawah ${above} yang kode APBD.`,
          fix: "Tulis kode sub kegiatannya, atau pindahkan baris ini ke bagian APBN.",
        },
        apbd: {
          title: "Kode APBD di dalam bagian APBN",
          explanation: `${told.found} adalah kode APBD, tetapi berdiri di bawah ${above} yang kode APBN.`,
          fix: "Pindahkan baris ini ke bagian APBD, atau betulkan kodenya.",
        },
        ro: {
          title: "Komponen tanpa RO",
          explanation: `Komponen ${told.found} berdiri langsung di bawah ${above}, sedangkan komponen lain berdiri di bawah RO.`,
          fix: "Tambahkan baris RO di atasnya, atau pindahkan ke bawah RO yang benar.",
        },
      };
      return words[told.param("variant") as keyof typeof words];
    },
  },
  "kode-kewenangan": {
    name: "Kewenangan provinsi dan kabupaten/kota bercampur",
    harm: "Satu kantor hanya punya satu kewenangan; kode kewenangan lain milik daerah lain.",
    tell: (told) => ({
      title: "Kewenangan bercampur",
      explanation:
        told.raw("variant") === "seri"
          ? `Kode ${told.found} berkewenangan ${told.param("digit")}, tetapi sama banyaknya kode di tabel ini berkewenangan ${told.param("usual")}.`
          : `Kode ${told.found} berkewenangan ${told.param("digit")}, sedangkan ${told.raw("variant") === "lembar" ? "lembar lain" : "kode lain di tabel ini"} berkewenangan ${told.param("usual")}.`,
      fix:
        told.finding.expected === null
          ? "Pilih satu: 1 untuk provinsi, 2 untuk kabupaten/kota, lalu samakan semua kode."
          : `Tulis ${told.expected}.`,
    }),
  },
  "kode-shifted": {
    name: "Kode bergeser satu baris dari namanya",
    harm: "Setiap kegiatan memakai kode kegiatan di sebelahnya, sehingga angkanya tertukar saat dicocokkan.",
    tell: (told) => ({
      title: "Kode bergeser satu baris",
      explanation: `“${told.param("name")}” berkode ${told.found}; menurut namanya, kodenya ${told.expected}, yang tertulis satu baris di ${told.raw("place") === "above" ? "atas" : "bawah"} (${told.param("beside")}). Baris sesudah dan sebelumnya bergeser dengan cara yang sama.`,
      fix: "Geser kembali kode di deret ini satu baris, lalu cocokkan dengan DPA.",
    }),
  },
  "kode-parent": {
    name: "Kode tidak cocok dengan induknya",
    harm: "Angka masuk ke jumlah program yang bukan miliknya.",
    tell: (told) => {
      const parent = told.param("parent");
      switch (told.raw("variant")) {
        case "parent":
          return {
            title: "Kode induk tidak cocok dengan anaknya",
            explanation: `Tertulis ${told.found}, tetapi ${told.param("children")} baris di bawahnya, mulai ${told.param("child")}, berinduk ${parent}.`,
            fix: `Tulis ${told.expected}, atau betulkan kode semua anaknya.`,
          };
        case "elsewhere":
          return {
            title: "Kode tidak cocok dengan induknya",
            explanation: `Kode ${told.found} berdiri di bawah ${told.param("above")}, padahal induknya ${parent} tertulis di ${told.param("place")}.`,
            fix: `Pindahkan baris ke bawah ${parent}, atau betulkan kodenya.`,
          };
        case "missing":
          return {
            title: "Kode tidak cocok dengan induknya",
            explanation: `Kode ${told.found} berdiri di bawah ${told.param("above")}, padahal induknya ${parent}, yang tidak ada di tabel ini.`,
            fix: `Tambahkan baris ${parent} di atasnya, atau betulkan kodenya.`,
          };
        default:
          return {
            title: "Kode tidak cocok dengan induknya",
            explanation: `Kode ${told.found} berdiri di bawah ${told.param("above")}, padahal tidak diawali kode itu.`,
            fix: "Pindahkan baris ke bawah induk yang benar, atau cocokkan kodenya dengan DPA.",
          };
      }
    },
  },
  "kode-level-skipped": {
    name: "Satu tingkat kode terlewat",
    harm: "Jumlah tingkat itu tidak tertulis di mana pun, sehingga laporan tidak dapat dicocokkan tingkat demi tingkat.",
    tell: (told) => {
      const level = KODE_LEVELS_ID[told.param("level")] ?? "induk";
      return {
        title: `Baris ${level} tidak ada`,
        explanation: `${told.param("children")} baris, mulai ${told.found}, milik ${level} ${told.param("parent")}, tetapi baris ${level} itu tidak ada; ${level} lain di tabel ini tertulis.`,
        fix: `Sisipkan baris ${told.expected} di atasnya dengan jumlah baris-baris itu.`,
      };
    },
  },
  "kode-duplicate": {
    name: "Kode dipakai dua kali",
    harm: "Pencocokan menurut kode mengambil salah satu baris saja.",
    tell: (told) => ({
      title: "Kode dipakai dua kali",
      explanation: `Kode ${told.found} sudah dipakai di ${told.param("first")} untuk “${told.param("firstName")}”; di sini untuk “${told.param("name")}”.`,
      fix:
        told.finding.expected === null
          ? "Beri salah satu baris kode yang benar."
          : `Tulis ${told.expected}, menurut urutannya di sini.`,
    }),
  },
  "kode-order": {
    name: "Kode tidak urut",
    harm: "Baris yang tidak pada tempatnya mudah terlewat atau tertulis dua kali.",
    tell: (told) => ({
      title: "Kode tidak urut",
      explanation: `Kode ${told.found} berdiri ${told.raw("place") === "after" ? "sesudah" : "sebelum"} ${told.param("beside")}, sedangkan kode lain di tabel ini urut naik.`,
      fix: "Pindahkan baris ke tempatnya menurut kode, atau betulkan kodenya.",
    }),
  },
  "kode-gap": {
    name: "Nomor kode terlewat",
    harm: "Sering wajar, karena kantor hanya menjalankan sebagian kegiatan; sesekali berarti ada baris yang hilang.",
    tell: (told) => ({
      title: "Nomor kode terlewat",
      explanation: `${told.raw("parent") === "" ? "Di deret ini" : `Di bawah ${told.param("parent")}`} tertulis ${told.found}; tidak ada ${told.param("missing")}.`,
      fix: "Bila kegiatan itu memang tidak dijalankan, abaikan; bila ada, tambahkan barisnya.",
    }),
  },
  "kode-missing": {
    name: "Baris berangka tanpa kode",
    harm: "Barisnya tidak dapat dicocokkan dengan dokumen anggaran.",
    tell: (told) =>
      told.raw("variant") === "group"
        ? {
            title: "Program di luar kelompok",
            explanation: `${told.found} berdiri di antara kelompok tanpa huruf kelompok sendiri.`,
            fix: "Beri huruf kelompok, atau masukkan ke kelompok yang benar.",
          }
        : {
            title: "Baris berangka tanpa kode",
            explanation: `“${told.param("name")}” mempunyai pagu atau realisasi, tetapi sel kodenya kosong.`,
            fix: "Isi kode sesuai DPA.",
          },
  },
  "kode-organisasi": {
    name: "Bidang di kode organisasi tanpa program",
    harm: "Kode organisasi menyebut bidang urusan yang tidak dilaporkan, atau ada program yang belum masuk.",
    tell: (told) => ({
      title: "Bidang di kode organisasi tanpa program",
      explanation: `Kode organisasi ${told.found} memuat bidang urusan ${told.param("bidang")}, tetapi tabel ini hanya memuat ${told.param("printed")}.`,
      fix: `Periksa apakah program bidang ${told.param("bidang")} terlewat, atau kode organisasinya sudah berubah.`,
    }),
  },
};
