import { wordsEn } from "./words.en";
import { wordsId } from "./words.id";

export type Language = "id" | "en";

/** Every word of the workbench outside the pane. */
export interface WorkbenchWords {
  readonly lang: Language;
  readonly title: (fileName: string) => string;
  readonly open: string;
  readonly openHint: string;
  readonly download: string;
  readonly downloadHint: string;
  readonly downloadCopyHint: string;
  readonly save: string;
  readonly saveHint: string;
  readonly undo: string;
  readonly redo: string;
  readonly unsaved: string;
  readonly offline: { readonly label: string; readonly hint: string };
  readonly noFile: string;
  readonly loading: string;
  readonly trust: string;
  readonly nameBox: string;
  readonly formulaBar: string;
  readonly acceptEntry: string;
  readonly cancelEntry: string;
  readonly grid: (sheet: string) => string;
  readonly gridHelp: string;
  readonly columnWidth: (column: string, characters: string) => string;
  readonly rowHeight: (row: string, points: string) => string;
  readonly cellEditor: (cell: string) => string;
  readonly emptyCell: string;
  readonly withFormula: (formula: string) => string;
  readonly tabs: string;
  readonly scrollTabs: { readonly left: string; readonly right: string };
  readonly drop: string;
  readonly splitter: string;
  readonly views: { readonly label: string; readonly sheet: string; readonly pane: string };
  readonly status: {
    readonly label: string;
    readonly size: (rows: string, columns: string) => string;
    readonly emptySheet: string;
    readonly average: string;
    readonly count: string;
    readonly sum: string;
    readonly stale: (count: string) => string;
    readonly protectedSheet: string;
    readonly undrawn: (what: string) => string;
    readonly undrawnNames: Readonly<Record<string, string>>;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly zoom: (percent: string) => string;
  };
  readonly functions: {
    readonly list: string;
    readonly found: (count: number) => string;
    readonly optional: string;
    readonly noRoom: string;
  };
  readonly find: {
    readonly label: string;
    readonly next: string;
    readonly previous: string;
    readonly close: string;
    readonly position: (index: string, total: string) => string;
    readonly nothing: string;
  };
  readonly leave: {
    readonly title: string;
    readonly text: (fileName: string) => string;
    readonly save: string;
    readonly download: string;
    readonly discard: string;
    readonly cancel: string;
  };
  readonly recent: {
    readonly label: string;
    readonly clear: string;
    readonly gone: (fileName: string) => string;
    readonly next: string;
  };
  readonly saving: {
    readonly title: string;
    readonly text: (fileName: string) => string;
    readonly save: string;
    readonly download: string;
    readonly cancel: string;
    readonly saved: string;
  } & Readonly<
    Record<
      "refused" | "changed-elsewhere" | "failed",
      (fileName: string) => { readonly what: string; readonly next: string }
    >
  >;
  readonly close: string;
  readonly refused: Readonly<
    Record<"merged-away" | "inside-array" | "table-header" | "bad-value" | "protected" | "other", string>
  >;
  readonly pasted: { readonly tooLarge: string };
  readonly notFound: { readonly place: (text: string) => string; readonly sample: string };
  readonly officeFailed: string;
}

/** The words of one language. */
export function workbenchWords(language: Language): WorkbenchWords {
  return language === "en" ? wordsEn : wordsId;
}
