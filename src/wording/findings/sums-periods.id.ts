import type { CodeWords, FindingText, Told } from "../finding-text";

type PeriodCode =
  "years-sum" | "quarters-sum" | "cumulated-sum" | "quarters-cumulative" | "years-target" | "stock-summed";

/** The words of findings about years, quarters and periods. */
export const PERIOD_SUM_WORDS_ID: CodeWords<PeriodCode> = {
  "years-sum": {
    name: "Rp kondisi akhir bukan jumlah tahunnya",
    harm: "Kebutuhan dana sampai akhir periode menjadi keliru.",
    tell: (told) => rowSum(told, "tahun-tahunnya"),
  },
  "quarters-sum": {
    name: "Realisasi tahun ini tidak sesuai triwulannya",
    harm: "Capaian tahun ini tidak dapat ditelusuri ke triwulannya.",
    tell: (told) => rowSum(told, "triwulannya"),
  },
  "cumulated-sum": {
    name: "Realisasi s.d. tahun ini tidak sesuai bagiannya",
    harm: "Capaian terhadap target akhir Renstra menjadi keliru.",
    tell: (told) => rowSum(told, "tahun lalu dan tahun ini"),
  },
  "quarters-cumulative": {
    name: "Triwulan diisi kumulatif",
    harm: "Bila triwulannya dijumlahkan, realisasi terhitung berkali-kali.",
    tell: (told) => ({
      title: "Triwulan diisi kumulatif",
      explanation:
        told.raw("variant") === "row"
          ? `${told.column()} “${told.param("row")}” tertulis ${told.found}, sama dengan angka setahun; triwulan sebelumnya ${told.param("before")}. Baris lain mengisi tiap triwulan sendiri-sendiri, jadi triwulan ini seharusnya ${told.expected}.`
          : `${told.column()} “${told.param("row")}” tertulis ${told.found}, sama dengan angka setahun, dan triwulan sebelumnya ${told.param("before")}. Formulir meminta angka tiap triwulan, yaitu ${told.expected}.`,
      fix: "Isi tiap triwulan dengan angka triwulan itu saja, dikurangi triwulan sebelumnya.",
    }),
  },
  "years-target": {
    name: "Target kondisi akhir tidak sesuai tahunnya",
    harm: "Capaian Renstra diukur terhadap target yang keliru.",
    tell: (told) => rowSum(told, "tahun-tahunnya"),
  },
  "stock-summed": {
    name: "Orang yang sama dijumlahkan antarperiode",
    harm: "Pembaca mengira jumlah orangnya lebih banyak daripada sebenarnya.",
    tell: (told) => ({
      title: "Satuan orang per bulan dijumlahkan",
      explanation: `${told.column()} “${told.param("row")}” ${told.found} ${told.param("unit")} adalah jumlah semua ${told.raw("variant") === "years" ? "tahun" : "periode"}; orang yang sama terhitung berulang. Angka periode terakhir ${told.param("last")}.`,
      fix: `Pertimbangkan memakai angka periode terakhir (${told.param("last")}), atau beri keterangan bahwa ini jumlah orang-bulan.`,
    }),
  },
};

function rowSum(told: Told, parts: string): FindingText {
  const printed = `${told.column()} “${told.param("row")}” tertulis ${told.found}`;
  const blank = told.finding.found === null ? `${told.column()} “${told.param("row")}” masih kosong` : printed;
  const title = "Tidak sesuai jumlah sebaris";
  switch (told.raw("variant")) {
    case "derived":
      return {
        title: "Selisih terbawa dari baris lain",
        explanation: `${printed}, sedangkan ${parts} berjumlah ${told.param("sum")} (selisih ${told.param("difference")}). Selisih itu berasal dari jumlah yang keliru di baris lain.`,
        fix: "Betulkan jumlah yang keliru itu lebih dahulu; baris ini lalu cocok.",
      };
    case "shown":
      return {
        title,
        explanation: `${blank}, sedangkan ${parts} berjumlah ${told.expected}; jumlah di “${told.param("above")}” juga memastikan ${told.expected}.`,
        fix: `Isi ${told.expected}.`,
      };
    case "part":
      return {
        title,
        explanation: `${blank}, padahal agar cocok dengan jumlah sebaris dan dengan “${told.param("above")}” nilainya ${told.expected}.`,
        fix: `Isi ${told.expected}.`,
      };
    case "last":
      return {
        title: "Tidak sama dengan angka terakhir",
        explanation: `${printed}; satuan ${told.param("unit")} tidak dijumlahkan, jadi yang berlaku angka terakhir, ${told.expected}.`,
        fix: `Seharusnya ${told.expected}, atau betulkan angka terakhirnya.`,
      };
    case "quantity":
      return {
        title,
        explanation: `${printed}, sedangkan ${parts} dalam satuan ${told.param("unit")} berjumlah ${told.expected} (selisih ${told.param("difference")}).`,
        fix: `Seharusnya ${told.expected}, atau betulkan salah satu bagiannya.`,
      };
    default:
      return {
        title,
        explanation: `${printed}, sedangkan ${parts} berjumlah ${told.param("sum")} (selisih ${told.param("difference")}).`,
        fix: `Seharusnya ${told.expected}, atau betulkan salah satu bagiannya.`,
      };
  }
}
