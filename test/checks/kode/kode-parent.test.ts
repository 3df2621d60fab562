import { findingsOf } from "../checking";
import { budget, KEGIATAN, PROGRAM, SECOND, SUBS, typed, WHOLE, withKode } from "./budget";

describe("kode-parent", () => {
  it("a kode whose parent is printed elsewhere", async () => {
    expect(await findingsOf({ rows: budget(withKode(WHOLE, { 3: "2.07.03.1.02.0005" }), 1500) })).toMatchObject([
      {
        code: "kode-parent",
        severity: "error",
        cell: "A5",
        related: ["A3"],
        found: "2.07.03.1.02.0005",
        expected: "2.07.03.1.02",
        cause: "kode-parent:Lembar:2.07.03.1.02",
        params: {
          variant: "elsewhere",
          above: "2.07.03.1.01",
          aboveNormal: "2.07.03.1.01",
          parent: "2.07.03.1.02",
          place: "A6",
        },
        fix: [],
      },
    ]);
  });

  it("a kode whose parent is printed nowhere", async () => {
    expect(await findingsOf({ rows: budget(withKode(WHOLE, { 3: "2.07.03.1.09.0005" }), 1500) })).toMatchObject([
      { code: "kode-parent", cell: "A5", expected: "2.07.03.1.09", params: { variant: "missing", place: null } },
    ]);
  });

  it("a parent that all its children contradict, once", async () => {
    expect(await findingsOf({ rows: budget(withKode(WHOLE, { 1: "2.07.03.1.05" }), 1500) })).toMatchObject([
      {
        code: "kode-parent",
        severity: "error",
        cell: "A3",
        related: ["A4", "A5"],
        found: "2.07.03.1.05",
        expected: "2.07.03.1.01",
        cause: "kode-parent:Lembar:A3",
        params: { variant: "parent", parent: "2.07.03.1.01", child: "2.07.03.1.01.0001", children: 2 },
        fix: [typed("A3", "2.07.03.1.01")],
      },
    ]);
  });

  it("a single child decides against its parent only where a letter O was typed", async () => {
    const one = (kro: string) =>
      findingsOf({
        rows: budget(
          [
            ["067.07.CT", "Program", 100],
            ["6471", "Kegiatan", 100],
            [kro, "Keluaran", 100],
            ["6471.QCC.001", "Rincian", 100],
          ],
          100,
        ),
      });
    expect(await one("6471.OCC")).toMatchObject([
      { code: "kode-parent", cell: "A4", related: ["A5"], expected: "6471.QCC" },
    ]);
    expect(await one("6471.ACC")).toMatchObject([
      { code: "kode-parent", cell: "A5", related: ["A4"], expected: "6471.QCC", params: { variant: "missing" } },
    ]);
    expect(await one("6471.QCC")).toEqual([]);
  });

  it("X.XX.01 is the parent of the office's own bidang", async () => {
    const rows = withKode([PROGRAM, KEGIATAN, ...SUBS], {
      0: "X.XX.01",
      1: "2.07.01.1.01",
      2: "X.XX.01.1.01.0001",
      3: "2.07.01.1.01.0002",
    }).map(([kode, name, pagu], index) => [kode, name, index === 0 ? 1000 : pagu] as const);
    expect(await findingsOf({ rows: budget(rows, 1000) })).toEqual([]);
  });

  it("a kode of no known shape that does not begin with its kegiatan", async () => {
    const findings = await findingsOf({
      rows: budget(
        [
          ["026.13.DL", "Program", 100],
          ["2200", "Kegiatan", 100],
          ["2200.BDB", "Keluaran", 60],
          ["051.B139.B150", "Rincian", 40],
        ],
        100,
      ),
    });
    expect(findings.filter(({ code }) => code === "kode-parent")).toMatchObject([
      { cell: "A5", expected: null, params: { variant: "unknown", parent: null, place: null } },
    ]);
  });

  it("says nothing where every row stands under its parent", async () => {
    expect(await findingsOf({ rows: budget([PROGRAM, KEGIATAN, ...SUBS, ...SECOND], 1500) })).toEqual([]);
  });
});
