import { parseKode } from "../../src/domain/parse-kode";

describe("APBN kode without their dots", () => {
  it.each([
    ["2217BDB", "kro", "2217.BDB"],
    ["2217BDB.001", "ro", "2217.BDB.001"],
    ["2217.BDB001", "ro", "2217.BDB.001"],
    ["2217BDB.001.055", "komponen", "2217.BDB.001.055"],
    ["2217.BDB001.055", "komponen", "2217.BDB.001.055"],
    ["2217BDB.001.055.A", "subkomponen", "2217.BDB.001.055.0A"],
    ["2217.BDB001.055.0A", "subkomponen", "2217.BDB.001.055.0A"],
  ])("%s is the %s %s, and the dot is named", (printed, level, normal) => {
    expect(parseKode(printed, null)).toMatchObject({ family: "apbn", level, normal, faults: ["titik"] });
  });

  it.each(["12217.BDB.001", "12217.BDB.001.055", "12217.BDB.001.055.A", "2217.BDB.001.055.AB", "2217.BDB.0012"])(
    "%s is none",
    (printed) => {
      expect(parseKode(printed, null).normal).toBeNull();
    },
  );
});
