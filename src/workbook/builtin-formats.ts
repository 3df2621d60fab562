/** Number formats every workbook has without naming them, in Excel's English notation. */
const BUILTIN: ReadonlyMap<number, string> = new Map([
  [0, "General"],
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [5, '"$"#,##0_);\\("$"#,##0\\)'],
  [6, '"$"#,##0_);[Red]\\("$"#,##0\\)'],
  [7, '"$"#,##0.00_);\\("$"#,##0.00\\)'],
  [8, '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)'],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, "m/d/yyyy"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "m/d/yyyy h:mm"],
  [37, "#,##0_);(#,##0)"],
  [38, "#,##0_);[Red](#,##0)"],
  [39, "#,##0.00_);(#,##0.00)"],
  [40, "#,##0.00_);[Red](#,##0.00)"],
  [41, '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)'],
  [42, '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)'],
  [43, '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)'],
  [44, '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)'],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mm:ss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
]);

/** Lowest number a workbook may give to a format of its own. */
export const FIRST_CUSTOM_FORMAT = 164;

const CODES: ReadonlyMap<string, number> = new Map([...BUILTIN].map(([id, code]) => [code, id]));

/** The code of a built-in format, or null where the number is none. */
export function builtinFormat(id: number): string | null {
  return BUILTIN.get(id) ?? null;
}

/** The number of a built-in format whose meaning does not vary with the country, or null. */
export function builtinFormatId(code: string): number | null {
  const id = CODES.get(code) ?? null;
  const varies = id !== null && ((id >= 5 && id <= 8) || id === 14 || id === 22 || (id >= 37 && id <= 44));
  return varies ? null : id;
}

/** What the formats that follow the country of the computer become in Indonesia; other codes stay as they are. */
export function indonesianFormat(id: number, code: string): string {
  if (id === 14) return "dd/mm/yyyy";
  if (id === 22) return "dd/mm/yyyy hh:mm";
  return code;
}
