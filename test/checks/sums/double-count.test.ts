import { brief, changed, found, type Rows } from "./sheets";

const HEAD = ["Kode", "Program/Kegiatan/Sub Kegiatan", "Pagu", "Realisasi (Rp)", "Sisa (Rp)"];

describe("double-count", () => {
  const REPEATED: Rows = [
    HEAD,
    ["2.07.01", "Program Penunjang Urusan", 1000, 800, 200],
    ["2.07.01.1.01", "Perencanaan", 1000, 800, 200],
    ["2.07.01.1.02", "Administrasi Keuangan", 1000, 800, 200],
    ["2.07.01.1.02.0001", "Gaji", 700, 600, 100],
    ["2.07.01.1.02.0002", "Administrasi", 300, 200, 100],
    [null, "JUMLAH", 1000, 800, 200],
  ];

  it("finds a total repeated under another kode, in a budget too", async () => {
    const all = await found("double-count", REPEATED);
    expect(brief(all)).toEqual(["error C3 1000 → null", "error D3 800 → null"]);
    expect(all[0]).toMatchObject({
      related: ["C4"],
      cause: "double-count:Lembar1:4",
      params: {
        variant: "repeat",
        column: "pagu",
        row: "2.07.01.1.01 Perencanaan",
        of: "2.07.01.1.02 Administrasi Keuangan",
      },
      fix: [],
    });
  });

  it("does not take equal figures for repeated ones where the sum needs both", async () => {
    const both = { C2: 2000, D2: 1600, E2: 400, C7: 2000, D7: 1600, E7: 400 };
    expect(await found("double-count", changed(REPEATED, both))).toEqual([]);
  });

  it("does not take a row without a kode for a repeated one: it may be the parent of the next", async () => {
    const rows = REPEATED.map((row) => [null, ...row.slice(1)]);
    expect(await found("double-count", rows)).toEqual([]);
  });

  const SUBTOTAL: Rows = [
    HEAD,
    ["2.07.01", "Program Penunjang Urusan", 2000, 1600, 400],
    ["2.07.01.1.01", "Perencanaan", 2000, 1600, 400],
    ["2.07.01.1.01.0001", "Administrasi", 1000, 800, 200],
    ["2.07.01.1.01.0002", "Dokumen", 400, 300, 100],
    ["2.07.01.1.01.0003", "Evaluasi", 350, 300, 50],
    ["2.07.01.1.01.0004", "Rapat", 250, 200, 50],
    [null, "JUMLAH", 1000, 800, 200],
  ];

  it("finds a subtotal added beside its parts, up through every parent", async () => {
    const all = (await found("double-count", SUBTOTAL)).filter(({ cell }) => cell.startsWith("C"));
    expect(brief(all)).toEqual(["error C2 2000 → 1000", "error C3 2000 → 1000", "error C4 1000 → null"]);
    expect(new Set(all.map(({ cause }) => cause))).toEqual(new Set(["double-count:Lembar1:4"]));
    expect(all.map(({ related }) => related)).toEqual([["C4"], ["C4"], ["C5:C7"]]);
    expect(all[0]?.params).toMatchObject({ variant: "sum", surplus: 1000, subtotal: "2.07.01.1.01.0001 Administrasi" });
    expect(all[2]?.params).toMatchObject({ variant: "subtotal", count: 3 });
  });

  it("lets a subtotal stand that no parent adds", async () => {
    const once = { C2: 1000, D2: 800, E2: 200, C3: 1000, D3: 800, E3: 200 };
    expect(await found("double-count", changed(SUBTOTAL, once))).toEqual([]);
  });
});
