import type { Severity, Tier } from "../findings/finding";

/** A part of the page that is about all findings. */
export interface PageSection {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** The words of the page of findings beyond those the pane shows. */
export interface FindingsPageWording {
  readonly title: string;
  readonly intro: readonly string[];
  readonly sections: readonly PageSection[];
  readonly families: Readonly<Record<"numbers" | "kode" | "sums" | "figures" | "formulas", string>>;
  readonly tier: string;
  readonly tiers: Readonly<Record<Tier, string>>;
  readonly rule: string;
  readonly since: (date: string) => string;
  readonly after: string;
  readonly example: string;
  readonly sentences: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly almost: string;
}
