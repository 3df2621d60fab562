import { screensEn } from "../../src/wording/screens.en";
import { screensId } from "../../src/wording/screens.id";
import type { ScreenWording } from "../../src/wording/screens";

/** Every text with its path; functions are called with plausible arguments so that their sentences count too. */
function texts(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function")
    return texts((value as (...given: unknown[]) => unknown)(...argumentsOf(path)), path);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => texts(part, `${path}.${key}`));
}

function argumentsOf(path: string): readonly unknown[] {
  if (path.endsWith("decimals.example")) return [1];
  if (path.endsWith("limits") || path.endsWith("lowest")) return [{ from: 76, inclusive: true, upTo: 90, below: 91 }];
  if (path.endsWith("severityCount")) return ["warning", 3];
  if (path.endsWith("options") || path.endsWith("goTo") || path.endsWith("foundExpected")) return ["Satu", "Dua"];
  if (path.endsWith("Notice")) return ["BAB II"];
  if (path.endsWith("quarter")) return [3];
  if (path.endsWith("tierCount") || path.endsWith("uncertain.why")) return ["Satu", 5];
  if (path.endsWith("headerRowsAre") || path.endsWith("pages.shown")) return [3, 5, 7];
  return [1234, 5];
}

const MAY_BE_EMPTY = /^\.start\.loading\.(why|next)$/;
const MAY_BE_SAME = /^\.(figure|header\.product|check\.position|settings\.scaleTable\.limits)$/;

const both: readonly (readonly [string, ScreenWording])[] = [
  ["Indonesian", screensId],
  ["English", screensEn],
];

it.each(both)("%s has a text everywhere, and no sentence with a hole", (_, screens) => {
  for (const [path, text] of texts(screens, "")) {
    if (!MAY_BE_EMPTY.test(path)) expect(`${path}: ${text}`).toMatch(/: \S/);
    expect(`${path}: ${text}`).not.toMatch(/undefined|NaN|\[object|null/);
  }
});

it("has the same keys in both languages", () => {
  const keys = (screens: ScreenWording): readonly string[] =>
    texts(screens, "")
      .map(([path]) => path)
      .sort();
  expect(keys(screensEn)).toEqual(keys(screensId));
  expect(keys(screensId).length).toBeGreaterThan(100);
});

it("is translated: hardly any text is the same in both", () => {
  const english = new Map(texts(screensEn, ""));
  const same = texts(screensId, "").filter(([path, text]) => english.get(path) === text && !MAY_BE_SAME.test(path));
  expect(same.filter(([, text]) => text !== "")).toEqual([]);
});

it("writes numbers in sentences in the language's own style", () => {
  expect(screensId.recompute.apply(1185)).toBe("Tulis 1.185 sel");
  expect(screensEn.recompute.apply(1185)).toBe("Write 1,185 cells");
  expect(screensEn.recompute.apply(1)).toBe("Write 1 cell");
  expect(screensId.check.position(null, 75)).toBe("– dari 75");
});
