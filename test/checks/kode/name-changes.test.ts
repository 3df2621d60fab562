import { findingsOf } from "../checking";
import { budget, typed, WHOLE, withName } from "./budget";

const twice = (names: Readonly<Record<number, string>>, name = "Dua") =>
  findingsOf([
    { name: "Satu", rows: budget(WHOLE, 1500), tier: "on-request" },
    { name, rows: budget(withName(WHOLE, names), 1500) },
  ]);

describe("name-changes", () => {
  it("another name for the same kode on another sheet", async () => {
    expect(await twice({ 5: "Verifikasi Izin" })).toMatchObject([
      {
        code: "name-changes",
        severity: "warning",
        sheet: "Dua",
        cell: "B7",
        related: ["A7"],
        found: "Verifikasi Izin",
        expected: null,
        cause: "name-changes:Dua:2.07.03.1.02.0001",
        params: { kode: "2.07.03.1.02.0001", name: "Pembinaan Lembaga Swasta", sheet: "Satu", place: "B7" },
        fix: [],
      },
    ]);
  });

  it("the name most rows have is the usual one", async () => {
    const found = await findingsOf([
      { name: "Satu", rows: budget(withName(WHOLE, { 5: "Verifikasi Izin" }), 1500), tier: "on-request" },
      { name: "Dua", rows: budget(WHOLE, 1500) },
      { name: "Tiga", rows: budget(WHOLE, 1500) },
    ]);
    expect(found).toMatchObject([{ code: "name-changes", sheet: "Satu", cell: "B7", params: { sheet: "Dua" } }]);
  });

  it("the same name typed otherwise is no other name", async () => {
    expect(await twice({ 0: "PROGRAM PELATIHAN KERJA", 5: "Pembinaan lembaga, swasta" })).toEqual([]);
  });
});

describe("spelling-varies", () => {
  it("a name with a slip", async () => {
    expect(await twice({ 5: "Pembinaan Lembagga Swasta" })).toMatchObject([
      {
        code: "spelling-varies",
        severity: "info",
        sheet: "Dua",
        cell: "B7",
        expected: "Pembinaan Lembaga Swasta",
        cause: "spelling-varies:Dua:2.07.03.1.02.0001",
        params: { variant: "name", kode: "2.07.03.1.02.0001", sheet: "Satu", place: "B7" },
      },
    ]);
  });

  const places = (texts: readonly string[]) =>
    findingsOf({
      rows: budget(WHOLE, 1500).map((row, index) => [...row, index === 0 ? "Lokasi" : (texts[index - 1] ?? null)]),
      tier: "on-request",
    });

  it("a place spelled otherwise than most, all its cells at once", async () => {
    const all = ["Kab. Ende", "Kab. Ende", "kabupaten ende", "Kab. Ende", "Kab. Ende", "kabupaten ende", "Kab. Ende"];
    expect(await places(all)).toMatchObject([
      {
        code: "spelling-varies",
        severity: "info",
        cell: "F4",
        related: ["F7"],
        found: "kabupaten ende",
        expected: "Kab. Ende",
        params: { variant: "column", column: "lokasi", count: 2, times: 5 },
        fix: [typed("F4", "Kab. Ende", null), typed("F7", "Kab. Ende", null)],
      },
    ]);
  });

  it("different places are different", async () => {
    const all = ["Ende", "Ende", "Sikka", "Ende", "Ende", "Sikka", "Ende"];
    expect(await places(all)).toEqual([]);
  });
});
