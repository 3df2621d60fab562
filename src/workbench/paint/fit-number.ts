/**
 * The text of a number that has to fit a width. Numbers in the General format lose decimals first; whatever still does
 * not fit becomes "####", because a number cut in the middle would be read as another number.
 */
export function fitNumber(
  value: number,
  text: string,
  isGeneral: boolean,
  room: { readonly width: number; readonly measure: (text: string) => number },
): string {
  const fits = (candidate: string): boolean => room.measure(candidate) <= room.width;
  if (fits(text)) return text;
  const shorter = isGeneral ? shorterGeneral(value, fits) : null;
  return shorter ?? hashes(room.width, room.measure);
}

function shorterGeneral(value: number, fits: (text: string) => boolean): string | null {
  const decimals = String(value).split(".")[1]?.length ?? 0;
  for (let keep = Math.min(decimals, 9); keep >= 0 && Math.abs(value) < 1e15; keep--) {
    const candidate = String(Number(value.toFixed(keep))).replace(".", ",");
    if (!candidate.includes("e") && fits(candidate) && (Number(value.toFixed(keep)) !== 0 || value === 0))
      return candidate;
  }
  for (let keep = 5; keep >= 0; keep--) {
    const candidate = scientific(value, keep);
    if (fits(candidate)) return candidate;
  }
  return null;
}

function scientific(value: number, decimals: number): string {
  const [digits = "", exponent = "+0"] = value.toExponential(decimals).split("e");
  return `${digits.replace(".", ",")}E${exponent.slice(0, 1)}${exponent.slice(1).padStart(2, "0")}`;
}

function hashes(width: number, measure: (text: string) => number): string {
  return "#".repeat(Math.max(1, Math.floor(width / Math.max(1, measure("#")))));
}
