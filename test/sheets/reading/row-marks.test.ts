import { blockFamilies } from "../../../src/sheets/reading/rows/block-families";
import { isAverageLabel, isNote, isTotalLabel, rowMarks } from "../../../src/sheets/reading/rows/row-marks";

const marked = (texts: readonly (string | number)[], hasKode = true) =>
  rowMarks(
    texts.map((text) => ({
      kodeText: String(text),
      kodeNumber: typeof text === "number" ? text : null,
      uraian: "Nama",
    })),
    hasKode,
  );

describe("blockFamilies", () => {
  it.each([
    [
      ["2,07,03", "2.07.03.1.01", "a.", "051"],
      ["apbd", "apbd", "apbd", "apbd"],
    ],
    [
      ["2217", "2217.BDB", "2217.BDB.001", "055"],
      ["apbn", "apbn", "apbn", "apbn"],
    ],
    [
      ["2.07.03", "026", "13", "026.13.DL", "055"],
      ["apbd", "apbn", "apbn", "apbn", "apbn"],
    ],
    [
      ["026.13.DL", "055", "2.07.03"],
      ["apbn", "apbn", "apbd"],
    ],
    [
      ["5", "5.1", "5.1.01", "5.2.02"],
      ["akun", "akun", "akun", "akun"],
    ],
    [
      ["1", "2", "Program"],
      [null, null, null],
    ],
  ] as const)("of %j are %j", (texts, families) => {
    expect(blockFamilies(texts)).toEqual(families);
  });
});

describe("rowMarks", () => {
  it("reads a true number as a kode that lost a zero", () => {
    expect(marked(["2.07.01", 2.1])[1]).toMatchObject({
      mark: "kode",
      kode: { printed: "2.1", normal: "2.10", faults: ["nol-hilang"] },
    });
    expect(marked(["2.07.01", "2.1"])[1]?.kode?.normal).toBe("2.01");
    expect(marked(["2.07.01", 3])[1]).toEqual({ mark: "ordinal", kode: null });
  });

  it("reads akun in an akun block and APBD kode beside them", () => {
    const [, , akun, apbd] = marked(["5.1.01", "5.1.02", "5.1.2", "2.07.03"]);
    expect(akun?.kode).toMatchObject({ family: "akun", normal: "5.1.02" });
    expect(apbd?.kode).toMatchObject({ family: "apbd", level: "program" });
  });

  it("a number that lost its zeros is a komponen in an APBN block, and an ordinal elsewhere", () => {
    expect(marked(["4059.AEC.002", 51])[1]?.kode).toMatchObject({ level: "komponen", normal: "051" });
    expect(marked(["2.07.03.1.01.0001", 51])[1]?.mark).toBe("ordinal");
  });

  it("ministry and directorate general stand above the programme that begins with their numbers", () => {
    expect(marked(["2.07.03", "026", "13", "026.13 DL"]).map(({ mark }) => mark)).toEqual([
      "kode",
      "bagianAnggaran",
      "eselonSatu",
      "kode",
    ]);
  });

  it.each([
    ["roman", ["I", "II", "III"]],
    ["group", ["A", "B", "C."]],
    ["letter", ["a.", "(b)", "c)"]],
    ["ordinal", ["1", "2.", "(3)"]],
    ["dash", ["-", "–", "•"]],
  ] as const)("%s: %j", (mark, texts) => {
    expect(marked(texts, false).map((row) => row.mark)).toEqual([mark, mark, mark]);
  });

  it("I is a roman number where the groups begin with it, and a letter after H", () => {
    expect(marked(["I", "A", "B"], false).map(({ mark }) => mark)).toEqual(["roman", "group", "group"]);
    expect(marked(["G", "H", "I"], false).map(({ mark }) => mark)).toEqual(["group", "group", "group"]);
  });

  it("steps such as 1.1 are ordinals where there is no kode", () => {
    expect(marked(["1", "1.1", "1.1.1"], false).map(({ mark }) => mark)).toEqual(["ordinal", "ordinal", "ordinal"]);
  });
});

describe("labels", () => {
  it.each(["JUMLAH", "Total Dana", "J U M L A H", "JUMLAH TOTAL :", "Sub Total", "Jumlah Seluruhnya"])(
    "%s is a total",
    (text) => {
      expect(isTotalLabel(text)).toBe(true);
    },
  );

  it.each(["Jumlah penduduk miskin", "Jumlah Dokumen RKA", "Totalitas kinerja", "Jumlah orang yang dilatih"])(
    "%s is none",
    (text) => {
      expect(isTotalLabel(text)).toBe(false);
    },
  );

  it("averages are told from indicators that are averages", () => {
    expect(isAverageLabel("Rata – rata Capaian Kinerja")).toBe(true);
    expect(isAverageLabel("Rata-rata lama sekolah")).toBe(false);
  });

  it("notes begin with their word", () => {
    expect(isNote("Sumber : Dinas, diolah")).toBe(true);
    expect(isNote("Sumber daya manusia")).toBe(false);
  });
});
