import { DEFAULT_SCALE, scaleById, SCALES, scalesOn, type Scale } from "../../src/regulations/scales";

describe("scales", () => {
  it("are these", () => {
    expect(SCALES.map(({ id }) => id)).toEqual([
      "permendagri-86-2017",
      "lkjip-4",
      "lkjip-4-belum",
      "lakip-5",
      "sakip-88-2021",
    ]);
    expect(scaleById(DEFAULT_SCALE)?.title).toBe("Permendagri 86/2017");
  });

  it("have the limits and labels of their source, highest first", () => {
    const table = SCALES.map(({ steps, lowest }) => [...steps.map(({ from, label }) => [from, label]), lowest]);
    expect(table).toEqual([
      [[91, "Sangat Tinggi"], [76, "Tinggi"], [66, "Sedang"], [51, "Rendah"], "Sangat Rendah"],
      [[85, "Sangat Berhasil"], [70, "Berhasil"], [55, "Cukup Berhasil"], "Kurang Berhasil"],
      [[85, "Sangat Berhasil"], [70, "Berhasil"], [55, "Cukup Berhasil"], "Belum Berhasil"],
      [[90, "Sangat Baik"], [75, "Baik"], [65, "Cukup"], [50, "Kurang"], "Sangat Kurang"],
      [[90, "AA"], [80, "A"], [70, "BB"], [60, "B"], [50, "CC"], [30, "C"], "D"],
    ]);
  });

  it("include their limits but for the nilai AKIP", () => {
    const including = SCALES.filter(({ steps }) => steps.every(({ inclusive }) => inclusive));
    const excluding = SCALES.filter(({ steps }) => steps.every(({ inclusive }) => !inclusive));
    expect(including.map(({ id }) => id)).toEqual(["permendagri-86-2017", "lkjip-4", "lkjip-4-belum", "lakip-5"]);
    expect(excluding.map(({ id, subject }) => [id, subject])).toEqual([["sakip-88-2021", "akip"]]);
    expect(including.map(({ subject }) => subject)).toEqual(including.map(() => "capaian"));
  });

  it("have printed gaps only in the Permendagri", () => {
    expect(SCALES.map(({ uppers }) => uppers)).toEqual([[90, 75, 65, 50], null, null, null, null]);
  });

  it("name a title, a source and the day from which they hold, and all still do", () => {
    expect(SCALES.map(({ title, source, since, until }) => [title, source, since, until])).toEqual([
      ["Permendagri 86/2017", "Permendagri 86 Tahun 2017, tata cara evaluasi hasil Renja/RKPD", "2017-09-28", null],
      ["LKjIP empat tingkat", "LKjIP 2023 Disnakertrans Kabupaten Paser", "2023-01-01", null],
      [
        "LKjIP empat tingkat, terendah Belum Berhasil",
        "Renstra Perubahan 2024–2026 Dinas Ketenagakerjaan dan Transmigrasi Provinsi NTT",
        "2024-01-01",
        null,
      ],
      [
        "LAKIP lima tingkat",
        "LAKIP 2024 Dinas Tenaga Kerja, Koperasi dan Usaha Mikro Kota Tanjungpinang",
        "2024-01-01",
        null,
      ],
      ["Predikat AKIP", "Permenpan RB 88 Tahun 2021", "2021-12-31", null],
    ]);
  });

  it("are sorted from the highest step down, with one printed upper limit for each step", () => {
    for (const { steps, uppers } of SCALES) {
      const limits = steps.map(({ from }) => from);
      expect(limits).toEqual([...limits].sort((a, b) => b - a));
      if (uppers === null) continue;
      expect(uppers).toHaveLength(steps.length);
      uppers.forEach((upper, index) => {
        expect(upper).toBeLessThan(limits[index]!);
        expect(upper).toBeGreaterThanOrEqual(limits[index + 1] ?? 0);
      });
    }
  });
});

describe("scaleById", () => {
  it("finds a scale, or nothing", () => {
    expect(scaleById("lakip-5")?.lowest).toBe("Sangat Kurang");
    expect([scaleById("serapan-5"), scaleById("")]).toEqual([null, null]);
  });
});

describe("scalesOn", () => {
  const ids = (date: string): readonly string[] => scalesOn(date).map(({ id }) => id);

  it("offers a scale from its first day on", () => {
    expect(ids("2017-09-27")).toEqual([]);
    expect(ids("2017-09-28")).toEqual(["permendagri-86-2017"]);
    expect(ids("2021-12-31")).toEqual(["permendagri-86-2017", "sakip-88-2021"]);
    expect(ids("2023-06-30")).toEqual(["permendagri-86-2017", "lkjip-4", "sakip-88-2021"]);
    expect(ids("2026-01-01")).toEqual(SCALES.map(({ id }) => id));
  });

  it("offers it no longer from the day it is replaced", () => {
    const scale = scaleById("lakip-5");
    const list: readonly Scale[] = [{ ...scale!, since: "2020-01-01", until: "2024-01-01" }];
    expect(scalesOn("2023-12-31", list)).toEqual(list);
    expect(scalesOn("2024-01-01", list)).toEqual([]);
    expect(scalesOn("2019-12-31", list)).toEqual([]);
  });
});
