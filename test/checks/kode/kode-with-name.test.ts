import { findingsOf } from "../checking";
import { budget, typed, WHOLE, withKode, withName } from "./budget";

const BOTH = "2,07.03.1.01.0001 - Proses Pelatihan";

describe("kode-with-name", () => {
  it("the kode stays, the name goes to its blank cell", async () => {
    expect(await findingsOf({ rows: budget(withName(withKode(WHOLE, { 2: BOTH }), { 2: "" }), 1500) })).toMatchObject([
      {
        code: "kode-with-name",
        severity: "warning",
        cell: "A4",
        related: [],
        found: BOTH,
        expected: "2.07.03.1.01.0001",
        params: { kode: "2.07.03.1.01.0001", name: "Proses Pelatihan" },
        fix: [typed("A4", "2.07.03.1.01.0001"), typed("B4", "Proses Pelatihan", null)],
      },
    ]);
  });

  it("a name that stands in its own cell too is only taken away", async () => {
    expect(
      await findingsOf({ rows: budget(withName(withKode(WHOLE, { 2: BOTH }), { 2: "PROSES PELATIHAN" }), 1500) }),
    ).toMatchObject([{ code: "kode-with-name", fix: [typed("A4", "2.07.03.1.01.0001")] }]);
  });

  it("no fix where another name stands there", async () => {
    expect(
      await findingsOf({ rows: budget(withName(withKode(WHOLE, { 2: BOTH }), { 2: "Lain" }), 1500) }),
    ).toMatchObject([{ code: "kode-with-name", fix: [] }]);
  });

  it("half the rows or more is a way of writing", async () => {
    const some = (count: number) =>
      WHOLE.map(([kode, name, pagu], index) =>
        index < count ? ([`${String(kode)} ${name}`, name, pagu] as const) : ([kode, name, pagu] as const),
      );
    expect(await findingsOf({ rows: budget(some(3), 1500) })).toHaveLength(3);
    expect(await findingsOf({ rows: budget(some(4), 1500) })).toEqual([]);
  });
});
