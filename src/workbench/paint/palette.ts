/** Colours of the grid's own parts. The sheet itself is white in both, as in Excel. */
export interface Palette {
  readonly gridLine: string;
  readonly header: string;
  readonly headerText: string;
  readonly headerLine: string;
  readonly headerSelected: string;
  readonly headerSelectedText: string;
  readonly accent: string;
  readonly selection: string;
  readonly freezeLine: string;
  readonly behind: string;
  readonly outline: OutlinePalette;
  readonly marks: MarkPalette;
}

/** Colours of what a finding is about: frames, and a wash through which the figures stay readable. */
export interface MarkPalette {
  readonly culprit: string;
  readonly culpritTint: string;
  readonly related: string;
  readonly relatedTint: string;
}

/** Colours of what was understood, drawn over the sheet; the sheet is white in both themes. */
export interface OutlinePalette {
  readonly frame: string;
  readonly header: string;
  readonly total: string;
  readonly current: string;
  readonly unsure: string;
  readonly unsureTint: string;
  readonly unused: string;
  readonly tagText: string;
}

const OUTLINE: OutlinePalette = {
  frame: "#0f6cbd",
  header: "rgba(15, 108, 189, 0.13)",
  total: "rgba(15, 108, 189, 0.13)",
  current: "rgba(15, 108, 189, 0.1)",
  unsure: "#8a3707",
  unsureTint: "rgba(188, 75, 9, 0.1)",
  unused: "#616161",
  tagText: "#ffffff",
};

const MARKS: MarkPalette = {
  culprit: "#b10e1c",
  culpritTint: "rgba(177, 14, 28, 0.12)",
  related: "#8764b8",
  relatedTint: "rgba(135, 100, 184, 0.1)",
};

const SHEET = {
  outline: OUTLINE,
  marks: MARKS,
  gridLine: "#e1e1e1",
  accent: "#107c41",
  selection: "rgba(16, 32, 24, 0.09)",
  freezeLine: "#9b9b9b",
} as const;

export const PALETTES: { readonly light: Palette; readonly dark: Palette } = {
  light: {
    ...SHEET,
    header: "#f5f5f5",
    headerText: "#424242",
    headerLine: "#d1d1d1",
    headerSelected: "#cfe7da",
    headerSelectedText: "#0a4826",
    behind: "#ebebeb",
  },
  dark: {
    ...SHEET,
    header: "#292929",
    headerText: "#c7c7c7",
    headerLine: "#474747",
    headerSelected: "#1f4a33",
    headerSelectedText: "#d1ebdc",
    behind: "#1f1f1f",
  },
};
