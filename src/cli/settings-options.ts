import { SCALES } from "../regulations/scales";
import { ADDABLE_ROLES, type AddableRole, type AddedColumn } from "../tasks/added-choices";
import { directionKey } from "../sheets/writing/direction";
import { DEFAULT_SETTINGS, type Settings } from "../tasks/settings";
import { UsageError } from "./usage-error";

/** The options that stand for settings, with the defaults the rules name. */
export const SETTING_OPTIONS = {
  write: { type: "string", default: DEFAULT_SETTINGS.write },
  scale: { type: "string", default: DEFAULT_SETTINGS.scale },
  "weight-base": { type: "string", default: DEFAULT_SETTINGS.weightBase },
  "siap-base": { type: "string", default: DEFAULT_SETTINGS.siapBase },
  sums: { type: "string", default: DEFAULT_SETTINGS.sums },
  turun: { type: "string", default: "1" },
  cap: { type: "string", default: "none" },
  add: { type: "string", multiple: true, default: [] as string[] },
  arah: { type: "string", multiple: true, default: [] as string[] },
} as const;

/** What was typed for each of them. */
export interface SettingValues {
  readonly write: string;
  readonly scale: string;
  readonly "weight-base": string;
  readonly "siap-base": string;
  readonly sums: string;
  readonly turun: string;
  readonly cap: string;
  readonly add: readonly string[];
  readonly arah: readonly string[];
}

/** The settings that the options say. @throws UsageError value */
export function settingsOf(values: SettingValues): Settings {
  return {
    ...DEFAULT_SETTINGS,
    write: oneOf("--write", values.write, ["formulas", "values"]),
    weightBase: oneOf("--weight-base", values["weight-base"], ["report", "fund", "program"]),
    siapBase: oneOf("--siap-base", values["siap-base"], ["by-kind", "total", "own"]),
    sums: oneOf("--sums", values.sums, ["blank-only", "all", "none"]),
    turun: oneOf("--turun", values.turun, ["1", "2"]) === "1" ? "turun" : "turun-rasio",
    cap: capOf(values.cap),
    added: values.add.map(addedOf),
    directions: Object.fromEntries(values.arah.map(directionOf)),
    scale: oneOf(
      "--scale",
      values.scale,
      SCALES.map((scale) => scale.id),
    ),
  };
}

/** One of the allowed words. @throws UsageError value */
export function oneOf<Value extends string>(option: string, value: string, allowed: readonly Value[]): Value {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw new UsageError("value", `${option} ${value} (${allowed.join(" | ")})`);
  return found;
}

function capOf(value: string): number | null {
  if (value === "none") return null;
  const cap = Number(value);
  if (!(cap > 0 && Number.isFinite(cap))) throw new UsageError("value", `--cap ${value} (none | 100 | 150 …)`);
  return cap;
}

/** "BAB II:siap", or "BAB II:2:siap" for the second table of the sheet. */
function addedOf(typed: string): AddedColumn {
  const [, sheet = "", nth = "1", name = ""] = /^([^:]+)(?::([1-9]\d?))?:([a-z-]+)$/.exec(typed.trim()) ?? [];
  const role = ADDABLE_ROLES.find((known) => optionName(known) === name);
  if (role === undefined) {
    throw new UsageError("value", `--add ${typed} (LEMBAR:${ADDABLE_ROLES.map(optionName).join(" | ")})`);
  }
  return { sheet, table: Number(nth) - 1, role };
}

/** "keuangan-tertimbang". */
function optionName(role: AddableRole): string {
  return role.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** "Tingkat pengangguran terbuka=turun". */
function directionOf(typed: string): readonly [string, "naik" | "turun"] {
  const match = /^(.+)=(naik|turun)$/.exec(typed.trim());
  const [, name = "", arah = ""] = match ?? [];
  if (match === null) throw new UsageError("value", `--arah ${typed} (NAMA=naik | NAMA=turun)`);
  return [directionKey(name), arah === "turun" ? "turun" : "naik"];
}
