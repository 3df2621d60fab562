import type { NameCode } from "../../findings/codes/kode";
import type { CodeWords, FindingText, Told } from "../finding-text";

/** The words of findings about names, the office's own list, and what a row lacks. */
export const NAME_WORDS_ID: CodeWords<NameCode> = {
  "kode-unknown": {
    name: "Kode tidak ada di daftar nomenklatur",
    harm: "Kode yang tidak dikenal biasanya salah ketik atau dari daftar lama.",
    tell: (told) => ({
      title: "Kode tidak ada di daftar",
      explanation: `Kode ${told.found} untuk “${told.param("name")}” tidak ada di ${told.param("source")}.${told.finding.expected === null ? "" : ` Di sana nama itu berkode ${told.expected}.`}`,
      fix:
        told.finding.expected === null
          ? "Cocokkan dengan DPA; bila kodenya benar, perbarui daftarnya."
          : `Tulis ${told.expected}, atau perbarui daftarnya bila kode ini benar.`,
    }),
  },
  "name-differs": {
    name: "Nama berbeda dari daftar nomenklatur",
    harm: "Kode dan nama yang tidak sepasang membuat pembaca ragu kegiatan mana yang dimaksud.",
    tell: (told) => ({
      title: "Nama berbeda dari daftar",
      explanation: `Untuk kode ${told.param("kode")} tertulis ${told.found}, sedangkan di ${told.param("source")} ${told.expected}.`,
      fix: "Pakai nama dari daftar, atau betulkan kodenya bila kegiatannya lain.",
    }),
  },
  "name-changes": {
    name: "Satu kode dengan dua nama",
    harm: "Salah satu kode atau namanya keliru, sehingga angka dua kegiatan dapat tertukar.",
    tell: (told) => ({
      title: "Satu kode dengan dua nama",
      explanation: `Kode ${told.param("kode")} di sini bernama ${told.found}, sedangkan di ${told.param("sheet")} ${told.param("place")} bernama “${told.param("name")}”.`,
      fix: "Cocokkan keduanya dengan DPA, lalu samakan nama atau betulkan kodenya.",
    }),
  },
  "spelling-varies": {
    name: "Satu hal ditulis dengan beberapa ejaan",
    harm: "Saringan dan rekap menghitung setiap ejaan sebagai hal yang berbeda.",
    tell: (told) =>
      told.raw("variant") === "name"
        ? {
            title: "Nama ditulis dengan ejaan lain",
            explanation: `Kode ${told.param("kode")} di sini bernama ${told.found}, sedangkan di ${told.param("sheet")} ${told.param("place")} ${told.expected}.`,
            fix: `Tulis ${told.expected} di keduanya, atau samakan dengan DPA.`,
          }
        : {
            title: `Ejaan ${told.column()} tidak seragam`,
            explanation: `Tertulis ${told.found} (${told.param("count")} sel), sedangkan ${told.param("times")} sel lain menulis ${told.expected}.`,
            fix: `Samakan menjadi ${told.expected}.`,
          },
  },
  "pair-incomplete": {
    name: "Target tanpa rupiah, atau rupiah tanpa target",
    harm: "Jumlah rencana untuk tahun itu tidak lengkap.",
    tell: (told) => ({
      title: told.raw("variant") === "rupiah" ? "Target tanpa rupiah" : "Rupiah tanpa target",
      explanation:
        told.raw("variant") === "rupiah"
          ? `Baris “${told.param("row")}” mempunyai target ${told.param("filled")}, tetapi sel rupiahnya kosong; pasangan lain di baris ini lengkap.`
          : `Baris “${told.param("row")}” mempunyai rupiah ${told.param("filled")}, tetapi sel targetnya kosong; pasangan lain di baris ini lengkap.`,
      fix: "Isi sel yang kosong sesuai dokumen perencanaan, atau kosongkan keduanya.",
    }),
  },
  "row-incomplete": {
    name: "Keterangan baris belum lengkap",
    harm: "Pembaca tidak tahu kegiatan apa, di mana, atau siapa yang mengerjakannya.",
    tell: rowIncomplete,
  },
};

function rowIncomplete(told: Told): FindingText {
  const [row, filled] = [told.param("row"), told.param("filled")];
  switch (told.raw("variant")) {
    case "name":
      return {
        title: "Nama baris kosong",
        explanation: `Baris “${row}” mempunyai angka, tetapi namanya kosong.`,
        fix: "Isi namanya sesuai DPA.",
      };
    case "money":
      return {
        title: "Baris tanpa angka rupiah",
        explanation: `Baris “${row}” mempunyai kode dan nama, tetapi pagu dan realisasinya kosong, sedangkan ${filled} baris lain mengisinya.`,
        fix: "Isi pagu dan realisasinya, atau hapus baris ini bila kegiatannya tidak jadi dianggarkan.",
      };
    case "figure":
      return {
        title: `${told.column()} kosong`,
        explanation: `${told.column()} “${row}” kosong, sedangkan ${filled} baris lain mengisinya.`,
        fix: "Isi sel ini dengan rumus yang sama seperti baris lain.",
      };
    default:
      return {
        title: `${told.column()} kosong`,
        explanation: `Baris “${row}” tidak mempunyai ${told.column()}, sedangkan ${filled} rincian lain mempunyainya.`,
        fix: "Isi sel ini sesuai DPA atau dokumen perencanaannya.",
      };
  }
}
