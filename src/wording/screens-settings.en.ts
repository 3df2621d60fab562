import { numberText } from "./numbers";
import type { SettingsWording } from "./screens-settings";

const figure = (value: number, decimals = 2, least = 0): string => numberText("en-GB", value, decimals, least);

/** "Pengaturan" in English. */
export const settingsEn: SettingsWording = {
  settings: {
    title: "Settings",
    intro: "How figures are rated, computed and written, and where each way comes from.",
    open: "Settings",
    summary: (scale, base) => `Scale ${scale}, bobot from the ${base}`,
    source: (source) => `The usual way is that of ${source}.`,
    scaleTable: {
      label: (scale) => `Steps of the scale ${scale}`,
      rating: "Rating",
      capaian: "Achievement (%)",
      limits: ({ from, inclusive, upTo, below }) => {
        const start = inclusive ? figure(from) : `above ${figure(from)}`;
        if (upTo !== null) return `${start} – ${figure(upTo)}`;
        if (below !== null) return `${start} to below ${figure(below)}`;
        return inclusive ? `${start} and above` : start;
      },
      lowest: ({ upTo, below, inclusive }) =>
        upTo !== null || !inclusive ? `up to ${figure(upTo ?? below)}` : `below ${figure(below)}`,
    },
    turun: {
      label: "Formula where lower is better",
      forms: {
        turun: "(2 × target − actual) ÷ target",
        "turun-rasio": "target ÷ actual",
      },
    },
    cap: { label: "Highest achievement that counts", none: "No limit", at: (percent) => `${figure(percent)}%` },
    decimals: {
      label: "Decimals in sentences",
      hint: "For percentages and points. Figures on the sheets stay as they are.",
      example: (decimals) => `${figure(89.4553, decimals, decimals)}%`,
    },
    inWords: {
      label: "Amounts in words in sentences",
      hint: "Example: Rp1.500.000,- (satu juta lima ratus ribu rupiah).",
      yes: "Written",
      no: "Left out",
    },
    language: { label: "Language of the pane", names: { id: "Indonesian (Indonesia)", en: "English" } },
    workbook: {
      title: "For this workbook",
      none: "Not kept with the workbook. Keep them so that colleagues who open this file compute in the same way.",
      same: "This workbook carries the ways to rate and compute chosen above.",
      other: "The choices above differ from those kept with this workbook; they hold while the pane is open.",
      save: "Keep with the workbook",
      saving: "Keeping…",
      remove: "Remove from the workbook",
      saved: "Kept with the workbook. Save the file so that they travel with it.",
      removed: "Removed from the workbook. Save the file to make it last.",
    },
    kept: "Your choices are remembered on this computer.",
    notKept: "Your choices hold while this pane is open.",
    reset: "Back to the usual",
    introduction: "Show the introduction",
  },
};
