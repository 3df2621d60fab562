/** Requirement sets with the level that a version of Excel reports. */
export type RequirementSets = Readonly<Record<string, string>>;

/** What Microsoft 365 has on a desktop and in a browser. */
const CURRENT = {
  ExcelApi: "1.20",
  CustomFunctionsRuntime: "1.5",
  // the library's own name for it, by which it chooses how results travel
  CustomFunctions: "1.9",
  SharedRuntime: "1.2",
  DialogApi: "1.2",
  RibbonApi: "1.2",
  KeyboardShortcuts: "1.1",
  RichApiRuntime: "1.1",
  DelayForCellEdit: "1.1",
} as const;

/** Versions of Excel by what they can do, on Windows but for the last, in a browser; from Microsoft's table of requirement sets. */
export const requirementProfiles = {
  "2016": { ExcelApi: "1.1" },
  "2019": { ExcelApi: "1.7", DialogApi: "1.1" },
  "2021": {
    ExcelApi: "1.14",
    SharedRuntime: "1.1",
    DialogApi: "1.2",
    RibbonApi: "1.1",
    RichApiRuntime: "1.1",
    DelayForCellEdit: "1.1",
  },
  "2024": {
    ExcelApi: "1.17",
    SharedRuntime: "1.2",
    DialogApi: "1.2",
    RibbonApi: "1.2",
    RichApiRuntime: "1.1",
    DelayForCellEdit: "1.1",
  },
  "365": { ...CURRENT, ExcelApiDesktop: "1.1" },
  web: { ...CURRENT, ExcelApiOnline: "1.1" },
} as const satisfies Readonly<Record<string, RequirementSets>>;

export type ExcelVersion = keyof typeof requirementProfiles;

/** Whether a set is there in at least a version, as `isSetSupported` decides it. */
export function supports(sets: RequirementSets, name: string, version = "1.1"): boolean {
  const present = sets[name];
  if (present === undefined) return false;
  const [major = 0, minor = 0] = present.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = version.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
