import { compareFindings } from "../../src/findings/compare";
import { applyDecisions, decisionAbout, withDecision, withoutDecision } from "../../src/findings/decision";
import { identitiesOf, identityKey } from "../../src/findings/identity";
import { made } from "./made";

const day = { verdict: "accepted", reason: " sesuai DPA perubahan ", date: "2026-01-31" } as const;

describe("identity", () => {
  it("does not depend on where the rows stand, only on their words", () => {
    const [here] = identitiesOf([made({ cell: "E2" })]);
    const [there] = identitiesOf([made({ cell: "F90" })]);
    expect(here).toEqual(there);
    expect(here).toEqual({ code: "child-sum", sheet: "RFK", row: "2.07.01 Penunjang", column: "Pagu", nth: 0 });
  });

  it("counts among equals and keeps all others apart", () => {
    const place = { row: "2.07.01 Penunjang", column: "Realisasi" };
    const all = [made(), made({ cell: "E3" }), made({ sheet: "RFK 2" }), made({ code: "total-sum" }), made({ place })];
    const identities = identitiesOf(all);
    expect(identities.map(({ nth }) => nth)).toEqual([0, 1, 0, 0, 0]);
    expect(new Set(identities.map(identityKey)).size).toBe(5);
  });
});

describe("comparing", () => {
  it("tells new, gone and staying apart when rows have moved", () => {
    const kept = made();
    const mended = made({ place: { row: "JUMLAH", column: "Pagu" }, cell: "E7" });
    const moved = made({ cell: "E12" });
    const fresh = made({ code: "total-sum", cell: "E17" });
    const { added, gone, stayed } = compareFindings([kept, mended], [moved, fresh]);
    expect(added).toEqual([fresh]);
    expect(gone).toEqual([mended]);
    expect(stayed).toEqual([{ before: kept, now: moved }]);
  });

  it("of equals the one with the same figure stays, whatever its place in the list", () => {
    const three = [1, 2, 3].map((found) => made({ found, cell: `E${found}` }));
    const { gone, added } = compareFindings(three, [three[1]!, three[2]!]);
    expect([gone, added]).toEqual([[three[0]], []]);
  });

  it("a figure that is still wrong stays", () => {
    const before = made({ found: 600 });
    const now = made({ found: 650 });
    expect(compareFindings([before], [now])).toEqual({ added: [], gone: [], stayed: [{ before, now }] });
  });

  it("knows a finding by cell and figure where its row has got another kode", () => {
    const before = made({ place: { row: "2,07,01 Penunjang", column: "Pagu" } });
    const now = made({ place: { row: "2.07.01 Penunjang", column: "Pagu" } });
    expect(compareFindings([before], [now])).toEqual({ added: [], gone: [], stayed: [{ before, now }] });
    const others = [
      { ...now, code: "total-sum" as const },
      { ...now, sheet: "REKAP" },
      { ...now, cell: "E3" },
      { ...now, found: 650 },
      { ...now, place: { ...now.place, column: "Realisasi" } },
    ];
    for (const other of others)
      expect(compareFindings([before], [other])).toEqual({ added: [other], gone: [before], stayed: [] });
    expect(compareFindings([before], [now, { ...now }]).added).toHaveLength(1);
  });

  it("finds nothing new or gone in the same findings", () => {
    const all = [made(), made(), made({ code: "kode-shape", found: "2,07" })];
    const { added, gone, stayed } = compareFindings(all, all);
    expect([added, gone, stayed.length]).toEqual([[], [], 3]);
  });
});

describe("decisions", () => {
  it("hold for their finding wherever its row has moved", () => {
    const finding = made();
    const decision = decisionAbout(finding, [finding], day);
    expect(decision.reason).toBe("sesuai DPA perubahan");
    const moved = made({ cell: "E40" });
    const { decided, lapsed } = applyDecisions([made({ code: "total-sum" }), moved], [decision]);
    expect([...decided]).toEqual([[moved, decision]]);
    expect(lapsed).toEqual([]);
  });

  it("no longer hold when the figure is another one, or the finding is gone", () => {
    const decision = decisionAbout(made(), [made()], day);
    for (const findings of [[made({ found: 601 })], [made({ found: "600" })], []]) {
      const { decided, lapsed } = applyDecisions(findings, [decision]);
      expect([decided.size, lapsed]).toEqual([0, [decision]]);
    }
  });

  it("follow the figure among equals, and each holds once", () => {
    const [one, two] = [made({ found: 1, cell: "E1" }), made({ found: 2, cell: "E2" })];
    const decision = decisionAbout(two, [one, two], day);
    expect(decision.identity.nth).toBe(1);
    expect([...applyDecisions([two], [decision]).decided.keys()]).toEqual([two]);
    const twins = [made(), made()];
    expect(applyDecisions(twins, [decisionAbout(twins[1]!, twins, day)]).decided.get(twins[1]!)).toBeDefined();
    expect(applyDecisions(twins, [decisionAbout(twins[1]!, twins, day)]).decided.size).toBe(1);
  });

  it("are replaced by a later one and can be taken back", () => {
    const finding = made();
    const first = decisionAbout(finding, [finding], day);
    const second = decisionAbout(finding, [finding], { ...day, verdict: "ignored" });
    const other = decisionAbout(made({ sheet: "B" }), [made({ sheet: "B" })], day);
    expect(withDecision([first, other], second)).toEqual([other, second]);
    expect(withoutDecision([first, other], first.identity)).toEqual([other]);
  });
});
