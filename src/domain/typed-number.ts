/** Which sign separates decimals in a typed number: "id" 1.234,5 or "en" 1,234.5. */
export type NumberStyle = "id" | "en";

/** Why a text with digits is not taken as a number. */
export type NumberRefusal = "grouping" | "separators" | "not-a-number";

/** What a cell says about a number. Blank, zero, dash and "belum" stay different values. */
export type TypedNumber =
  | { readonly kind: "blank" }
  /** "-" or the like: nil, written on purpose. */
  | { readonly kind: "dash"; readonly text: string }
  /** A true number in the cell. */
  | { readonly kind: "number"; readonly value: number }
  /** A number typed as text. `ambiguous` when the column's style had to decide, e.g. "2.430". */
  | {
      readonly kind: "text-number";
      readonly value: number;
      readonly text: string;
      readonly style: NumberStyle | null;
      readonly ambiguous: boolean;
      /** "Orang" in "503 Orang", "%" in "26,15%", or null. */
      readonly unit: string | null;
    }
  /** Digits that are no number: "6,81,297,418.00". */
  | { readonly kind: "malformed"; readonly text: string; readonly reason: NumberRefusal }
  /** Any other text: "n/a", "belum", a name. */
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "error"; readonly error: string };
