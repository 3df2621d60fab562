import { kodeOrganisasi } from "../../../src/checks/kode/kode-organisasi";
import { foundBy, type BuiltRow } from "../built-table";

const row = (kode: string, more: Partial<BuiltRow> = {}): BuiltRow => ({
  ...{ cells: [kode, "nama"], mark: "kode", kode },
  ...more,
});
const office = (kode: string): BuiltRow => row(kode, { mark: "organisasi" });
const places = (...rows: readonly BuiltRow[]): readonly string[] =>
  foundBy(kodeOrganisasi, { kind: "budget", columns: ["kode", "uraian"], rows }).map(
    ({ cell, params }) => `${cell} ${String(params["bidang"])} of ${String(params["printed"])}`,
  );
const OFFICE = "2.07.3.32.0.00.01.0000";

it("names a bidang without programmes, and those that have some", () => {
  expect(places(office(OFFICE), row("2.07.03"))).toEqual(["A2 3.32 of 2.07"]);
  expect(places(office(OFFICE), row("2.07.03"), row("2.17.01"), row("2.07"))).toEqual(["A2 3.32 of 2.07, 2.17"]);
  expect(places(office(OFFICE), row("2.07.03"), row("3.32.02"))).toEqual([]);
});

it("takes only kode of regional programmes as printed", () => {
  expect(places(office(OFFICE), row("X.XX.01"))).toEqual([]);
  expect(places(office(OFFICE), row("5.1.02"))).toEqual([]);
  expect(places(office(OFFICE), row("2"))).toEqual([]);
  expect(places(office(OFFICE), row("2.07.03"), row("5.1.02"), row("X.XX.01"), row("2"))).toEqual(["A2 3.32 of 2.07"]);
});

it("does not ask with several offices, or none", () => {
  expect(places(office(OFFICE), office(OFFICE), row("2.07.03"))).toEqual([]);
  expect(places(row(OFFICE), row("2.07.03"))).toEqual([]);
});

it("finds the office's kode before its name, in either cell", () => {
  const named: BuiltRow = { cells: [null, ` ${OFFICE} DINAS TENAGA KERJA`], mark: "organisasi" };
  expect(places(named, row("2.07.03"))).toEqual(["B2 3.32 of 2.07"]);
  const plain: BuiltRow = { cells: ["I", "DINAS TENAGA KERJA"], mark: "organisasi" };
  expect(places(plain, row("2.07.03"))).toEqual([]);
});
