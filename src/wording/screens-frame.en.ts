import type { FrameWording } from "./screens-frame";

/** The frame of the pane in English. */
export const frameEn: FrameWording = {
  introduction: {
    title: "Welcome",
    intro: "Renstra works on the Excel report you already have, as it is, without a template.",
    does: {
      recognition: "understands the tables, columns and rows of every sheet.",
      check: "shows sums, kode and figures that do not agree, and why.",
      recompute: "fills in bobot, absorption and SIAP. You look first, and can put everything back.",
      report: "makes the summary and sentences ready to paste.",
    },
    trySample: "Try it with a sample report",
    sampleBeside: "The sample opens as a new workbook. This one is not touched.",
    startHere: "Begin with this sheet",
    openOwn: "Open a report of my own…",
    sampleOpened: {
      what: "The sample report is open in another window",
      why: "This workbook is as it was.",
      next: "In that window, choose Renstra on the Home tab.",
    },
  },
  failureReport: {
    copy: "Copy details for support",
    copied: "Copied. Paste it into a message to your support.",
    failed: "It cannot be copied here. Note the sentences above for your support.",
    hint: "The details hold no figures, names or contents of the report.",
  },
  places: {
    label: "Parts of the pane",
    names: {
      recognition: "Recognise",
      check: "Check",
      recompute: "Compute",
      report: "Report",
      settings: "Settings",
    },
  },
};
