/** Requirement sets with the level that a version of Excel reports. */
export type RequirementSets = Readonly<Record<string, string>>;

/** Versions of Excel by what they can do, on Windows but for the last; from Microsoft's table of requirement sets. */
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
  "365": {
    ExcelApi: "1.20",
    ExcelApiDesktop: "1.1",
    CustomFunctionsRuntime: "1.5",
    // the library's own name for it, by which it chooses how results travel
    CustomFunctions: "1.9",
    SharedRuntime: "1.2",
    DialogApi: "1.2",
    RibbonApi: "1.2",
    KeyboardShortcuts: "1.1",
    RichApiRuntime: "1.1",
    DelayForCellEdit: "1.1",
  },
  // in a browser: as Microsoft 365, without what belongs to the desktop alone
  web: {
    ExcelApi: "1.20",
    ExcelApiOnline: "1.1",
    CustomFunctionsRuntime: "1.5",
    CustomFunctions: "1.9",
    SharedRuntime: "1.2",
    DialogApi: "1.2",
    RibbonApi: "1.2",
    KeyboardShortcuts: "1.1",
    RichApiRuntime: "1.1",
    DelayForCellEdit: "1.1",
  },
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
