import { SCALES, type Scale } from "../regulations/scales";

export type { Scale } from "../regulations/scales";

/** The scales by which a capaian can be rated, in the order in which they are offered. */
export const SCALE_CHOICES: readonly Scale[] = SCALES.filter(({ subject }) => subject === "capaian");
