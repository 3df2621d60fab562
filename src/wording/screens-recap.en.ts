import { counted } from "./numbers";
import type { RecapWording } from "./screens-recap";

/** The recap of several workbooks in English. */
export const recapEn: RecapWording = {
  title: "Consolidation",
  intro:
    "Several workbooks, of one office or several, in one recap. The files are only read, on this computer, with the corrections and decisions kept in them.",
  choose: "Choose several .xlsx files",
  again: "Choose other files",
  cancelled: "The consolidation was cancelled.",
  done: (offices, files) => `${counted(offices, "office", "offices")} from ${counted(files, "file", "files")}`,
  nothing: "No file could be taken into a recap",
  total: "Total",
  offices: "Spending by office",
  line: (pagu, realisasi) => `Budget\u00a0${pagu}, spent\u00a0${realisasi}`,
  shares: (serapan, siap) => `Absorbed\u00a0${serapan}, unspent\u00a0${siap}`,
  counts: (errors, warnings) => `${counted(errors, "error", "errors")}, ${counted(warnings, "warning", "warnings")}`,
  differences: (count) => `Differences between the files (${String(count)})`,
  noDifference: "No differences in structure, year or names.",
  leftOut: (count) => `${counted(count, "file is", "files are")} not in the recap`,
  download: "Download the recap as a workbook",
  fileName: "Consolidation.xlsx",
};
