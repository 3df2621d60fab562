import { spelled } from "../../../src/workbook/formula/spelling";

test.each([
  ["=sum(a1:b2,$c$3)", "=SUM(A1:B2,$C$3)"],
  ["=renstra.capaian(b2,c2)", "=RENSTRA.CAPAIAN(B2,C2)"],
  ["=Lembar!b2+'Bab ii'!c3", "=Lembar!B2+'Bab ii'!C3"],
  ["=sum(a:a,2:3)", "=SUM(A:A,2:3)"],
  ['=if(true,"sum(a1)",pagu)', '=IF(TRUE,"sum(a1)",pagu)'],
  ["=_xldudf_cx_get(a1)", "=_xldudf_cx_get(A1)"],
  ["=HitungBobot(a1)", "=HitungBobot(A1)"],
  ["=SUM( A1 , B1 )", "=SUM( A1 , B1 )"],
  ["=sum( a1 , b1 )", "=SUM( A1 , B1 )"],
])("%s is entered as %s", (typed, entered) => {
  expect(spelled(typed)).toBe(entered);
});
