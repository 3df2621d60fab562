import { loadPreferences, savePreferences, USUAL_PREFERENCES } from "../../src/tasks/user-preferences";
import type { TextStore } from "../../src/tasks/user-settings";

function storeOf(text: string | null): TextStore {
  const kept = new Map<string, string | null>([["preferences", text]]);
  return {
    read: (name) => kept.get(name) ?? null,
    write: (name, value) => {
      kept.set(name, value);
    },
  };
}

it("are the usual where nothing is kept", () => {
  expect(loadPreferences(storeOf(null))).toEqual(USUAL_PREFERENCES);
});

it("are found as they were kept", () => {
  const store = storeOf(null);
  const chosen = { language: "en", decimals: 1, inWords: false, isIntroduced: true } as const;
  savePreferences(store, chosen);
  expect(loadPreferences(store)).toEqual(chosen);
});

it.each(["", "{", "[]", "null", '{"language":"fr","decimals":7,"inWords":"ya","isIntroduced":1,"other":true}'])(
  "are the usual for what is not known: %s",
  (text) => {
    expect(loadPreferences(storeOf(text))).toEqual(USUAL_PREFERENCES);
  },
);

it("keep what is known beside what is not", () => {
  expect(loadPreferences(storeOf('{"decimals":1,"language":"fr"}'))).toEqual({ ...USUAL_PREFERENCES, decimals: 1 });
});
