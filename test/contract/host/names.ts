/** The workbook that every host is given; `contractSheets` says in its own terms what must be on it. */
export const names = {
  report: "BAB II",
  odd: "Rp 'juta' & lain!",
  locked: "Terkunci",
  hidden: "Data",
  empty: "Kosong",
} as const;
