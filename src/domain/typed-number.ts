/** Which sign separates decimals in a typed number: "id" 1.234,5 or "en" 1,234.5. */
export type NumberStyle = "id" | "en";

/** Why a text with digits is not taken as a number. */
export type NumberRefusal =
  | "grouping" // a group that is not of three digits: a digit is lost or a kode stands there
  | "separators" // points and commas in an order no style has, or two styles in one range
  | "blanks" // a blank between digits that no grouping explains: "12 5"
  | "signs"; // two signs, or a trailing "-" after rupiah that may be a lost ",-"

/** What a cell says about a number. Blank, zero, dash and "belum" stay different values. */
export type TypedNumber =
  | { readonly kind: "blank" }
  /** "-" or the like: nil, written on purpose. */
  | { readonly kind: "dash"; readonly text: string }
  /** A true number in the cell; `unit` where its number format names one, "%" for a percent format. */
  | { readonly kind: "number"; readonly value: number; readonly unit?: string }
  /** A date or time, in days as Excel counts them: no figure. */
  | { readonly kind: "date"; readonly serial: number }
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
  /** Two limits in one text: "69,1-69,5". No single figure. */
  | {
      readonly kind: "range";
      readonly low: number;
      readonly high: number;
      /** Typed with the higher limit first, as targets that fall are: "3,2-3,0". */
      readonly descending: boolean;
      readonly text: string;
      /** The style the limits prove, or that of the column where they prove none. */
      readonly style: NumberStyle | null;
      readonly unit: string | null;
    }
  /** Digits that are no number: "6,81,297,418.00". */
  | { readonly kind: "malformed"; readonly text: string; readonly reason: NumberRefusal }
  /** Any other text: "n/a", "belum", a name, and limits without a figure such as "<5", "≥ 75" or "± 10". */
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "error"; readonly error: string };
