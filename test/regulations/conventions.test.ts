import { CONVENTIONS } from "../../src/regulations/conventions";
import { DEFAULT_SETTINGS } from "../../src/tasks/settings";

describe("conventions", () => {
  it.each(Object.entries(CONVENTIONS))(
    "%s has a source and a date, and is what the settings begin with",
    (name, one) => {
      expect(one.source).not.toBe("");
      expect(one.since).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(DEFAULT_SETTINGS[name as keyof typeof CONVENTIONS]).toBe(one.usual);
    },
  );
});
