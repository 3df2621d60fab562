/** One step of a scale: values from `from` on (or above it, where `inclusive` is false) have the label. */
export interface ScaleStep {
  readonly from: number;
  readonly inclusive: boolean;
  readonly label: string;
}

/** What a scale rates: capaian in percent, or the nilai of an evaluation of accountability. */
export type ScaleSubject = "capaian" | "akip";

/** A rating scale as dated data. Steps from the highest down; `lowest` is the label below all of them. */
export interface Scale {
  readonly id: string;
  readonly title: string;
  /** The official text or report the limits come from. */
  readonly source: string;
  readonly subject: ScaleSubject;
  /** ISO date from which it holds. */
  readonly since: string;
  /** ISO date of the first day on which it no longer holds; null while it does. */
  readonly until: string | null;
  readonly steps: readonly ScaleStep[];
  readonly lowest: string;
  /**
   * Printed upper limits, where the text leaves gaps between whole numbers (76–90, then 91–100): one for the label below each
   * step, in the order of `steps`. Null where the steps touch.
   */
  readonly uppers: readonly number[] | null;
}

export const DEFAULT_SCALE = "permendagri-86-2017";

const CAPAIAN = { subject: "capaian", until: null, uppers: null } as const;

/** Predikat of a nilai AKIP. */
export const SAKIP_SCALE: Scale = {
  ...CAPAIAN,
  id: "sakip-88-2021",
  title: "Predikat AKIP",
  source: "Permenpan RB 88 Tahun 2021",
  subject: "akip",
  since: "2021-12-31",
  steps: above([90, "AA"], [80, "A"], [70, "BB"], [60, "B"], [50, "CC"], [30, "C"]),
  lowest: "D",
};

/** All scales an office can choose from. An office's own table is read from its workbook, see own-scale.ts. */
export const SCALES: readonly Scale[] = [
  {
    ...CAPAIAN,
    id: "permendagri-86-2017",
    title: "Permendagri 86/2017",
    source: "Permendagri 86 Tahun 2017, tata cara evaluasi hasil Renja/RKPD",
    since: "2017-09-28",
    steps: from([91, "Sangat Tinggi"], [76, "Tinggi"], [66, "Sedang"], [51, "Rendah"]),
    lowest: "Sangat Rendah",
    uppers: [90, 75, 65, 50],
  },
  {
    ...CAPAIAN,
    id: "lkjip-4",
    title: "LKjIP empat tingkat",
    source: "LKjIP 2023 Disnakertrans Kabupaten Paser",
    since: "2023-01-01",
    steps: from([85, "Sangat Berhasil"], [70, "Berhasil"], [55, "Cukup Berhasil"]),
    lowest: "Kurang Berhasil",
  },
  {
    ...CAPAIAN,
    id: "lkjip-4-belum",
    title: "LKjIP empat tingkat, terendah Belum Berhasil",
    source: "Renstra Perubahan 2024–2026 Dinas Ketenagakerjaan dan Transmigrasi Provinsi NTT",
    since: "2024-01-01",
    steps: from([85, "Sangat Berhasil"], [70, "Berhasil"], [55, "Cukup Berhasil"]),
    lowest: "Belum Berhasil",
  },
  {
    ...CAPAIAN,
    id: "lakip-5",
    title: "LAKIP lima tingkat",
    source: "LAKIP 2024 Dinas Tenaga Kerja, Koperasi dan Usaha Mikro Kota Tanjungpinang",
    since: "2024-01-01",
    steps: from([90, "Sangat Baik"], [75, "Baik"], [65, "Cukup"], [50, "Kurang"]),
    lowest: "Sangat Kurang",
  },
  SAKIP_SCALE,
];

/** The scale with this id, or null. */
export function scaleById(id: string): Scale | null {
  return SCALES.find((scale) => scale.id === id) ?? null;
}

/** The scales that hold on a day (ISO date), in the order they are offered. */
export function scalesOn(date: string, scales: readonly Scale[] = SCALES): readonly Scale[] {
  return scales.filter(({ since, until }) => since <= date && (until === null || date < until));
}

function from(...limits: readonly (readonly [number, string])[]): readonly ScaleStep[] {
  return limits.map(([limit, label]) => ({ from: limit, inclusive: true, label }));
}

function above(...limits: readonly (readonly [number, string])[]): readonly ScaleStep[] {
  return limits.map(([limit, label]) => ({ from: limit, inclusive: false, label }));
}
