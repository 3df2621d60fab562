import { findingsOf } from "../checking";
import { budget, WHOLE } from "./budget";

const office = (kode: string) =>
  findingsOf({ rows: budget([[kode, "DINAS TENAGA KERJA", 1500], ...WHOLE], 1500), tier: "on-request" });

describe("kode-organisasi", () => {
  it("names each bidang without programmes", async () => {
    expect(await office("2.17.2.07.3.32.01.0000")).toMatchObject([
      {
        code: "kode-organisasi",
        severity: "info",
        cell: "A2",
        found: "2.17.2.07.3.32.01.0000",
        expected: null,
        cause: "kode-organisasi:Lembar:2.17",
        params: { bidang: "2.17", printed: "2.07" },
        fix: [],
      },
      { cell: "A2", cause: "kode-organisasi:Lembar:3.32", params: { bidang: "3.32", printed: "2.07" } },
    ]);
  });

  it("is content where all have, and does not count 0.00", async () => {
    expect(await office("2.07.0.00.0.00.01.0000")).toEqual([]);
  });
});
