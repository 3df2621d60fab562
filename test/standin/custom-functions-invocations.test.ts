import { Invocations } from "../../src/standin/custom-functions/invocations";
import { invalidArgument } from "../../src/standin/batch/failure";
import type { EventEntry } from "../../src/standin/excel/events";
import { settle } from "./open";

const add = {
  functionName: "ADD",
  parameterValues: [1, [[2]]],
  isCancelable: false,
  allowsErrors: false,
  address: null,
};

function setUp() {
  const raised: (readonly EventEntry[])[] = [];
  const invocations = new Invocations((entries) => {
    raised.push(entries);
  });
  /** Kind and content of what was sent, message by message. */
  const sent = () => raised.map((entries) => entries.map(([, kind, , text]) => [kind, JSON.parse(text) as unknown]));
  return { invocations, raised, sent };
}

test("nothing leaves before the library is ready, then all of it together", async () => {
  const { invocations, raised, sent } = setUp();
  invocations.begin(add);
  invocations.begin({ ...add, isCancelable: true, allowsErrors: true, address: "A!B1" });
  await settle();
  expect(raised).toEqual([]);
  invocations.becomeReady();
  const message = { functionName: "ADD", parameterValues: [1, [[2]]], parameterAddresses: null };
  expect(sent()).toEqual([
    [
      [1000, { ...message, invocationId: 1, flags: 0, address: null }],
      [1000, { ...message, invocationId: 2, flags: 5, address: "A!B1" }],
    ],
  ]);
  expect(raised[0]?.[0]?.[0]).toBe(1);
});

test("calls of one moment leave together, later ones apart", async () => {
  const { invocations, raised } = setUp();
  invocations.becomeReady();
  expect(raised).toEqual([]);
  invocations.begin(add);
  invocations.begin(add);
  await settle();
  invocations.begin(add);
  await settle();
  expect(raised.map(({ length }) => length)).toEqual([2, 1]);
});

test("results in both forms find their calls, in any order", async () => {
  const { invocations } = setUp();
  const calls = [1, 2, 3, 4, 5].map(() => invocations.begin(add).outcome);
  invocations.receive([
    [2, true, "b", [0]],
    [1, false, "sebab", 1, [0]],
  ]);
  invocations.receive([
    { id: 3, value: 3, outboundData: [0] },
    { id: 4, failed: true, value: "NaN" },
    { id: 5, failed: true, value: "", errorCode: 7 },
    { id: 99, value: "of nobody" },
  ]);
  expect(await Promise.all(calls)).toEqual([
    { failure: { error: "#N/A", message: "sebab" } },
    { value: "b" },
    { value: 3 },
    { failure: { error: "#VALUE!", message: null } },
    { failure: { error: "#VALUE!", message: null } },
  ]);
  expect(invocations.deliveries).toEqual([2, 4]);
});

test.each([
  [0, "#VALUE!"],
  [2, "#VALUE!"],
  [3, "#VALUE!"],
  [4, "#VALUE!"],
  [5, "#DIV/0!"],
  [6, "#NUM!"],
  [8, "#NULL!"],
  [9, "#NAME?"],
  [10, "#NAME?"],
])("the library's failure %i is %s without a sentence", async (code, error) => {
  const { invocations } = setUp();
  const { outcome } = invocations.begin(add);
  invocations.receive([[1, false, "for nobody's eyes", code]]);
  expect(await outcome).toEqual({ failure: { error, message: null } });
});

test("giving up a call that is over, or twice, tells nobody", async () => {
  const { invocations, sent } = setUp();
  invocations.becomeReady();
  const over = invocations.begin(add);
  const open = invocations.begin(add);
  invocations.receive([[over.id, true, 1]]);
  await settle();
  invocations.cancel(over.id);
  invocations.cancel(open.id);
  invocations.cancel(open.id);
  await settle();
  expect(sent().slice(1)).toEqual([[[1001, { invocationId: open.id }]]]);
});

test("results must be a list", () => {
  const { invocations } = setUp();
  expect(() => {
    invocations.receive({ id: 1, value: 1 });
  }).toThrow(invalidArgument().message);
});
