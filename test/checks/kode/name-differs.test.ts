import { findingsOf } from "../checking";
import { budget, typed, WHOLE, withName } from "./budget";

const LIST = WHOLE.map(([kode, name]) => [kode, name]);
const against = (rows: typeof WHOLE, nomenklatur = LIST) => findingsOf({ rows: budget(rows, 1500), nomenklatur });

describe("name-differs", () => {
  it("another name than the list gives", async () => {
    expect(await against(withName(WHOLE, { 5: "Verifikasi Izin" }))).toMatchObject([
      {
        code: "name-differs",
        severity: "warning",
        cell: "B7",
        related: ["A7"],
        found: "Verifikasi Izin",
        expected: "Pembinaan Lembaga Swasta",
        cause: "name-differs:Lembar:2.07.03.1.02.0001",
        params: { kode: "2.07.03.1.02.0001", source: "daftar.xlsx" },
        fix: [typed("B7", "Pembinaan Lembaga Swasta", null)],
      },
    ]);
  });

  it("a slip is worth knowing only; capitals stay capitals", async () => {
    expect(await against(withName(WHOLE, { 5: "PEMBINAAN LEMBAGGA SWASTA" }))).toMatchObject([
      { code: "name-differs", severity: "info", fix: [typed("B7", "PEMBINAAN LEMBAGA SWASTA", null)] },
    ]);
  });

  it.each(["pembinaan  lembaga swasta.", "Pembinaan Lembaga-Swasta", "Sub Kegiatan Pembinaan Lembaga Swasta"])(
    "“%s” is the same name",
    async (name) => {
      expect(await against(withName(WHOLE, { 5: name }))).toEqual([]);
    },
  );

  it("any of the names a list gives is right", async () => {
    const twice = [...LIST, ["2.07.03.1.02.0001", "Verifikasi Izin"]];
    expect(await against(withName(WHOLE, { 5: "Verifikasi Izin" }), twice)).toEqual([]);
  });
});
