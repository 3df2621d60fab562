import { withoutNoise } from "../domain/decimal";

/** A second, separate wording beside the scales: how a capaian stands to its target. */
export interface TargetWording {
  readonly id: string;
  readonly source: string;
  /** ISO date from which it holds. */
  readonly since: string;
  readonly above: string;
  readonly met: string;
  readonly below: string;
}

export const TARGET_WORDING: TargetWording = {
  id: "lakip-target",
  source: "LAKIP 2024 Dinas Tenaga Kerja, Koperasi dan Usaha Mikro Kota Tanjungpinang",
  since: "2024-01-01",
  above: "Melebihi target",
  met: "Sesuai target",
  below: "Di bawah target",
};

/** The words for a capaian in percent: 100 meets the target. `capaian` is a finite number, before any cap. */
export function targetWord(capaian: number, wording: TargetWording = TARGET_WORDING): string {
  const seen = withoutNoise(capaian);
  if (seen === 100) return wording.met;
  return seen > 100 ? wording.above : wording.below;
}
