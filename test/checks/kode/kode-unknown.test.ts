import { findingsOf } from "../checking";
import { budget, typed, WHOLE, withKode, withName } from "./budget";

const LIST = WHOLE.map(([kode, name]) => [kode, name]);
const against = (rows: typeof WHOLE, nomenklatur = LIST) => findingsOf({ rows: budget(rows, 1500), nomenklatur });

describe("kode-unknown", () => {
  it("a kode that is not in the list; its name is, once, under the same kegiatan", async () => {
    expect(await against(withKode(WHOLE, { 6: "2.07.03.1.02.0009" }))).toMatchObject([
      {
        code: "kode-unknown",
        severity: "warning",
        cell: "A8",
        found: "2.07.03.1.02.0009",
        expected: "2.07.03.1.02.0002",
        cause: "kode-unknown:Lembar:2.07.03.1.02",
        params: { source: "daftar.xlsx", name: "Perizinan Lembaga Swasta" },
        fix: [typed("A8", "2.07.03.1.02.0002")],
      },
    ]);
  });

  it("offers nothing where the name is unknown too, stands elsewhere, or stands twice", async () => {
    const renamed = withName(withKode(WHOLE, { 6: "2.07.03.1.02.0009" }), { 6: "Kegiatan Baru" });
    expect(await against(renamed)).toMatchObject([{ code: "kode-unknown", expected: null, fix: [] }]);
    const elsewhere = withName(withKode(WHOLE, { 6: "2.07.03.1.02.0009" }), { 6: "Proses Pelatihan" });
    expect(await against(elsewhere)).toMatchObject([{ code: "kode-unknown", expected: null, fix: [] }]);
    const twice = [...LIST, ["2.07.03.1.02.0003", "Perizinan Lembaga Swasta"]];
    expect(await against(withKode(WHOLE, { 6: "2.07.03.1.02.0009" }), twice)).toMatchObject([{ expected: null }]);
  });

  it("what stands under an unknown kode is not asked about again", async () => {
    const rows = withKode(WHOLE, { 4: "2.07.03.1.07", 5: "2.07.03.1.07.0001", 6: "2.07.03.1.07.0002" });
    expect(await against(rows)).toMatchObject([{ code: "kode-unknown", cell: "A6" }]);
  });

  it("says nothing of levels the list does not have, and nothing without a list", async () => {
    const programmes = LIST.filter(([kode]) => String(kode).length < 8);
    expect(await against(withKode(WHOLE, { 6: "2.07.03.1.02.0009" }), programmes)).toEqual([]);
    expect(await findingsOf({ rows: budget(withKode(WHOLE, { 6: "2.07.03.1.02.0009" }), 1500) })).toEqual([]);
    expect(await against(WHOLE)).toEqual([]);
  });
});
