import type { Quoted } from "../../findings/finding";
import type { Language } from "../numbers";

const PERIODS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  id: {
    dasar: "kondisi awal",
    lalu: "s.d. tahun lalu",
    ini: "tahun ini",
    sampai: "s.d. tahun ini",
    akhir: "kondisi akhir",
  },
  en: {
    dasar: "at the start",
    lalu: "up to last year",
    ini: "of this year",
    sampai: "up to this year",
    akhir: "at the end of the period",
  },
};
const QUARTERS = ["I", "II", "III", "IV"];

/** Which year, quarter or period a column is of, with a blank before it: " 2026", " TW II", " kondisi akhir"; "" for none. */
export function columnTime(params: Readonly<Record<string, Quoted>>, language: Language): string {
  const { year, quarter, period } = params;
  if (typeof quarter === "number") return ` ${language === "id" ? "TW" : "Q"} ${QUARTERS[quarter - 1] ?? ""}`;
  if (typeof period === "string") return ` ${PERIODS[language][period] ?? ""}`;
  return typeof year === "string" ? ` ${year}` : "";
}
