/** What holds the pane together: the way between its places. */
export interface FrameWording {
  readonly places: {
    readonly label: string;
    readonly names: Readonly<Record<"recognition" | "check" | "recompute" | "report" | "settings", string>>;
  };
}
