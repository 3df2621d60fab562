import { caretContext } from "../../../src/workbench/assist/caret-context";

/** The context at the bar in a text; without one, at its end. */
function at(marked: string) {
  const caret = marked.indexOf("|");
  const text = marked.replace("|", "");
  const { name, call } = caretContext(text, caret < 0 ? text.length : caret);
  return [name?.text ?? null, call === null ? null : `${call.name} ${String(call.argument)}`];
}

test.each([
  ["=REN", "REN"],
  ["=renstra.c", "renstra.c"],
  [" =a", "a"],
  ["=A1+SU", "SU"],
  ["=-SU", "SU"],
  ["=A1&su", "su"],
  ["=A1>su", "su"],
  ["=5*su", "su"],
  ["=SUM(ser", "ser"],
  ["=SUM(A1;ser", "ser"],
  ["=SUM(A1, ser", "ser"],
  ["={1\\su", "su"],
  ["=RE|NSTRA.SIAP(A1)", "RE"],
  ["=LOG1", "LOG1"],
  ['="teks"&su', "su"],
  ["='Lembar (1)'!A1+su", "su"],
])("in %s a function may begin with %s", (text, name) => {
  expect(at(text)[0]).toBe(name);
});

test.each([
  "",
  "REN",
  "teks =REN",
  "=",
  "=A1|+1".replace("A1|", "A1 |"),
  '="REN',
  '="a""REN',
  "='REN",
  "=Lembar!RE",
  "=Lem|bar!A1",
  "=A1:RE",
  "=$RE",
  "=Tabel[RE",
  "=A1 RE",
  "=SUM(A1)RE",
  "=5",
  "=#RE",
])("in %s no function begins", (text) => {
  expect(at(text)[0]).toBeNull();
});

test.each([
  ["=RENSTRA.CAPAIAN(", "RENSTRA.CAPAIAN 0"],
  ["=RENSTRA.CAPAIAN(B2", "RENSTRA.CAPAIAN 0"],
  ["=RENSTRA.CAPAIAN(B2;", "RENSTRA.CAPAIAN 1"],
  ["=RENSTRA.CAPAIAN(B2,C2", "RENSTRA.CAPAIAN 1"],
  ["=RENSTRA.CAPAIAN(B2,5", "RENSTRA.CAPAIAN 1"],
  ["=RENSTRA.CAPAIAN(4,5;4,72;", "RENSTRA.CAPAIAN 2"],
  ["=RENSTRA.CAPAIAN(;;", "RENSTRA.CAPAIAN 2"],
  ["=RENSTRA.CAPAIAN(B2;C2|;)", "RENSTRA.CAPAIAN 1"],
  ["=SUM(RENSTRA.SIAP(A1;B1);", "SUM 1"],
  ["=SUM(RENSTRA.SIAP(A1;MAX(B1;B2);", "RENSTRA.SIAP 2"],
  ["=RENSTRA.SIAP({1;2;3};", "RENSTRA.SIAP 1"],
  ['=RENSTRA.SIAP("a;b(";', "RENSTRA.SIAP 1"],
  ["=RENSTRA.SIAP('a;b('!A1;", "RENSTRA.SIAP 1"],
  ["=RENSTRA.SIAP(Tabel[[a;b]];", "RENSTRA.SIAP 1"],
])("%s is inside %s", (text, call) => {
  expect(at(text)[1]).toBe(call);
});

test.each([
  "=RENSTRA.SIAP",
  "=RENSTRA.SIAP(A1;B1)",
  "=(A1;",
  "=RENSTRA.SIAP((A1;",
  "=RENSTRA.SIAP({1;",
  '=RENSTRA.SIAP("a',
])("%s is inside no call that could be explained", (text) => {
  expect(at(text)[1]).toBeNull();
});

test("tells where the name stands that is to be completed", () => {
  expect(caretContext("=SUM(ser;A1)", 8).name).toEqual({ start: 5, end: 8, text: "ser" });
  expect(caretContext("=SUM(serapan;A1)", 8).name).toEqual({ start: 5, end: 12, text: "ser" });
});
