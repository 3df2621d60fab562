import type { FrameWording } from "./screens-frame";

/** The frame of the pane in Indonesian: the original of its texts. */
export const frameId: FrameWording = {
  places: {
    label: "Bagian panel",
    names: {
      recognition: "Kenali",
      check: "Periksa",
      recompute: "Hitung",
      report: "Laporan",
      settings: "Pengaturan",
    },
  },
};
