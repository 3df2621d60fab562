import fc from "fast-check";
import type { Finding } from "../../src/findings/finding";
import {
  countCauses,
  countSeverities,
  decimalsFor,
  filterFindings,
  groupFindings,
  isFiltering,
  NO_FILTER,
  SEVERITIES,
} from "../../src/taskpane/finding-groups";
import { isAbout } from "../../src/taskpane/finding-search";
import { blockedSheets, sheetPlans, skippedGroups, writtenSheets } from "../../src/taskpane/plan-groups";
import { quotedPair } from "../../src/taskpane/quoted";
import { screensEn } from "../../src/wording/screens.en";
import { screensId } from "../../src/wording/screens.id";
import { FakeServices, finding, plan, write } from "./fakes";

describe("groups of findings", () => {
  const small = finding({ code: "child-sum", cell: "G9", found: 10, expected: 12, weight: 2, cause: "small" });
  const large = finding({
    code: "child-sum",
    cell: "G12",
    found: 226226120,
    expected: 208753120,
    weight: 17473000,
    cause: "large",
  });
  const text = finding({ code: "kode-shape", cell: "A8", found: "2,07", expected: "2.07", cause: "text" });
  const more = finding({ code: "kode-shape", cell: "A9", found: "2,08", expected: "2.08", cause: "text" });
  const warning = finding({
    code: "fisik-copied",
    cell: "K8",
    severity: "warning",
    found: 0,
    expected: 1e9,
    weight: 1e9,
    cause: "w",
  });

  it("puts errors first, then what weighs most in rupiah, then the most places", () => {
    const alone = finding({ code: "kode-missing", cell: "A30", cause: "alone" });
    const groups = groupFindings([warning, alone, text, small, more, large]);
    expect(groups.map((group) => group.cause)).toEqual(["large", "small", "text", "alone", "w"]);
    expect(groups.map((group) => group.weight)).toEqual([17473000, 2, null, null, 1e9]);
  });

  it("names what is at stake once: the echoes of a mistake are not added to it", () => {
    const echo = finding({ code: "total-sum", cell: "G40", weight: 17473000, cause: "large" });
    const [group] = groupFindings([large, echo]);
    expect(group?.weight).toBe(17473000);
    expect(countCauses([large, echo, small])).toBe(2);
  });

  it("is led by the gravest, largest member, and keeps the others in their order", () => {
    const elsewhere = finding({
      code: "child-sum",
      sheet: "BAB III A",
      cell: "G8",
      severity: "warning",
      cause: "small",
    });
    const [group] = groupFindings([elsewhere, small]);
    expect(group?.lead).toBe(small);
    expect(group?.severity).toBe("error");
    expect(group?.findings).toEqual([elsewhere, small]);
    expect(group?.sheets).toEqual(["BAB III A", "BAB II"]);
  });

  it("loses and invents nothing", () => {
    const some = fc.record({ cell: fc.constantFrom("A1", "B2", "C3"), cause: fc.constantFrom("x", "y", "z") });
    fc.assert(
      fc.property(fc.array(some), (given) => {
        const findings = given.map(({ cell, cause }) => finding({ code: "child-sum", cell, cause }));
        const grouped = groupFindings(findings).flatMap((group) => group.findings);
        expect(grouped).toHaveLength(findings.length);
        expect(new Set(grouped)).toEqual(new Set(findings));
      }),
    );
  });

  it("filters by severity, by sheet and by what was typed", () => {
    const all = [small, warning, finding({ code: "kode-parent", sheet: "REKAP", cell: "A5" })];
    const none = (): boolean => false;
    const at = (cell: string) => (each: Finding) => each.cell === cell;
    expect(filterFindings(all, { ...NO_FILTER, severity: "warning" }, none)).toEqual([warning]);
    expect(filterFindings(all, { ...NO_FILTER, severity: "error", sheet: "REKAP" }, none)).toEqual(all.slice(2));
    expect(filterFindings(all, NO_FILTER, none)).toEqual(all);
    expect(filterFindings(all, { ...NO_FILTER, text: "  " }, none)).toEqual(all);
    expect(filterFindings(all, { ...NO_FILTER, text: "x" }, at("K8"))).toEqual([warning]);
    expect(countSeverities(all)).toEqual({ error: 2, warning: 1, info: 0 });
    expect(SEVERITIES).toEqual(["error", "warning", "info"]);
  });

  it("knows whether a filter leaves anything out", () => {
    expect([NO_FILTER, { ...NO_FILTER, text: " " }].map(isFiltering)).toEqual([false, false]);
    expect(isFiltering({ ...NO_FILTER, severity: "info" })).toBe(true);
    expect(isFiltering({ ...NO_FILTER, sheet: "REKAP" })).toBe(true);
    expect(isFiltering({ ...NO_FILTER, text: "2.07" })).toBe(true);
  });
});

describe("searching", () => {
  const words = new FakeServices().services.wordingFor("id");
  const sum = finding({
    code: "child-sum",
    cell: "G12",
    related: ["G13:G20"],
    found: 226226120,
    expected: 208753120,
    place: { row: "2.07.01 PROGRAM PENUNJANG", column: "Pagu Anggaran" },
  });

  it.each([
    ["program  penunjang", true],
    ["2.07.01", true],
    ["pagu", true],
    ["BAB", true],
    ["induk jumlah", true],
    ["226.226", true],
    ["208753120", true],
    ["g12", true],
    ["G15", true],
    ["G20:G22", true],
    ["G21", false],
    ["H15", false],
    ["2.07.02", false],
    ["program sekolah", false],
  ])("%s: %s", (text, isFound) => {
    expect(isAbout(sum, text, words)).toBe(isFound);
  });
});

describe("quoted figures", () => {
  it.each([
    [63.29, 73.4985, "63,29", "73,50"],
    [1.3789, 1.38, "1,379", "1,380"],
    [226226120, 208753120, "226.226.120", "208.753.120"],
    ["2,07,01", "2.07.01", "2,07,01", "2.07.01"],
    [null, 5, "kosong", "5"],
    ["", null, "kosong", null],
  ])("%p and %p read as %s and %s", (found, expected, left, right) => {
    const pair = quotedPair(finding({ code: "child-sum", cell: "A1", found, expected }), screensId);
    expect(pair).toEqual({ found: left, expected: right });
  });

  it("takes as many decimals as it needs to show a difference", () => {
    expect(decimalsFor(1.00001, 1.00002)).toBe(5);
    expect(decimalsFor(2, 2)).toBe(2);
    expect(decimalsFor("x", 2)).toBe(2);
  });

  it("has the number style of the language", () => {
    expect(screensId.figure(32785932504)).toBe("32.785.932.504");
    expect(screensId.figure(89.456)).toBe("89,46");
    expect(screensId.figure(30, 2, 2)).toBe("30,00");
    expect(screensEn.figure(32785932504.5)).toBe("32,785,932,504.5");
  });
});

describe("a plan for the eye", () => {
  const made = plan(
    [write("BAB II", "I8", 1), write("BAB II", "J8", 2)],
    [
      { sheet: "BAB II", cell: "K8", reason: "total-nol" },
      { sheet: "BAB II", cell: "K9", reason: "realisasi-fisik-kosong" },
      { sheet: "BAB III A", cell: "K7", reason: "realisasi-fisik-kosong" },
    ],
  );

  it("lists sheets in tab order, those that are right included", () => {
    const shown = sheetPlans(made).map(({ sheet, cells, writes }) => [sheet, cells, writes.map((each) => each.cell)]);
    expect(shown).toEqual([
      ["BAB II", 2, ["I8", "J8"]],
      ["BAB III A", 0, []],
    ]);
    expect(writtenSheets(made)).toBe(1);
  });

  it("groups what is skipped by reason, the commonest first", () => {
    expect(skippedGroups(made.skipped).map(({ reason, cells }) => [reason, cells.length])).toEqual([
      ["realisasi-fisik-kosong", 2],
      ["total-nol", 1],
    ]);
  });
});

describe("blockedSheets", () => {
  it("names the sheets that could not be written, and no others", () => {
    const skipped = [
      { sheet: "BAB II", cell: "I7", reason: "lembar-dilindungi" },
      { sheet: "BAB II", cell: "I8", reason: "lembar-dilindungi" },
      { sheet: "BAB III A", cell: "I7", reason: "lembar-tersaring" },
      { sheet: "BAB III B", cell: "K7", reason: "realisasi-fisik-kosong" },
    ] as const;
    expect([...blockedSheets(plan([], skipped))]).toEqual(["BAB II", "BAB III A"]);
  });
});
