import { join } from "node:path";
import { budget, WHOLE, withKode } from "../checks/kode/budget";
import { buildXlsx, type BuiltCell } from "../workbook-builder";
import { folder, put as putFile, renstra } from "./command-line";

function put(name: string, rows: readonly (readonly unknown[])[]): string {
  return putFile(name, buildXlsx({ sheets: [{ name: "Lembar", rows: rows as readonly (readonly BuiltCell[])[] }] }));
}

describe("an office's own list on the command line", () => {
  const report = () => put("laporan.xlsx", budget(withKode(WHOLE, { 6: "2.07.03.1.02.0009" }), 1500));

  it("finds unknown kode, with exit code 0 as they are no errors", async () => {
    const list = put(
      "daftar.xlsx",
      WHOLE.map(([kode, name]) => [kode, name]),
    );
    const { code, out } = await renstra("check", report(), "--nomenklatur", list);
    expect(code).toBe(0);
    expect(out).toContain("tidak ada di daftar.xlsx");
    expect((await renstra("check", report())).out).not.toContain("daftar.xlsx");
  });

  it("says which list cannot be used, and why", async () => {
    const list = put("bukan-daftar.xlsx", [["Nama"], ["Program Pelatihan Kerja"]]);
    const { code, error } = await renstra("check", report(), "--nomenklatur", list);
    expect(code).toBe(2);
    expect(error).toContain("bukan-daftar.xlsx");
    expect(error).toContain("Tidak ada kode");
  });

  it("says that a file is missing, and is no option of recompute", async () => {
    const missing = await renstra("check", report(), "--nomenklatur", join(folder, "tiada.xlsx"));
    expect(missing.code).toBe(2);
    expect(missing.error).toContain("tiada.xlsx");
    expect((await renstra("recompute", report(), "-o", join(folder, "h.xlsx"), "--nomenklatur", "x")).code).toBe(2);
  });
});
