/** Whether a formula names a sheet, with or without quotation marks. */
export function formulaNames(formula: string, sheet: string): boolean {
  const text = formula.toLowerCase();
  const name = sheet.toLowerCase();
  return text.includes(`'${name.replaceAll("'", "''")}'!`) || text.includes(`${name}!`);
}
