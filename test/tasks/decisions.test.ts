import { decisionAbout, type Decision } from "../../src/findings/decision";
import { check } from "../../src/tasks/check";
import { decisionText, parseDecisions } from "../../src/tasks/decision-file";
import { loadDecisions, saveDecisions } from "../../src/tasks/decision-store";
import { DEFAULT_SETTINGS } from "../../src/tasks/settings";
import { made } from "../findings/made";
import { smallHost } from "./small-report";

const decision = decisionAbout(made(), [made()], { verdict: "accepted", reason: "sesuai DPA", date: "2026-01-31" });
const faultOf = (change: unknown): unknown => {
  const result = parseDecisions(typeof change === "string" ? change : JSON.stringify(change));
  return "fault" in result ? [result.fault.code, result.fault.where] : result;
};
const one = (change: object): object => ({ version: 1, decisions: [{ ...decision, ...change }] });

describe("the text of decisions", () => {
  it("is read as it was written", () => {
    expect(parseDecisions(decisionText([decision]))).toEqual([decision]);
    for (const found of [null, "1.234", 0.1 + 0.2] as const)
      expect(parseDecisions(decisionText([{ ...decision, found }]))).toEqual([{ ...decision, found }]);
  });

  it.each([
    ["{", ["not-json", ""]],
    [{ version: 2, decisions: [] }, ["version", "version"]],
    [[], ["version", "version"]],
    [{ version: 1 }, ["shape", "decisions"]],
    [{ version: 1, decisions: [], more: 1 }, ["shape", "more"]],
    [one({ verdict: "maybe" }), ["shape", "decisions[0].verdict"]],
    [one({ reason: " " }), ["shape", "decisions[0].reason"]],
    [one({ date: "31/01/2026" }), ["shape", "decisions[0].date"]],
    [one({ found: {} }), ["shape", "decisions[0].found"]],
    [one({ mood: 1 }), ["shape", "decisions[0].mood"]],
    [one({ identity: null }), ["shape", "decisions[0].identity"]],
    [one({ identity: { ...decision.identity, nth: -1 } }), ["shape", "decisions[0].identity.nth"]],
    [one({ identity: { ...decision.identity, code: "nonsense" } }), ["shape", "decisions[0].identity.code"]],
  ])("%j is a fault at its place", (text, fault) => {
    expect(faultOf(text)).toEqual(fault);
  });
});

describe("decisions with the workbook", () => {
  it("are kept when asked and gone when there are none", async () => {
    const host = smallHost();
    expect(await loadDecisions(host)).toEqual([]);
    await saveDecisions(host, [decision]);
    expect(await loadDecisions(host)).toEqual([decision]);
    await saveDecisions(host, []);
    expect(await host.readNote("decisions")).toBeNull();
  });

  it("that cannot be read stop the task and say where", async () => {
    const host = smallHost();
    await host.writeNote("decisions", JSON.stringify(one({ verdict: "maybe" })));
    await expect(loadDecisions(host)).rejects.toMatchObject({
      code: "decisions-broken",
      places: ["decisions[0].verdict"],
    });
  });

  it("are told with the findings of a check", async () => {
    const host = smallHost((rows) => (rows[1]![4] = 601));
    const { findings } = await check(host, DEFAULT_SETTINGS);
    const finding = findings.find(({ found }) => found === 601);
    const decisions: readonly Decision[] = [
      decisionAbout(finding!, findings, { verdict: "ignored", reason: "nanti", date: "2026-02-01" }),
    ];
    const again = await check(host, DEFAULT_SETTINGS, { decisions });
    expect([again.decided.get(again.findings.find(({ found }) => found === 601)!), again.lapsed]).toEqual([
      decisions[0],
      [],
    ]);
    const changed = await check(
      smallHost((rows) => (rows[1]![4] = 602)),
      DEFAULT_SETTINGS,
      { decisions },
    );
    expect([changed.decided.size, changed.lapsed]).toEqual([0, decisions]);
  });
});
