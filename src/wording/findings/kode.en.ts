import type { KodeCode } from "../../findings/codes/kode";
import type { CodeWords } from "../finding-text";
import { KODE_FAULTS_EN, KODE_LEVELS_ID, KODE_REFUSALS_EN, listed } from "./kode-faults";
import { NAME_WORDS_EN } from "./names.en";

/** The words of findings about kode and names. The levels keep their Indonesian names. */
export const KODE_WORDS_EN: CodeWords<KodeCode> = {
  ...NAME_WORDS_EN,
  "kode-with-name": {
    name: "Kode and name in one cell",
    harm: "The kode is not found when the report is filtered or matched with DPA or SIPD.",
    tell: (told) => ({
      title: "Kode and name in one cell",
      explanation: `The kode cell holds ${told.found}, while the other kode cells of the column hold the kode alone.`,
      fix: `Write only ${told.param("kode")} here, and “${told.param("name")}” in the column of names.`,
    }),
  },
  "kode-shape": {
    name: "A kode is not written in its official form",
    harm: "A kode written otherwise is not found when the report is matched with DPA or SIPD.",
    tell: (told) => ({
      title: told.raw("faults") === "kelompok" ? "Group letter written differently" : "Kode not in its official form",
      explanation: `It says ${told.found}: ${listed(told, KODE_FAULTS_EN, KODE_REFUSALS_EN)}.`,
      fix:
        told.finding.expected === null
          ? "Compare it with the official kode in the DPA, then type it again as text."
          : `Write ${told.expected} as text.`,
    }),
  },
  "kode-context": {
    name: "Kode of APBN and APBD are mixed",
    harm: "The figures go into a budget they do not belong to.",
    tell: (told) => {
      const above = told.param("above");
      const words = {
        apbn: {
          title: "APBN kode inside an APBD part",
          explanation: `${told.found} has the form of an APBN kode but stands under ${above}, which is an APBD kode.`,
          fix: "Write the kode of its sub kegiatan, or move the row to the APBN part.",
        },
        apbd: {
          title: "APBD kode inside an APBN part",
          explanation: `${told.found} is an APBD kode but stands under ${above}, which is an APBN kode.`,
          fix: "Move the row to the APBD part, or correct its kode.",
        },
        ro: {
          title: "Komponen without RO",
          explanation: `Komponen ${told.found} stands directly under ${above}, while the others stand under an RO.`,
          fix: "Add the row of its RO above it, or move it under the right RO.",
        },
      };
      return words[told.param("variant") as keyof typeof words];
    },
  },
  "kode-kewenangan": {
    name: "Kewenangan of province and regency are mixed",
    harm: "An office has one kewenangan; a kode with another belongs to someone else.",
    tell: (told) => ({
      title: "Mixed kewenangan",
      explanation:
        told.raw("variant") === "seri"
          ? `Kode ${told.found} has kewenangan ${told.param("digit")}, but as many in this table have ${told.param("usual")}.`
          : `Kode ${told.found} has kewenangan ${told.param("digit")}, while ${told.raw("variant") === "lembar" ? "the other sheets have" : "the others in this table have"} ${told.param("usual")}.`,
      fix:
        told.finding.expected === null
          ? "Choose one: 1 for a province, 2 for a regency or city, then use it in all kode."
          : `Write ${told.expected}.`,
    }),
  },
  "kode-shifted": {
    name: "Kode stand one row away from their names",
    harm: "Every activity has the kode of its neighbour, so that figures are mixed up when matched.",
    tell: (told) => ({
      title: "Kode shifted by one row",
      explanation: `“${told.param("name")}” has kode ${told.found}; by its name it is ${told.expected}, which stands one row ${told.raw("place") === "above" ? "above" : "below"} (${told.param("beside")}). The rows around it are shifted in the same way.`,
      fix: "Move the kode of this series back by one row, then compare them with the DPA.",
    }),
  },
  "kode-parent": {
    name: "A kode does not belong under its parent",
    harm: "Money goes into the sum of a programme it does not belong to.",
    tell: (told) => {
      const parent = told.param("parent");
      switch (told.raw("variant")) {
        case "parent":
          return {
            title: "Kode of the parent does not fit its children",
            explanation: `It says ${told.found}, but ${told.param("children")} rows under it, from ${told.param("child")} on, belong to ${parent}.`,
            fix: `Write ${told.expected}, or correct the kode of all its children.`,
          };
        case "elsewhere":
          return {
            title: "Kode does not belong under its parent",
            explanation: `Kode ${told.found} stands under ${told.param("above")}, while its parent ${parent} is printed in ${told.param("place")}.`,
            fix: `Move the row under ${parent}, or correct its kode.`,
          };
        case "missing":
          return {
            title: "Kode does not belong under its parent",
            explanation: `Kode ${told.found} stands under ${told.param("above")}, but its parent is ${parent}, which is not in this table.`,
            fix: `Add the row ${parent} above it, or correct its kode.`,
          };
        default:
          return {
            title: "Kode does not belong under its parent",
            explanation: `Kode ${told.found} stands under ${told.param("above")} but does not begin with that kode.`,
            fix: "Move the row under the right parent, or compare its kode with the DPA.",
          };
      }
    },
  },
  "kode-level-skipped": {
    name: "A level of kode is left out",
    harm: "The sum of that level is printed nowhere, so that the report cannot be compared level by level.",
    tell: (told) => {
      const level = KODE_LEVELS_ID[told.param("level")] ?? "parent";
      return {
        title: `No row for the ${level}`,
        explanation: `${told.param("children")} rows, from ${told.found} on, belong to ${level} ${told.param("parent")}, but there is no row for it, while other ${level} are printed.`,
        fix: `Insert the row ${told.expected} above them with their sum.`,
      };
    },
  },
  "kode-duplicate": {
    name: "A kode is used twice",
    harm: "Matching by kode takes only one of the rows.",
    tell: (told) => ({
      title: "Kode used twice",
      explanation: `Kode ${told.found} is already used in ${told.param("first")} for “${told.param("firstName")}”; here it is for “${told.param("name")}”.`,
      fix:
        told.finding.expected === null
          ? "Give one of the rows its right kode."
          : `Write ${told.expected}, which its order asks for here.`,
    }),
  },
  "kode-order": {
    name: "Kode are out of order",
    harm: "A row out of its place is easily missed or printed twice.",
    tell: (told) => ({
      title: "Kode out of order",
      explanation: `Kode ${told.found} stands ${told.raw("place") === "after" ? "after" : "before"} ${told.param("beside")}, while the other kode of the table ascend.`,
      fix: "Move the row to its place by kode, or correct its kode.",
    }),
  },
  "kode-gap": {
    name: "Numbers of kode are passed over",
    harm: "Often right, for an office runs only some activities; now and then a row is lost.",
    tell: (told) => ({
      title: "Numbers passed over",
      explanation: `${told.raw("parent") === "" ? "In this series" : `Under ${told.param("parent")}`} there are ${told.found}, but not ${told.param("missing")}.`,
      fix: "Ignore it if the office does not run them; otherwise add the row.",
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
  "kode-organisasi": {
    name: "A bidang of the office's kode without programmes",
    harm: "The office's kode names a bidang that is not reported, or programmes are left out.",
    tell: (told) => ({
      title: "Bidang of the office's kode without programmes",
      explanation: `The office's kode ${told.found} names bidang ${told.param("bidang")}, but this table has only ${told.param("printed")}.`,
      fix: `See whether programmes of bidang ${told.param("bidang")} are missing, or the office's kode has changed.`,
    }),
  },
};
