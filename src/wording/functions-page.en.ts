import type { FunctionsPageWording } from "./functions-page";

/** The reference page in English. */
export const FUNCTIONS_PAGE_EN: FunctionsPageWording = {
  title: "Renstra's functions in Excel",
  intro: [
    "These functions are used like Excel's own, in the templates you already have: `=RENSTRA.CAPAIAN(B2;C2)`. An Excel with Indonesian settings separates arguments with semicolons and writes decimals with a comma, as on this page; with American settings use commas and points.",
    "All percentages are in points, as reports print them: 87,17, not 0,8717. Results are not rounded; the cell's format says how many decimals are shown.",
  ],
  sections: [
    {
      heading: "What arguments may be",
      paragraphs: [
        "Arguments in square brackets may be left out. An argument may be a number, or a text as reports have them: `5.310 Orang`, `26,15%`, `Rp. 18.820.531.793,-`, `811,814,440.00`, `(1.000)`. In a range, the way most of its cells are written decides how decimals are read; a single doubtful cell such as `2.430` is read the Indonesian way.",
        "A range gives a range of the same shape. A single cell, row or column is repeated to the size of the larger argument. Places without a partner hold `#N/A`.",
        "Cells with errors are handed on as they are, in their places.",
        "A typed percentage (the text `61,54%`) is not combined with a true number between 0 and 1: a cell formatted as a percentage that shows 40% holds 0,4, and a function cannot see the format. The result is `#VALUE!`.",
      ],
    },
    {
      heading: "Blank is not zero",
      paragraphs: [
        "A blank cell means not reported and gives `#N/A`; 0 is zero; `-` is nil and counts as 0 (except in RATARATA). Excel on the web hands blank cells over as blank, but some desktop versions hand them over as 0, and a function cannot tell the difference. So type `n/a` or `belum` where nothing has been reported, which gives `#N/A` in every Excel, or use Renstra's pane, which reads the cells themselves.",
      ],
    },
    {
      heading: "When there is no result",
      paragraphs: [
        "`#N/A`: the figures are not there, such as a blank or zero target. `#VALUE!`: something cannot be read, or there is no such choice. The error card in Excel says what is wrong, what was found and what is expected. There is never a 0 without a reason.",
      ],
    },
    {
      heading: "Files on other computers",
      paragraphs: [
        "On a computer without Renstra, cells with `=RENSTRA.…` show their last value until they are calculated again, then `#NAME?`. For files that travel to other offices use **Hitung ulang** in the pane, which writes native Excel formulas, or paste the results as values.",
        "The functions exist in Excel of Microsoft 365, Excel LTSC 2021 and newer, Excel for Mac, Excel on the web, and in Renstra's workbench; not on iPad nor in Excel 2019 and older.",
      ],
    },
  ],
  list: "List of functions",
  syntax: "Syntax",
  argument: "Argument",
  meaning: "What it is",
  result: "Result",
  examples: "Examples",
  formula: "Formula",
  cells: "Cells",
  source: "Source",
  errors: "When there is no result",
  errorIntro: "Error",
  sentence: "Its sentence",
  blank: "blank",
  scales: { heading: "Scales that can be named", id: "Name", steps: "Steps", below: "below" },
  results: {
    CAPAIAN:
      "Percent. `naik`: actual ÷ target × 100. `turun`: (2 × target − actual) ÷ target × 100, the form of the LKjIP; negative when the actual is more than twice the target. `turun-rasio`: target ÷ actual × 100. A target that is a range: 100 when the actual lies inside, else measured against the limit that was passed. No cap unless one is given; a cap of 0 is none.",
    RATING:
      "The name of the category. Above 100 the top one. Gaps exist only in scales printed in whole numbers, such as 76–90, then 91–100: 90,5 is still Tinggi with `batas-bawah` and already Sangat Tinggi with `batas-atas`. An own scale has two columns, rows in any order, perhaps a header row, and a lowest step that begins at 0 or below.",
    PREDIKAT:
      "AA, A, BB, B, CC, C or D. Limits are exclusive: 70 is still B, 70,01 is BB. A predikat typed behind the number is not believed but derived again.",
    BOBOT:
      "Percent. The total is one number, or a range that is added up; whether that range also holds a total row is the user's matter, for the function does not see it.",
    TERTIMBANG: "Percentage points. An actual above the target never lifts the result above the weight.",
    SERAPAN: "Percent; above 100 when more was spent than the budget.",
    SIAP: "Rupiah, exact to the sen; negative when more was spent than the budget.",
    EFISIENSI: "Percentage points: achievement − absorption; negative when more money went than was achieved.",
    DEVIASI:
      "`selisih`: actual − plan, negative is behind. `relatif`: (plan − actual) ÷ plan × 100, positive is behind.",
    PERTUMBUHAN: "Percent; negative is a decline. From zero or a negative figure there is no growth.",
    RATARATA:
      "One number. Blank cells, `n/a`, `belum …` and `#N/A` are left out and do not count as zero; other errors are handed on. A `-` is refused, for it may mean nil or not applicable. With weights: the weighted mean of the figures that have one.",
    TRIWULAN:
      "One number. `jumlah` adds the quarters that are filled; `terakhir` takes the last one filled. Units such as %, indeks, nilai or predikat mean `terakhir`; others such as Orang or Dokumen mean `jumlah`. When left out: by the unit typed in the cells, and without one they are added. Also good for years towards the kondisi akhir.",
    JUMLAH:
      "The sum of all rows under the kode, each detail once: parents and subtotals do not count beside their details, a parent without details does. Kode may be typed badly. A kode spread over several columns (urusan, bidang urusan, program, …) may be given as one range. APBN and APBD blocks are told by the rows above.",
    ANGKA: "A number. `26,15%` becomes 26,15; `-` becomes 0. What is irregular is refused, not guessed.",
    TERBILANG:
      "A text in lower case, in Indonesian. With the unit rupiah it is rounded to the sen and says them; otherwise decimals are said digit by digit.",
    "KODE.RAPI":
      "The kode with the right dots, zeros and letters. A sub kegiatan of two digits keeps them. A bare APBN kode (`2217`, `051`) means something only in its table and is refused here.",
    "KODE.TINGKAT":
      "One of urusan, bidang urusan, program, kegiatan, sub kegiatan; KRO, RO, komponen, subkomponen (APBN); akun, kelompok, jenis, objek, rincian objek, sub rincian objek (accounts); organisasi, unit organisasi.",
    "KODE.INDUK": "The kode one level up, in its official form.",
    "KODE.SAH":
      "TRUE or FALSE. A kode stored as a number is never in its official form, because zeros at its end are lost. What is checked is the writing, not the list of official names.",
  },
  workbooks: {
    "lkjip-paser-2023": "LKjIP 2023, manpower office of Kabupaten Paser",
    "realisasi-ntt-2021": "Physical and financial progress, December 2021, manpower office of NTT",
    "renstra-ntt-2024-2026": "Renstra 2024–2026, manpower office of NTT",
  },
};
