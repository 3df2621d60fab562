/** A figure with the cells it was read or computed from, so that a sentence can be traced back to the sheet. */
export interface TracedFigure {
  readonly value: number;
  /** 'BAB II'!G105 texts, in reading order. */
  readonly cells: readonly string[];
}

/** What a sentence can be filled with: figures and names. What the report does not say is absent. */
export type SentenceFacts = Readonly<Record<string, TracedFigure | string>>;
