/** A choice on which documents differ: what is taken where nobody chose, and where that stands. */
export interface Convention<Choice> {
  readonly usual: Choice;
  /** The report or text the usual choice comes from. */
  readonly source: string;
  /** ISO date of that text. */
  readonly since: string;
}

const NTT_2021 = "Laporan tahunan realisasi fisik dan keuangan 2021 Dinas Nakertrans Provinsi NTT";
const PASER_2023 = "LKjIP 2023 Disnakertrans Kabupaten Paser";

/** The conventions of computed figures, each a named setting. */
export const CONVENTIONS = {
  /** What 100 % of the bobot is. */
  weightBase: { usual: "report", source: NTT_2021, since: "2021-12-31" },
  /** What 100 % of the SIAP is: all funds in a recapitulation, the own pagu elsewhere. */
  siapBase: { usual: "by-kind", source: NTT_2021, since: "2021-12-31" },
  /** The formula where lower is better: (2t − r)/t. */
  turun: { usual: "turun", source: PASER_2023, since: "2023-12-31" },
  /** The most that counts as capaian: the report prints 153,85 %. */
  cap: { usual: null, source: PASER_2023, since: "2023-12-31" },
} as const satisfies Readonly<Record<string, Convention<string | number | null>>>;
