import { spellingVaries } from "../../../src/checks/kode/spelling-varies";
import type { CellValue } from "../../../src/sheets/content";
import { foundBy, type Built } from "../built-table";

const found = (texts: readonly CellValue[], formulas: Built["formulas"] = {}, role: "lokasi" | "unit" = "lokasi") =>
  foundBy(spellingVaries, {
    kind: "budget",
    columns: ["uraian", role],
    rows: texts.map((text) => ["nama", text]),
    formulas,
  });
const places = (...texts: readonly CellValue[]): readonly string[] =>
  found(texts).map(({ cell, related, expected }) => `${[cell, ...related].join()} ${String(expected)}`);

it("the spelling of most cells is the usual one, else the first", () => {
  expect(places("Kab. Ende", "Kabupaten Ende", "Kabupaten Ende")).toEqual(["B2 Kabupaten Ende"]);
  expect(places("Kabupaten Ende", "Kab. Ende", "Kabupaten Ende", "KAB. ENDE", "Kab. Ende")).toEqual([
    "B3,B6 Kabupaten Ende",
    "B5 Kabupaten Ende",
  ]);
  expect(places("Kab. Ende", "Kabupaten Ende")).toEqual(["B3 Kab. Ende"]);
});

it("short forms are the same with and without their point", () => {
  expect(places("Kab Ende", "Kabupaten Ende")).toHaveLength(1);
  expect(places("Prov NTT", "Prov. NTT", "Provinsi NTT")).toHaveLength(2);
  expect(places("Kec Wolowaru", "Kec. Wolowaru", "Kecamatan Wolowaru")).toHaveLength(2);
  expect(places("NTT", "Provinsi NTT")).toEqual([]);
  expect(places("Wolowaru", "Kecamatan Wolowaru")).toEqual([]);
});

it("blanks around it, other places and cells without letters are no spelling", () => {
  expect(places("Ende", " Ende ")).toEqual([]);
  expect(places("Ende", "Kupang")).toEqual([]);
  expect(places("-", "--", "…", null, 5, 5.5)).toEqual([]);
});

it("is put right where it was typed, not where a formula gives it", () => {
  expect(found(["Ende", "Ende", "ENDE", "ENDE"], { B5: "B4" })).toMatchObject([
    {
      severity: "info",
      cell: "B4",
      related: ["B5"],
      found: "ENDE",
      cause: "spelling-varies:Lembar:ende",
      params: { variant: "column", column: "lokasi", count: 2, times: 2 },
      fix: [{ cell: "B4", content: { kind: "value", value: "Ende" }, format: null }],
    },
  ]);
  expect(found(["UPTD", "Uptd"], {}, "unit")).toMatchObject([{ cell: "B3", params: { column: "unit" } }]);
});
