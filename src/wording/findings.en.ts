import type { FindingWording, Told } from "./finding-text";

/** Column names for English readers; the sheet's own words stay Indonesian. */
export const COLUMNS_EN: Readonly<Record<string, string>> = {
  pagu: "Pagu (budget)",
  realisasiRp: "Realisasi (spent)",
  anggaranKas: "Cash budget",
  target: "Physical target",
  realisasi: "Physical result",
  bobot: "Bobot (weight)",
  keuanganTertimbang: "Keuangan (%)",
  fisikTertimbang: "Fisik (%)",
  fisik: "Fisik (%)",
  serapan: "Serapan (%)",
  siap: "SIAP (unspent)",
  siapPersen: "SIAP (%)",
};

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

/** Every finding in English. */
export const FINDINGS_EN: FindingWording = {
  "child-sum": (told) =>
    told.raw("rightBelow") === 1
      ? {
          title: "Children do not add up to their parent",
          explanation: `${told.column()} of “${told.param("row")}” is ${told.found}; the rows directly below add up to ${told.param("sum")}. The details agree with the parent, so one of the rows between is wrong.`,
          fix: "Check the highlighted rows; the parent is right.",
        }
      : {
          title: "Parent is not the sum of its children",
          explanation: `${told.column()} of “${told.param("row")}” is ${told.found}, but the rows below add up to ${told.param("sum")} (difference ${told.param("difference")}).`,
          fix:
            told.finding.expected === null
              ? "Decide which is right: the parent or the children."
              : `It should be ${told.expected} by its details. Correct the parent, or the details that are short.`,
        },
  "total-sum": (told) =>
    told.raw("isRight") === 1
      ? {
          title: "Total is right, but the group rows do not agree",
          explanation: `${told.column()} in the total row, ${told.found}, is the sum of all details, but the top rows as printed add up to ${told.param("groups")} (difference ${told.param("difference")}).`,
          fix: "Leave the total; correct the group row that counts money twice.",
        }
      : {
          title: "Total does not agree with the details",
          explanation: `${told.column()} in the total row is ${told.found}; all details, each counted once, add up to ${told.param("leaves")} (difference ${told.param("difference")}).`,
          fix: `It should be ${told.expected}. Find the row that differs from its details, then correct the total.`,
        },
  "double-count": (told) => doubleCount(told),
  "kode-shape": (told) => ({
    title: told.raw("faults") === "kelompok" ? "Group letter written differently" : "Kode not in its official form",
    explanation: `Kode ${told.found}: ${faults(told)}.`,
    fix: told.finding.expected === null ? "Compare it with the official kode in the DPA." : `Write ${told.expected}.`,
  }),
  "kode-parent": (told) => ({
    title: "Kode does not belong under its parent",
    explanation: `Kode ${told.found} stands under ${told.param("above")}${told.finding.expected === null ? " but does not begin with that kode" : ` but belongs to ${told.param("parent")}`}.`,
    fix: "Move the row under the right parent, correct the kode, or add the missing parent row.",
  }),
  "kode-duplicate": (told) => ({
    title: "Kode used twice",
    explanation: `Kode ${told.found} is already used in ${told.param("first")} for “${told.param("firstName")}”.`,
    fix: "Give one of the rows its right kode.",
  }),
  "kode-missing": (told) =>
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
  "computed-mismatch": (told) => ({
    title: `${told.column()} does not follow from its row`,
    explanation: `${told.column()} of “${told.param("row")}” is ${told.found}; by the figures of that row it is ${told.expected}${told.param("formula") === "" ? "" : ` (${told.param("formula")})`}.`,
    fix: "Recompute the report, or correct the figures it comes from.",
  }),
  "fisik-copied": (told) => ({
    title: "Fisik (%) copies another column",
    explanation: `Fisik (%) of “${told.param("row")}” is ${told.found}, the same as ${told.column("source")}. Bobot × result ÷ target gives ${told.expected}.`,
    fix: "Recompute the report, so that Fisik (%) follows from the volumes.",
  }),
  "fisik-unbacked": (told) => ({
    title: "Fisik (%) without a physical result",
    explanation:
      told.raw("missing") === "target"
        ? `Fisik (%) of “${told.param("row")}” is ${told.param("printed")}, but its physical target and result are blank.`
        : `Fisik (%) of “${told.param("row")}” is ${told.param("printed")}, but its physical result is blank (target ${told.param("target")}).`,
    fix: "Fill in the physical result; blank is not zero.",
  }),
  "realisasi-above-pagu": (told) => ({
    title: "More spent than budgeted",
    explanation: `Realisasi of “${told.param("row")}”, ${told.found}, is more than its pagu ${told.expected} (by ${told.param("surplus")}).`,
    fix: "Check the realisasi, or the pagu after the budget change.",
  }),
  "number-as-text": (told) => numberAsText(told),
};

function doubleCount(told: Told) {
  const variant = told.raw("variant");
  if (variant === "repeat") {
    return {
      title: "The same money counted twice",
      explanation: `${told.column()} of “${told.param("row")}”, ${told.found}, is exactly that of “${told.param("of")}”, which already has its details. The sum above only fits when it is counted once.`,
      fix: "Find the real split, or clear the repeated figure.",
    };
  }
  if (variant === "subtotal") {
    return {
      title: "Subtotal added to its own parts",
      explanation: `${told.column()} of “${told.param("row")}”, ${told.found}, is the sum of ${told.param("count")} rows beside it, yet it is added to the parent again.`,
      fix: "Do not add this row together with its parts.",
    };
  }
  return {
    title: "Sum counts money twice",
    explanation: `${told.column()} of “${told.param("row")}” is ${told.found}; the subtotal “${told.param("subtotal")}” is in it twice (${told.param("surplus")}).`,
    fix: `It should be ${told.expected}.`,
  };
}

function numberAsText(told: Told) {
  const isMalformed = told.finding.expected === null;
  return {
    title: isMalformed ? "Malformed number" : "Number stored as text",
    explanation: isMalformed
      ? `${told.column()} holds ${told.found}; its digit groups cannot be right, so it is not guessed.`
      : `${told.column()} holds the text ${told.found}, which Excel leaves out of sums.${told.raw("reason") === "ambiguous" ? " Its dot or comma can be read in two ways." : ""}`,
    fix: isMalformed ? "Type the number again from its source." : `Make it the number ${told.expected}.`,
  };
}
