/** A step of a scale: its lower limit, and its upper one as printed or the limit it stays below. */
export interface StepLimits {
  readonly from: number;
  readonly inclusive: boolean;
  readonly upTo: number | null;
  readonly below: number | null;
}

/** "Pengaturan": all choices with where they come from. */
export interface SettingsWording {
  readonly settings: {
    readonly title: string;
    readonly intro: string;
    /** On the heading's button: opens the settings from elsewhere. */
    readonly open: string;
    readonly summary: (scale: string, base: string) => string;
    readonly source: (source: string) => string;
    readonly scaleTable: {
      readonly label: (scale: string) => string;
      readonly rating: string;
      readonly capaian: string;
      readonly limits: (step: StepLimits) => string;
      readonly lowest: (step: Pick<StepLimits, "upTo" | "inclusive"> & { readonly below: number }) => string;
    };
    readonly turun: { readonly label: string; readonly forms: Readonly<Record<"turun" | "turun-rasio", string>> };
    readonly cap: { readonly label: string; readonly none: string; readonly at: (percent: number) => string };
    readonly decimals: {
      readonly label: string;
      readonly hint: string;
      readonly example: (decimals: number) => string;
    };
    readonly inWords: { readonly label: string; readonly hint: string; readonly yes: string; readonly no: string };
    readonly language: { readonly label: string; readonly names: Readonly<Record<"id" | "en", string>> };
    readonly workbook: {
      readonly title: string;
      readonly none: string;
      readonly same: string;
      readonly other: string;
      readonly save: string;
      readonly saving: string;
      readonly remove: string;
      readonly saved: string;
      readonly removed: string;
    };
    readonly kept: string;
    readonly notKept: string;
    readonly reset: string;
    readonly introduction: string;
  };
}
