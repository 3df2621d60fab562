import type { NameCode } from "../../findings/codes/kode";
import type { CodeWords, FindingText, Told } from "../finding-text";

/** The words of findings about names, the office's own list, and what a row lacks. */
export const NAME_WORDS_EN: CodeWords<NameCode> = {
  "kode-unknown": {
    name: "A kode is not in the nomenklatur list",
    harm: "A kode nobody knows is usually a slip of typing or of an older list.",
    tell: (told) => ({
      title: "Kode not in the list",
      explanation: `Kode ${told.found} of “${told.param("name")}” is not in ${told.param("source")}.${told.finding.expected === null ? "" : ` There the name has kode ${told.expected}.`}`,
      fix:
        told.finding.expected === null
          ? "Compare it with the DPA; if it is right, renew the list."
          : `Write ${told.expected}, or renew the list if this kode is right.`,
    }),
  },
  "name-differs": {
    name: "A name differs from the nomenklatur list",
    harm: "A kode and a name that do not belong together leave open which activity is meant.",
    tell: (told) => ({
      title: "Name differs from the list",
      explanation: `For kode ${told.param("kode")} the sheet says ${told.found}, while ${told.param("source")} says ${told.expected}.`,
      fix: "Use the name of the list, or correct the kode if it is another activity.",
    }),
  },
  "name-changes": {
    name: "One kode with two names",
    harm: "One kode or name is wrong, so that the figures of two activities can be mixed up.",
    tell: (told) => ({
      title: "One kode with two names",
      explanation: `Kode ${told.param("kode")} is called ${told.found} here, and “${told.param("name")}” in ${told.param("sheet")} ${told.param("place")}.`,
      fix: "Compare both with the DPA, then use one name or correct the kode.",
    }),
  },
  "spelling-varies": {
    name: "One thing is spelled in several ways",
    harm: "Filters and recaps count every spelling as something else.",
    tell: (told) =>
      told.raw("variant") === "name"
        ? {
            title: "Name spelled otherwise",
            explanation: `Kode ${told.param("kode")} is called ${told.found} here, and ${told.expected} in ${told.param("sheet")} ${told.param("place")}.`,
            fix: `Write ${told.expected} in both places, or what the DPA says.`,
          }
        : {
            title: `Spelling of ${told.column()} varies`,
            explanation: `${told.found} is written in ${told.param("count")} cells, while ${told.param("times")} others say ${told.expected}.`,
            fix: `Make them all ${told.expected}.`,
          },
  },
  "pair-incomplete": {
    name: "A target without rupiah, or rupiah without a target",
    harm: "The plan of that year is not complete.",
    tell: (told) => ({
      title: told.raw("variant") === "rupiah" ? "Target without rupiah" : "Rupiah without target",
      explanation:
        told.raw("variant") === "rupiah"
          ? `Row “${told.param("row")}” has the target ${told.param("filled")}, but its rupiah cell is blank; the other pairs of the row are complete.`
          : `Row “${told.param("row")}” has ${told.param("filled")} rupiah, but its target cell is blank; the other pairs of the row are complete.`,
      fix: "Fill in the blank cell from the planning document, or leave both blank.",
    }),
  },
  "row-incomplete": {
    name: "A row is not fully described",
    harm: "A reader cannot tell which activity it is, where it is, or who does it.",
    tell: rowIncomplete,
  },
};

function rowIncomplete(told: Told): FindingText {
  const [row, filled] = [told.param("row"), told.param("filled")];
  switch (told.raw("variant")) {
    case "name":
      return {
        title: "Row without a name",
        explanation: `Row “${row}” has figures, but its name is blank.`,
        fix: "Fill in the name from the DPA.",
      };
    case "money":
      return {
        title: "Row without any rupiah",
        explanation: `Row “${row}” has a kode and a name, but its pagu and realisasi are blank, while ${filled} other rows fill them.`,
        fix: "Fill in its pagu and realisasi, or delete the row if the activity was not budgeted after all.",
      };
    case "figure":
      return {
        title: `${told.column()} is blank`,
        explanation: `The ${told.column()} of “${row}” is blank, while ${filled} other rows have one.`,
        fix: "Fill in this cell with the formula of the other rows.",
      };
    default:
      return {
        title: `${told.column()} is blank`,
        explanation: `Row “${row}” has no ${told.column()}, while ${filled} other details have one.`,
        fix: "Fill in this cell from the DPA or the planning document.",
      };
  }
}
