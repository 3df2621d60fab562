import type { FunctionWording } from "./functions";
import { FUNCTION_ERRORS_EN } from "./functions-errors.en";

/** The functions in English. Their names stay Indonesian: a formula reads the same for everybody. */
export const FUNCTIONS_EN: FunctionWording = {
  language: "en",
  blank: "blank",
  errors: FUNCTION_ERRORS_EN,
  functions: {
    CAPAIAN: {
      description:
        'Achievement in percent, not rounded. Example: =RENSTRA.CAPAIAN(B2;C2) or =RENSTRA.CAPAIAN(B2;C2;"turun")',
      parameters: {
        target: { name: "target", description: "Target: a number, a text such as “5.310 Orang”, or a range “3,2-3,0”" },
        realisasi: {
          name: "actual",
          description: "Actual result: a number or a text with a number. Blank is not zero",
        },
        arah: {
          name: "direction",
          description: "“naik” higher is better (default), “turun” lower: (2t − r)/t, or “turun-rasio”: t/r",
        },
        batas: { name: "cap", description: "Highest achievement in percent, such as 120. No cap when left out" },
      },
    },
    RATING: {
      description:
        'Category of an achievement on a scale. Example: =RENSTRA.RATING(D2) or =RENSTRA.RATING(D2;"lkjip-4")',
      parameters: {
        capaian: { name: "achievement", description: "Achievement in percent, such as 87,17 (not 0,8717)" },
        skala: {
          name: "scale",
          description:
            "Name of a scale, or a table of two columns: lower limit and label. Default: permendagri-86-2017",
        },
        aturan_celah: {
          name: "gap_rule",
          description: "For values in a gap such as 90,5: “batas-bawah” (default) or “batas-atas”",
        },
      },
    },
    PREDIKAT: {
      description: "AKIP predikat (AA to D) of a nilai after Permenpan RB 88/2021. Example: =RENSTRA.PREDIKAT(B2)",
      parameters: { nilai: { name: "score", description: "AKIP score 0–100: a number or a text such as “79,17BB”" } },
    },
    BOBOT: {
      description: "Weight in percent: pagu ÷ total × 100. Example: =RENSTRA.BOBOT(D5;$D$40)",
      parameters: {
        pagu: { name: "pagu", description: "Budget (pagu) of this row" },
        total: {
          name: "total",
          description: "Total budget, or a range to add up. The range must not hold totals or parent rows",
        },
      },
    },
    TERTIMBANG: {
      description:
        "Weighted physical progress: weight × actual ÷ target, at most the weight. Example: =RENSTRA.TERTIMBANG(E5;F5;G5)",
      parameters: {
        bobot: { name: "weight", description: "Weight (bobot) of this row in percent" },
        target: { name: "target", description: "Planned physical volume" },
        realisasi: { name: "actual", description: "Physical volume achieved. Blank is not zero" },
      },
    },
    SERAPAN: {
      description: "Budget absorption in percent: realisasi ÷ pagu × 100. Example: =RENSTRA.SERAPAN(D5;E5)",
      parameters: {
        pagu: { name: "pagu", description: "Budget (pagu) in rupiah" },
        realisasi: { name: "spent", description: "Spent (realisasi) in rupiah. Blank is not zero" },
      },
    },
    SIAP: {
      description: "Unspent budget (SIAP) in rupiah: pagu − realisasi. Example: =RENSTRA.SIAP(D5;E5)",
      parameters: {
        pagu: { name: "pagu", description: "Budget (pagu) in rupiah" },
        realisasi: { name: "spent", description: "Spent (realisasi) in rupiah. Blank is not zero" },
      },
    },
    EFISIENSI: {
      description: "Efficiency in percentage points: achievement − absorption. Example: =RENSTRA.EFISIENSI(D2;E2)",
      parameters: {
        capaian: { name: "achievement", description: "Achievement in percent" },
        serapan: { name: "absorption", description: "Budget absorption in percent" },
      },
    },
    DEVIASI: {
      description: "Deviation of the actual from the plan; negative is behind. Example: =RENSTRA.DEVIASI(B2;C2)",
      parameters: {
        rencana: { name: "plan", description: "Plan or target, usually in percent" },
        realisasi: { name: "actual", description: "Actual in the same unit. Blank is not zero" },
        cara: {
          name: "form",
          description: "“selisih”: actual − plan (default), or “relatif”: (plan − actual) ÷ plan × 100",
        },
      },
    },
    PERTUMBUHAN: {
      description: "Growth in percent: (new − old) ÷ old × 100. Example: =RENSTRA.PERTUMBUHAN(B2;C2)",
      parameters: {
        lama: { name: "old", description: "Figure of the year before" },
        baru: { name: "new", description: "Figure of this year" },
      },
    },
    RATARATA: {
      description:
        "Mean achievement; blank cells, “n/a”, “belum …” and #N/A are left out. Example: =RENSTRA.RATARATA(D2:D9)",
      parameters: {
        capaian: {
          name: "achievement",
          description: "Range of achievements in percent. Not reported: “n/a”; 0 counts",
        },
        bobot: { name: "weight", description: "Range of weights of the same size. Plain mean when left out" },
      },
    },
    TRIWULAN: {
      description:
        "The year's figure from its quarters: their sum, or the last one filled. Example: =RENSTRA.TRIWULAN(D2:G2;C2)",
      parameters: {
        nilai: {
          name: "values",
          description: "One row or one column of quarters, in order of time. Not reported yet: “n/a”",
        },
        jenis: {
          name: "kind",
          description:
            "“jumlah” (sum), “terakhir” (last), or the unit: %, indeks and nilai take the last, others add up",
        },
      },
    },
    JUMLAH: {
      description:
        "Sum of everything under a kode, each detail row once. Example: =RENSTRA.JUMLAH(A5;$A$5:$A$90;$D$5:$D$90)",
      parameters: {
        kode: { name: "kode", description: "Kode of a programme, activity or other level" },
        rentang_kode: { name: "kode_range", description: "The column of kode" },
        rentang_nilai: { name: "value_range", description: "The column of figures, of the same size" },
      },
    },
    ANGKA: {
      description:
        "The number in a text such as “Rp.18.820.531.793,-”, “26,15%” or “5.310 Orang”. Example: =RENSTRA.ANGKA(B2)",
      parameters: {
        teks: {
          name: "text",
          description: "A text with a number. For a column, the style of most of its cells is used",
        },
      },
    },
    TERBILANG: {
      description:
        'A number in Indonesian words, below one thousand trillion. Example: =RENSTRA.TERBILANG(D40;"rupiah")',
      parameters: {
        angka: { name: "number", description: "A number or a text with a number" },
        satuan: { name: "unit", description: "The unit behind it, such as “rupiah”. None when left out" },
      },
    },
    "KODE.RAPI": {
      description: "A kode in its official form. Example: =RENSTRA.KODE.RAPI(A5) makes 2.07.05.1.02 of 2,07,05.1.02",
      parameters: { kode: { name: "kode", description: "The kode as written" } },
    },
    "KODE.TINGKAT": {
      description:
        "Level of a kode: urusan, bidang urusan, program, kegiatan, sub kegiatan, KRO, RO, … Example: =RENSTRA.KODE.TINGKAT(A5)",
      parameters: { kode: { name: "kode", description: "The kode as written" } },
    },
    "KODE.INDUK": {
      description: "The kode one level up. Example: =RENSTRA.KODE.INDUK(A5) gives 2.07.05 for 2.07.05.1.02",
      parameters: { kode: { name: "kode", description: "The kode as written" } },
    },
    "KODE.SAH": {
      description: "TRUE when a kode is in its official form, FALSE when not. Example: =RENSTRA.KODE.SAH(A5)",
      parameters: { kode: { name: "kode", description: "The kode as written" } },
    },
  },
};
