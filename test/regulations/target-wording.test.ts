import { TARGET_WORDING, targetWord } from "../../src/regulations/target-wording";

describe("targetWord", () => {
  it.each([
    [100.01, "Melebihi target"],
    [153.85, "Melebihi target"],
    [100, "Sesuai target"],
    [100.00000000000001, "Sesuai target"],
    [99.99999999999999, "Sesuai target"],
    [99.99, "Di bawah target"],
    [0, "Di bawah target"],
    [-25, "Di bawah target"],
  ])("of %d: %s", (capaian, words) => {
    expect(targetWord(capaian)).toBe(words);
  });

  it("takes another wording", () => {
    const wording = { ...TARGET_WORDING, above: "lebih", met: "pas", below: "kurang" };
    expect([101, 100, 99].map((capaian) => targetWord(capaian, wording))).toEqual(["lebih", "pas", "kurang"]);
  });

  it("names its source", () => {
    expect(TARGET_WORDING).toEqual({
      id: "lakip-target",
      source: "LAKIP 2024 Dinas Tenaga Kerja, Koperasi dan Usaha Mikro Kota Tanjungpinang",
      since: "2024-01-01",
      above: "Melebihi target",
      met: "Sesuai target",
      below: "Di bawah target",
    });
  });
});
