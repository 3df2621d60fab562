import type { NoticeWording } from "./notices";

const NOTHING_WRITTEN = "Nothing was written.";
const UNCHANGED = "The workbook is as it was before.";

/** Sentences in English. */
export const NOTICES_EN: NoticeWording = {
  skip: {
    "realisasi-fisik-kosong": "Physical result is blank, so Fisik (%) stays blank",
    "target-fisik-kosong": "Physical target is blank, so Fisik (%) stays blank",
    "target-fisik-nol": "Physical target is zero, so Fisik (%) cannot be computed",
    "fisik-bukan-angka": "Physical target or result is not a number",
    "anak-tanpa-fisik": "None of its details has a fisik",
    "pagu-bukan-angka": "Pagu is not a number",
    "pagu-nol": "Pagu is zero, so serapan cannot be computed",
    "realisasi-bukan-angka": "Realisasi is blank or not a number",
    "total-tidak-ada": "Pagu in the total row is missing or not a number",
    "total-nol": "Pagu in the total row is zero",
    "bagian-bukan-angka": "Some of the figures it comes from are typed as text or not filled in",
    "bagian-tidak-jelas": "The sheet does not show which rows it is the sum of",
    "satuan-tidak-dikenal": "Its unit does not say whether figures add up or the last one holds",
    "angka-tercetak-lain": "The typed figure differs from what its unit suggests, so it is left",
    "target-kosong": "The target is blank, so there is no achievement",
    "target-nol": "The target is zero, so there is no achievement",
    "target-bukan-angka": "The target is not a number",
    "realisasi-kinerja-kosong": "The result is blank, so there is no achievement",
    "realisasi-kinerja-nol": "The result is zero, so target ÷ result cannot be computed",
    "realisasi-kinerja-bukan-angka": "The result is not a number",
    "angka-negatif": "Target or result is below zero",
    "rencana-kosong": "The plan is blank, zero or not a number, so there is no deviation",
    "capaian-tidak-ada": "Its achievement or absorption is not there as a number yet",
    "rata-rata-tanpa-angka": "There are no figures to take the mean of",
    "skala-lain": "The printed ratings are of no scale that is known",
    "anggaran-awal-nol": "The figure of the year before is zero or negative, so growth cannot be computed",
    "rumus-terlalu-panjang":
      "Its formula is longer than a cell of Excel can hold (8,192 characters); as a plain value it can be written",
    "sel-gabungan": "The cell is merged into another",
    "lembar-dilindungi": "The sheet is protected",
    "lembar-tersaring": "The sheet is filtered",
  },
  fixSkip: {
    "tanpa-usul": "The sheet does not settle what is right, so no fix is offered",
    "usul-bertentangan": "Two findings ask for different contents of the same cell; fix them one by one",
    "ada-rumus": "The cell holds a formula; a formula is not overwritten by a figure or text",
    "lembar-hilang": "The sheet or its cell is no longer there",
    "sel-gabungan": "The cell is merged into another",
    "lembar-dilindungi": "The sheet is protected",
    "lembar-tersaring": "The sheet is filtered",
  },
  task: {
    "sheet-changed": (places) => ({
      what: `The sheet changed after the preview was made${places === "" ? "" : `: ${places}`}.`,
      why: `Writing was stopped so as not to overwrite that change. ${NOTHING_WRITTEN}`,
      next: "Read again, look at the new preview, then write.",
    }),
    "verify-failed": (places) => ({
      what: `What was written is not what was planned${places === "" ? "" : `: ${places}`}.`,
      why: "All cells have been put back as they were.",
      next: "See whether those cells are locked or filled automatically, then try again.",
    }),
    cancelled: () => ({ what: "Cancelled.", why: NOTHING_WRITTEN, next: "Start again any time." }),
    "no-table": () => ({
      what: "There is no table of a report in this workbook that is known.",
      why: "Looked for: a header with Uraian, Program, Sasaran or Indikator, and Pagu, Realisasi, Target or Capaian.",
      next: "Open the workbook of the report, or mark the header rows of its table in Recognise.",
    }),
    "same-workbook": (files) => ({
      what: `The same workbook is given twice: ${files}.`,
      why: `They hold exactly the same, so that every figure would count twice. ${NOTHING_WRITTEN}`,
      next: "Give each workbook once.",
    }),
    "mapping-broken": (places) => ({
      what: "The column mapping cannot be read.",
      why: `Something in it is not known${places === "" ? "" : `, at ${places}`}. The mapping was not used.`,
      next: "Make a new one in Recognise, then save or download it again.",
    }),
    "decisions-broken": (places) => ({
      what: "The decisions about findings cannot be read.",
      why: `Something in them is not known${places === "" ? "" : `, at ${places}`}. They were not used.`,
      next: "Decide again in Check, then save them with the workbook.",
    }),
    "nomenklatur-no-kode": (source) => ({
      what: `There is no kode in the nomenklatur list ${source}.`.replace(" .", "."),
      why: "Looked for on every sheet: cells such as 2.07.03.1.01.0001, alone or before a name, or one cell per level.",
      next: "Choose a file with kode and names, such as the nomenklatur export of SIPD.",
    }),
    "nomenklatur-no-names": (source) => ({
      what: `The nomenklatur list ${source} has kode without names.`.replace("  ", " "),
      why: "Names were looked for in the cell of the kode and to its right, and there are none.",
      next: "Choose a list with the name to the right of its kode, then load it again.",
    }),
  },
  host: {
    "sheet-missing": (place) => ({
      what: `Sheet ${place} was not found.`,
      why: "It may have been deleted or renamed.",
      next: "Read the workbook again.",
    }),
    "sheet-protected": (place) => ({
      what: `Sheet ${place} is protected.`,
      why: `Renstra never removes protection. ${NOTHING_WRITTEN}`,
      next: "Ask the owner to unprotect it, or work on a copy.",
    }),
    "cell-refused": (place) => ({
      what: `Cell ${place} cannot be written.`,
      why: `It is merged, part of an array formula, or a table header. ${NOTHING_WRITTEN}`,
      next: "Unmerge it, then try again.",
    }),
    "sheet-needed": (place) => ({
      what: `Sheet ${place} cannot be removed.`,
      why: `Formulas of other sheets read it, or no other sheet is visible. ${NOTHING_WRITTEN}`,
      next: "Change the formulas that read it first, then try again.",
    }),
    "cell-edit-mode": () => ({
      what: "A cell is being edited in Excel.",
      why: `While a cell is edited, Excel refuses other changes. ${UNCHANGED}`,
      next: "Press Enter or Esc in the sheet, then try again.",
    }),
    "too-large": (place) => ({
      what: place === "" ? "This note is too large to be kept." : `Sheet ${place} is too large to be read at once.`,
      why: `Excel limits the size of each request. ${UNCHANGED}`,
      next:
        place === ""
          ? "Take back some decisions in Recognise, or download them as a mapping file."
          : "Delete blank rows below the table, or use the command line.",
    }),
    "session-lost": () => ({
      what: "The connection to Excel was lost.",
      why: `The workbook may have been closed, or the connection is down. ${UNCHANGED}`,
      next: "Open the workbook and this pane again.",
    }),
    "access-denied": (place) => ({
      what: `Excel denied access${place === "" ? "" : ` to ${place}`}.`,
      why: `The workbook may be read-only. ${UNCHANGED}`,
      next: "Save a copy that can be changed, then try again.",
    }),
    "not-supported": () => ({
      what: "This version of Excel lacks what is needed.",
      why: "Excel 2021, Microsoft 365, a recent Excel for Mac or Excel on the web is needed.",
      next: "Open this file in the Renstra workbench in a browser.",
    }),
    "host-failed": (place) => ({
      what: `Excel could not carry out the command${place === "" ? "" : ` in ${place}`}.`,
      why: `Excel did not say why. ${UNCHANGED}`,
      next: "Try once more; if it still fails, save and reopen the workbook.",
    }),
    "no-answer": () => ({
      what: "Excel has not answered for a minute.",
      why: `A cell may be in edit mode, a dialog may be open, or Excel is still busy. ${UNCHANGED}`,
      next: "Press Esc in the sheet or close the dialog, then try again.",
    }),
    "not-put-back": (place) => ({
      what: `Excel stopped in the midst of writing${place === "" ? "" : ` to ${place}`}.`,
      why: "It is not certain that everything was put back: a part may have been written.",
      next: "Undo the writing with Ctrl+Z, or close the workbook without saving and open it again.",
    }),
  },
  open: {
    "empty-file": () => ({
      what: "The file is empty.",
      why: "It has 0 bytes; perhaps copying did not finish.",
      next: "Copy the file again, then open it.",
    }),
    "not-a-zip": () => ({
      what: "This file is not an .xlsx workbook.",
      why: "It is not an Excel file, although its name may end in .xlsx.",
      next: "Open the original in Excel and save it as “Excel Workbook (.xlsx)”.",
    }),
    encrypted: () => ({
      what: "This workbook is locked with a password.",
      why: "It cannot be read without the password.",
      next: "Open it in Excel, remove the password under File > Info, save, then open it again.",
    }),
    "legacy-xls": () => ({
      what: "This is an old Excel file (.xls).",
      why: "Renstra reads .xlsx, the format since Excel 2007.",
      next: "Open it in Excel and save it as “Excel Workbook (.xlsx)”.",
    }),
    truncated: () => ({
      what: "The file is cut off.",
      why: "Its end is missing; perhaps a download or copy stopped.",
      next: "Copy or download the file again.",
    }),
    "not-a-workbook": (place) => ({
      what: "This file is not an Excel workbook.",
      why: place === "" ? "It has no workbook inside." : `The part ${place} is missing or damaged.`,
      next: "Open the original in Excel and save it again as .xlsx.",
    }),
    "sheet-missing": (place) => ({
      what: `Sheet ${place} was not found.`,
      why: "It is not in this file.",
      next: "Read the workbook again.",
    }),
    "sheet-needed": (place) => ({
      what: `Sheet ${place} cannot be removed.`,
      why: `Formulas of other sheets read it, or no other sheet is visible. ${NOTHING_WRITTEN}`,
      next: "Change the formulas that read it first, then try again.",
    }),
    "merged-away": (place) => ({
      what: `Cell ${place} is merged into another.`,
      why: NOTHING_WRITTEN,
      next: "Write to the first cell of the merged area.",
    }),
    "inside-array": (place) => ({
      what: `Cell ${place} is part of an array formula.`,
      why: `Excel forbids changing part of an array. ${NOTHING_WRITTEN}`,
      next: "Change the whole array in Excel.",
    }),
    "table-header": (place) => ({
      what: `Cell ${place} is an Excel table header.`,
      why: NOTHING_WRITTEN,
      next: "Rename the table column in Excel.",
    }),
    "bad-value": (place) => ({
      what: `The value for cell ${place} cannot be stored.`,
      why: `It is not a valid number. ${NOTHING_WRITTEN}`,
      next: "Check the figures it comes from.",
    }),
  },
};
