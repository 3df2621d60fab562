import type { KodeCode } from "../../findings/codes/kode";
import type { CodeWords, Told } from "../finding-text";

const FAULTS: Readonly<Record<string, string>> = {
  koma: "commas are used as separators",
  spasi: "there are blanks inside the kode",
  titik: "dots are missing, doubled or trailing",
  "huruf-mirip": "a letter only looks like a digit or an X",
  "huruf-kecil": "there are small letters in the kode",
  "nol-hilang": "a leading zero is lost",
  "nol-berlebih": "there is a zero too many",
  segmen: "its shape is unknown",
  kelompok: "the group letter is written differently from the others",
};

function faults(told: Told): string {
  return told
    .param("faults")
    .split(",")
    .map((fault) => FAULTS[fault] ?? fault)
    .join("; ");
}

/** The words of findings about kode and names. */
export const KODE_WORDS_EN: CodeWords<KodeCode> = {
  "kode-shape": {
    name: "A kode is not written in its official form",
    harm: "A kode written otherwise is not found when the report is matched with DPA or SIPD.",
    tell: (told) => ({
      title: told.raw("faults") === "kelompok" ? "Group letter written differently" : "Kode not in its official form",
      explanation: `Kode ${told.found}: ${faults(told)}.`,
      fix: told.finding.expected === null ? "Compare it with the official kode in the DPA." : `Write ${told.expected}.`,
    }),
  },
  "kode-parent": {
    name: "A kode does not belong under its parent",
    harm: "Money goes into the sum of a programme it does not belong to.",
    tell: (told) => ({
      title: "Kode does not belong under its parent",
      explanation: `Kode ${told.found} stands under ${told.param("above")}${told.finding.expected === null ? " but does not begin with that kode" : ` but belongs to ${told.param("parent")}`}.`,
      fix: "Move the row under the right parent, correct the kode, or add the missing parent row.",
    }),
  },
  "kode-duplicate": {
    name: "A kode is used twice",
    harm: "Matching by kode takes only one of the rows.",
    tell: (told) => ({
      title: "Kode used twice",
      explanation: `Kode ${told.found} is already used in ${told.param("first")} for “${told.param("firstName")}”.`,
      fix: "Give one of the rows its right kode.",
    }),
  },
  "kode-missing": {
    name: "A row with figures has no kode",
    harm: "The row cannot be matched with the budget documents.",
    tell: (told) =>
      told.raw("variant") === "group"
        ? {
            title: "Programme outside the groups",
            explanation: `${told.found} stands among the groups without a group letter of its own.`,
            fix: "Give it a group letter, or move it into the right group.",
          }
        : {
            title: "Row with figures but without kode",
            explanation: `“${told.param("name")}” has a pagu or realisasi, but its kode cell is blank.`,
            fix: "Fill in the kode from the DPA.",
          },
  },
};
