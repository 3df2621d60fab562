import { rowName } from "../../../src/sheets/reading/row-name";

test.each([
  [" 2.07.03 ", "Program Pelatihan", "2.07.03 Program Pelatihan"],
  ["", "Gaji", "Gaji"],
  ["A.", "", "A."],
  ["PROGRAM  PENEMPATAN ", "PROGRAM PENEMPATAN", "PROGRAM PENEMPATAN"],
  ["2.17.2.07.3.32.01.0000", "2.17.2.07.3.32.01.0000 DINAS", "2.17.2.07.3.32.01.0000 DINAS"],
])("%j and %j are %j", (kodeText, uraian, label) => {
  expect(rowName({ kodeText, uraian })).toBe(label);
});
