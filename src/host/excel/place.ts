/** 'BAB II'!G12: a cell counted from 0, as error messages name it. */
export function placeName(sheet: string, row: number, column: number): string {
  return `'${sheet.replaceAll("'", "''")}'!${letters(column)}${row + 1}`;
}

function letters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest < 0 ? "" : letters(rest)) + String.fromCharCode(65 + (column % 26));
}
