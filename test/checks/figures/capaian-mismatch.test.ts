import type { CellValue } from "../../../src/sheets/content";
import type { Finding } from "../../../src/findings/finding";
import { findingsOf } from "../checking";

const HEADER = ["No", "Sasaran", "Indikator Kinerja", "Target", "Realisasi", "Capaian (%)"];
const RIGHT: readonly (readonly CellValue[])[] = [
  [1, "Meningkatnya layanan", "Persentase penduduk ber-KTP", 80, 76, 95],
  [2, "Meningkatnya arsip", "Jumlah arsip tertata", 50, 40, 80],
];

async function judged(
  name: string,
  target: CellValue,
  done: CellValue,
  printed: CellValue,
): Promise<readonly Finding[]> {
  const rows = [HEADER, ...RIGHT, [3, "Meningkatnya kinerja", name, target, done, printed]];
  const found = await findingsOf({ rows });
  return found.filter(({ code }) => code === "capaian-mismatch");
}

describe("capaian-mismatch", () => {
  it("says what target and realisasi give, with the formula", async () => {
    const [one, ...rest] = await judged("Nilai evaluasi", 72, 79.17, 110.69);
    expect(rest).toEqual([]);
    expect(one).toMatchObject({
      severity: "error",
      cell: "F4",
      related: ["D4", "E4"],
      found: 110.69,
      params: { arah: "naik", variant: null },
      fix: [{ cell: "F4", content: { kind: "formula", formula: "=E4/D4*100" }, format: null }],
    });
    expect(one?.expected).toBeCloseTo(109.958333, 6);
  });

  it.each([
    ["rounded", 30, 30.14, 100.47],
    ["rounded to whole figures", 30, 30.14, 100],
    ["less is better, by difference", 4.5, 4.72, 95.11],
    ["less is better, by ratio", 4.5, 4.72, 95.34],
    ["capped", 40, 80, 150],
    ["within a range", "3,2-3,0", 3.1, 100],
    ["from a realisasi that is rounded itself", 3, 2.33, 77.8],
  ])("lets pass what is %s", async (_, target, done, printed) => {
    expect(await judged("Nilai evaluasi", target, done, printed)).toEqual([]);
  });

  it("stops where rounding no longer explains it", async () => {
    expect(await judged("Nilai evaluasi", 3, 2, 66.67)).toEqual([]);
    expect(await judged("Nilai evaluasi", 3, 2, 66.68)).toHaveLength(1);
    expect(await judged("Nilai evaluasi", 3, 2, 66.65)).toHaveLength(1);
  });

  it("takes a cut off figure for worth knowing only", async () => {
    const [one] = await judged("Nilai evaluasi", 3, 2, 66.66);
    expect(one).toMatchObject({ severity: "info", params: { variant: "truncated" } });
  });

  it("notices digits in another order", async () => {
    const [one] = await judged("Nilai evaluasi", 72, 79, 109.27);
    expect(one).toMatchObject({ severity: "error", params: { variant: "digits" } });
  });

  it("says so where an indicator of which less is better was counted the other way", async () => {
    const [one] = await judged("Tingkat pengangguran terbuka", 4, 5, 125);
    expect(one).toMatchObject({
      severity: "warning",
      found: 125,
      expected: 75,
      params: { variant: "direction", arah: "turun" },
    });
    expect(await judged("Tingkat pengangguran terbuka", 4, 4, 100)).toEqual([]);
    expect(await judged("Persentase kasus pengangguran terselesaikan", 4, 5, 125)).toEqual([]);
  });

  it("expects the way of the name where nothing fits", async () => {
    const [one] = await judged("Tingkat pengangguran terbuka", 4, 5, 44);
    expect(one).toMatchObject({
      expected: 75,
      params: { arah: "turun" },
      fix: [{ content: { formula: "=(2*D4-E4)/D4*100" } }],
    });
  });

  it("gives a figure instead of a formula where the inputs are text", async () => {
    const [one] = await judged("Nilai evaluasi", "72 BB", "79,17 BB", 110.69);
    expect(one?.fix).toEqual([{ cell: "F4", content: { kind: "value", value: 109.96 }, format: null }]);
  });

  it("says nothing of a column it cannot follow", async () => {
    const rows = [HEADER, ...[17, 23, 31].map((wrong, at) => [at + 1, "Sasaran", "Jumlah arsip", 50, 40, wrong])];
    expect((await findingsOf({ rows })).filter(({ code }) => code === "capaian-mismatch")).toEqual([]);
  });
});
