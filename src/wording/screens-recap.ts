/** Words for the recap of several workbooks. */
export interface RecapWording {
  readonly title: string;
  readonly intro: string;
  readonly choose: string;
  readonly again: string;
  readonly cancelled: string;
  readonly done: (offices: number, files: number) => string;
  readonly nothing: string;
  readonly total: string;
  readonly offices: string;
  readonly line: (pagu: string, realisasi: string) => string;
  readonly shares: (serapan: string, siap: string) => string;
  readonly counts: (errors: number, warnings: number) => string;
  readonly differences: (count: number) => string;
  readonly noDifference: string;
  readonly leftOut: (count: number) => string;
  readonly download: string;
  readonly fileName: string;
}
