import { DEFAULT_SETTINGS, type Settings } from "../../src/tasks/settings";
import { loadUserSettings, saveUserSettings, type TextStore } from "../../src/tasks/user-settings";

function storeOf(text: string | null = null): TextStore & { text: string | null } {
  return {
    text,
    read(name) {
      return name === "settings" ? this.text : null;
    },
    write(name, kept) {
      if (name === "settings") this.text = kept;
    },
  };
}

const OTHERS: Settings = {
  write: "values",
  weightBase: "fund",
  siapBase: "own",
  sums: "all",
  turun: "turun-rasio",
  cap: 120,
  directions: { "angka kemiskinan": "turun" },
  scale: "lkjip-4",
  gapRule: "batas-atas",
  tier: "on-request",
  added: [],
};

it("gives back every choice as it was made", () => {
  expect(Object.keys(OTHERS).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
  const store = storeOf();
  expect(loadUserSettings(store)).toEqual(DEFAULT_SETTINGS);
  saveUserSettings(store, OTHERS);
  expect(loadUserSettings(store)).toEqual(OTHERS);
});

it("columns to be added stay with the workbook they were chosen for", () => {
  const store = storeOf();
  const column = { sheet: "RFK", anchor: "Uraian", nth: 0, role: "bobot" } as unknown as Settings["added"][number];
  saveUserSettings(store, { ...OTHERS, added: [column] });
  expect(store.text).not.toContain("RFK");
  store.text = JSON.stringify({ ...OTHERS, added: [column] });
  expect(loadUserSettings(store).added).toEqual([]);
});

it("no cap is a choice too", () => {
  const store = storeOf();
  saveUserSettings(store, { ...OTHERS, cap: null });
  expect(loadUserSettings(store).cap).toBeNull();
});

it.each(["", "{", "null", "[1]", '"formulas"', "7"])("takes the defaults for the text %j", (text) => {
  expect(loadUserSettings(storeOf(text))).toEqual(DEFAULT_SETTINGS);
});

it.each<[keyof Settings, unknown]>([
  ["write", "macros"],
  ["weightBase", null],
  ["siapBase", ""],
  ["sums", "some"],
  ["turun", "naik"],
  ["cap", -1],
  ["cap", "100"],
  ["directions", { x: "sama" }],
  ["directions", []],
  ["scale", "of another year"],
  ["gapRule", 1],
  ["tier", "never"],
])("of %s takes the default for %j and keeps the rest", (key, value) => {
  const kept = loadUserSettings(storeOf(JSON.stringify({ ...OTHERS, [key]: value, unknown: 1 })));
  expect(kept).toEqual({ ...OTHERS, [key]: DEFAULT_SETTINGS[key] });
});
