/** A row above the programmes of an APBN block: the ministry's part of the budget, or a directorate general. */
export type ApbnHead = "bagianAnggaran" | "eselonSatu";

const PROGRAM = /^\s*(\d{3})[.,\s]*(\d{2})[.,\s]*[A-Z]{2}\s*$/;

/**
 * Rows that print the first parts of the programme kode that follows: "026", then "13", above "026.13.DL".
 * @param kodeTexts the kode of each row as printed, in sheet order.
 */
export function apbnHeads(kodeTexts: readonly string[]): ReadonlyMap<number, ApbnHead> {
  const heads = new Map<number, ApbnHead>();
  let program: RegExpExecArray | null = null;
  let distance = 0;
  for (let index = kodeTexts.length - 1; index >= 0; index--) {
    const text = (kodeTexts[index] ?? "").trim();
    const found = PROGRAM.exec(text);
    distance = found === null ? distance + 1 : 0;
    program = found ?? program;
    if (program === null || distance === 0 || distance > 2) continue;
    if (/^\d{2,3}$/.test(text) && Number(text) === Number(program[1])) heads.set(index, "bagianAnggaran");
    else if (text === program[2] || text === `${program[1] ?? ""}.${program[2] ?? ""}`) heads.set(index, "eselonSatu");
  }
  return heads;
}
