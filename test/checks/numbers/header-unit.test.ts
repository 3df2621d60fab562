import { headerUnit } from "../../../src/checks/numbers/header-unit";
import type { CellValue } from "../../../src/sheets/content";
import type { ColumnRole } from "../../../src/sheets/reading/table";
import { foundBy, type Built } from "../built-table";

/** Variant, header cell, related cells, typical and largest amount. */
function found(
  header: string,
  amounts: readonly CellValue[],
  role: ColumnRole = "pagu",
  more: Built["columns"] = [],
  beside: readonly CellValue[] = [],
) {
  const rows = amounts.map((amount) => [amount, ...beside]);
  return foundBy(headerUnit, { columns: [{ role, header }, ...more], rows }).map(
    ({ cell, related, params }) =>
      `${String(params["variant"])} ${cell} ${related.join()} ${String(params["typical"])} ${String(params["largest"])}`,
  );
}

describe("a header of millions over full rupiah", () => {
  const MILLIONS = "Pagu (Juta Rp)";

  it.each<[readonly CellValue[], readonly string[]]>([
    [[1, 1e6, 2e6], ["full A1 A2:A4 1000000 2000000"]],
    [[2e6, 1, 1e6, 5], ["full A1 A2:A5 1000000 2000000"]],
    [[1, 999_999, 2e6], []],
    [[1e6, 1e6], []],
    [[1e6, 1e6, 0, null, "-"], []],
    [[1e6, null, 0, -1e6, "1.000.000"], ["full A1 A2,A4:A6 1000000 1000000"]],
  ])("%j", (amounts, expected) => {
    expect(found(MILLIONS, amounts)).toEqual(expected);
  });

  it("is asked of money only, and where the header says rupiah", () => {
    expect(found(MILLIONS, [1e6, 1e6, 1e6], "realisasiRp")).toHaveLength(1);
    expect(found(MILLIONS, [1e6, 1e6, 1e6], "target")).toEqual([]);
    expect(found("Pagu (Juta)", [1e6, 1e6, 1e6])).toEqual([]);
  });
});

describe("a header of full rupiah over less", () => {
  const RUPIAH = "Pagu (Rp)";
  const SMALL = [10, 20, 99_999];
  const column = (role: ColumnRole, header: string) => [{ role, header }] as const;

  it.each<[readonly CellValue[], number]>([
    [SMALL, 1],
    [[10, 20, 100_000], 0],
    [[10, 99_999], 0],
  ])("%j: %d", (amounts, count) => {
    expect(found(RUPIAH, amounts)).toHaveLength(count);
  });

  it("is none where another column of money has more", () => {
    expect(found(RUPIAH, SMALL, "pagu", column("realisasiRp", "Realisasi"), [100_000])).toEqual([]);
    expect(found(RUPIAH, SMALL, "pagu", column("target", "Target"), [100_000])).toHaveLength(1);
  });

  it.each([
    ["(dalam ribu)", 0],
    ["(dalam ribuan)", 0],
    ["(dalam Jutaan)", 0],
    ["dalam milyar", 0],
    ["dalam miliar", 0],
    ["x Rp 000", 0],
    ["seribu", 1],
    ["10000", 1],
  ])("with %p beside it: %d", (words, count) => {
    expect(found(RUPIAH, SMALL, "pagu", column("lokasi", words))).toHaveLength(count);
  });
});
