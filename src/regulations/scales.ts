/** One step of a scale: values from `from` on (or above it, where `inclusive` is false) have the label. */
export interface ScaleStep {
  readonly from: number;
  readonly inclusive: boolean;
  readonly label: string;
}

/** A rating scale as dated data. Steps from the highest down; `lowest` is the label below all of them. */
export interface Scale {
  readonly id: string;
  readonly title: string;
  /** The official text or report the limits come from. */
  readonly source: string;
  /** ISO date from which it holds. */
  readonly since: string;
  readonly steps: readonly ScaleStep[];
  readonly lowest: string;
}

export const DEFAULT_SCALE = "permendagri-86-2017";

/** All scales an office can choose from. Capaian in percent, the last one for nilai AKIP. */
export const SCALES: readonly Scale[] = [
  {
    id: "permendagri-86-2017",
    title: "Permendagri 86/2017",
    source: "Permendagri 86 Tahun 2017, tata cara evaluasi hasil Renja/RKPD",
    since: "2017-09-28",
    steps: from([91, "Sangat Tinggi"], [76, "Tinggi"], [66, "Sedang"], [51, "Rendah"]),
    lowest: "Sangat Rendah",
  },
  {
    id: "lkjip-4",
    title: "LKjIP empat tingkat",
    source: "LKjIP 2023 Disnakertrans Kabupaten Paser",
    since: "2023-01-01",
    steps: from([85, "Sangat Berhasil"], [70, "Berhasil"], [55, "Cukup Berhasil"]),
    lowest: "Kurang Berhasil",
  },
  {
    id: "lakip-5",
    title: "LAKIP lima tingkat",
    source: "LAKIP 2024 Dinas Tenaga Kerja, Koperasi dan Usaha Mikro Kota Tanjungpinang",
    since: "2024-01-01",
    steps: from([90, "Sangat Baik"], [75, "Baik"], [65, "Cukup"], [50, "Kurang"]),
    lowest: "Sangat Kurang",
  },
  {
    id: "sakip-88-2021",
    title: "Predikat AKIP",
    source: "Permenpan RB 88 Tahun 2021",
    since: "2021-12-31",
    steps: above([90, "AA"], [80, "A"], [70, "BB"], [60, "B"], [50, "CC"], [30, "C"]),
    lowest: "D",
  },
];

function from(...limits: readonly (readonly [number, string])[]): readonly ScaleStep[] {
  return limits.map(([limit, label]) => ({ from: limit, inclusive: true, label }));
}

function above(...limits: readonly (readonly [number, string])[]): readonly ScaleStep[] {
  return limits.map(([limit, label]) => ({ from: limit, inclusive: false, label }));
}
