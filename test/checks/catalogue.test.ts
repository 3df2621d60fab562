import { CHECKS } from "../../src/checks";
import { FINDING_CODES } from "../../src/findings/catalogue";
import { RULES } from "../../src/regulations/rules";

const codes = CHECKS.map(({ code }) => code);

describe("the list of checks", () => {
  it("has one check for every code", () => {
    expect([...codes].sort()).toEqual([...FINDING_CODES].sort());
  });

  it.each(CHECKS)("$code runs after the checks that must pass first", ({ code, after }) => {
    const earlier = codes.slice(0, codes.indexOf(code));
    expect(after.filter((other) => !earlier.includes(other))).toEqual([]);
  });

  it.each(CHECKS)("$code rests on a rule with a source and looks at some kind of table", ({ rule, kinds }) => {
    expect(RULES[rule].source).not.toBe("");
    expect(kinds.length).toBeGreaterThan(0);
  });
});

describe("the rules", () => {
  it.each(Object.entries(RULES))("%s is rested on, and dated where it is a regulation", (id, { source, since }) => {
    expect(CHECKS.some(({ rule }) => rule === id)).toBe(true);
    expect(since !== null).toBe(
      /\b(?:Permendagri|Kepmendagri|Undang-Undang|Permenpan)\b/.test(source) || /^\d/.test(source),
    );
  });
});
