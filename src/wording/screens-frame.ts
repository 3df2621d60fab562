/** What holds the pane together: how it introduces itself, the way between its places, and what can be told of a fault. */
export interface FrameWording {
  readonly introduction: {
    readonly title: string;
    readonly intro: string;
    readonly does: Readonly<Record<"recognition" | "check" | "recompute" | "report", string>>;
    readonly trySample: string;
    /** Where the sample opens beside the user's workbook. */
    readonly sampleBeside: string;
    readonly startHere: string;
    readonly openOwn: string;
    readonly sampleOpened: { readonly what: string; readonly why: string; readonly next: string };
  };
  readonly failureReport: {
    readonly copy: string;
    readonly copied: string;
    readonly failed: string;
    readonly hint: string;
  };
  readonly places: {
    readonly label: string;
    readonly names: Readonly<Record<"recognition" | "check" | "recompute" | "report" | "settings", string>>;
  };
}
