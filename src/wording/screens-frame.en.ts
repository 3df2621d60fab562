import type { FrameWording } from "./screens-frame";

/** The frame of the pane in English. */
export const frameEn: FrameWording = {
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
