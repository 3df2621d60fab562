import { MemoryHost } from "../../src/host/memory/memory-host";
import { loadNomenklatur } from "../../src/tasks/nomenklatur";
import { wordingFor } from "../../src/wording";
import { TaskError } from "../../src/tasks/outcome";

const LIST = [
  ["Kode", "Nama"],
  ["2.07.03", "PROGRAM PELATIHAN KERJA"],
  ["2.07.03", "PROGRAM LAIN"],
  ["2.07.04", "PROGRAM PENEMPATAN"],
  ["2.07.04.0.01", "Tak terbaca"],
];

describe("loading an office's own list", () => {
  it("says how many kode, which are ambiguous and which unreadable", async () => {
    const host = new MemoryHost([
      { name: "Tersembunyi", visible: false, rows: [["2.07.05", "PROGRAM TERSEMBUNYI"]] },
      { name: "Daftar", rows: LIST },
    ]);
    const steps: string[] = [];
    const loaded = await loadNomenklatur(host, "daftar.xlsx", {
      onProgress: ({ step, done, total, sheet }) =>
        steps.push(`${step} ${String(done)}/${String(total)} ${sheet ?? ""}`),
    });
    expect(loaded.entries).toBe(2);
    expect(loaded.ambiguous).toEqual(["2.07.03"]);
    expect(loaded.unreadable).toEqual(["'Daftar'!A5"]);
    expect(loaded.nomenklatur.source).toBe("daftar.xlsx");
    expect(steps).toEqual(["read 0/1 Daftar", "understand 1/1 "]);
  });

  it.each([
    ["nomenklatur-no-kode", [["Nama"], ["PROGRAM"]]],
    ["nomenklatur-no-names", [["2.07.03"], ["2.07.04"]]],
  ])("stops with %s and says why", async (code, rows) => {
    const error = await loadNomenklatur(new MemoryHost([{ name: "A", rows }]), "daftar.xlsx").catch(
      (thrown: unknown) => thrown,
    );
    if (!(error instanceof TaskError)) throw new Error("no error");
    expect(error.code).toBe(code);
    expect(wordingFor("id").taskError(error).what).toContain("daftar.xlsx");
    expect(wordingFor("en").taskError(error).what).toContain("daftar.xlsx");
  });

  it("can be cancelled", async () => {
    const host = new MemoryHost([{ name: "A", rows: LIST }]);
    await expect(loadNomenklatur(host, "x", { signal: { aborted: true } })).rejects.toThrow("cancelled");
  });
});
