import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { workbookBytes } from "../tasks/sample";
import { buildXlsx } from "../workbook-builder";
import { folder, put, renstra } from "./command-line";

const REPORT = "realisasi-ntt-2021";
const EMPTY_REPORT = "realisasi-ntt-2021-kosong";

describe("renstra check", () => {
  it("prints the stable JSON and exits 1 where something is wrong", async () => {
    const file = put("laporan.xlsx", workbookBytes(REPORT));
    const { code, out, error } = await renstra("check", file, "--json");
    const json = JSON.parse(out) as {
      version: number;
      files: {
        file: string;
        sheets: { name: string; tables: Record<string, unknown>[] }[];
        findings: Record<string, unknown>[];
      }[];
    };
    expect([code, error, json.version, json.files[0]?.file]).toEqual([1, "", 1, file]);
    expect(json.files[0]?.sheets[0]?.tables[0]).toMatchObject({
      kind: "rfk",
      range: "A5:L105",
      headerRows: [5, 6],
      headerRepeats: [40, 68, 95],
      firstRow: 7,
      lastRow: 103,
      totalRow: 105,
      rows: 87,
      leaves: 62,
      totals: { pagu: 32785932504, realisasiRp: 29328744069, siap: 3457188435 },
    });
    const columns = json.files[0]?.sheets[0]?.tables[0]?.["columns"] as Record<string, unknown>[];
    expect(columns.map(({ role, column }) => [role, column])).toEqual([
      ["kode", "A"],
      ["uraian", "B"],
      ["lokasi", "C"],
      ["target", "D"],
      ["realisasi", "E"],
      ["satuan", "F"],
      ["pagu", "G"],
      ["realisasiRp", "H"],
      ["bobot", "I"],
      ["keuanganTertimbang", "J"],
      ["fisikTertimbang", "K"],
      ["siap", "L"],
    ]);
    expect(columns[6]).toMatchObject({ header: "Keuangan / Pagu", year: null });
    const doubled = json.files[0]?.findings.find(
      ({ code: c, sheet, cell }) => c === "double-count" && sheet === "BAB II" && cell === "G9",
    );
    expect(doubled).toMatchObject({ severity: "error", found: 452452240, expected: 226226120, related: ["G10"] });
    expect(typeof doubled?.["message"]).toBe("string");
  });

  it("exits 0 where no severity is error", async () => {
    const file = put("catatan.xlsx", buildXlsx({ sheets: [{ name: "Catatan", rows: [["Tidak ada tabel di sini"]] }] }));
    expect(await renstra("check", file)).toMatchObject({ code: 0, error: "" });
  });

  it("still checks the other files of a batch when one cannot be read", async () => {
    const good = put("baik.xlsx", workbookBytes("lkjip-paser-2023"));
    const bad = put("rusak.xlsx", new Uint8Array());
    const { code, out, error } = await renstra("check", bad, good, "--json");
    expect(code).toBe(2);
    expect(error).toContain(bad);
    expect((JSON.parse(out) as { files: { file: string }[] }).files.map(({ file }) => file)).toEqual([good]);
  });
});

describe("renstra recompute", () => {
  it("writes the recomputed file and says what it wrote", async () => {
    const [file, output] = [put("kosong.xlsx", workbookBytes(EMPTY_REPORT)), join(folder, "hasil.xlsx")];
    const { code, out, error } = await renstra("recompute", file, "-o", output, "--json");
    const json = JSON.parse(out) as {
      version: number;
      written: number;
      cells: Record<string, unknown>[];
      skipped: Record<string, unknown>[];
    };
    expect([code, error, json.version, json.written, json.cells.length]).toEqual([0, "", 1, 987, 987]);
    expect(json.cells.find(({ sheet, cell }) => sheet === "BAB II" && cell === "L105")).toEqual({
      sheet: "BAB II",
      cell: "L105",
      old: null,
      value: 3457188435,
      formula: "=G105-H105",
    });
    expect(json.skipped).toContainEqual({ sheet: "BAB II", cell: "K57", reason: "realisasi-fisik-kosong" });
    const again = await renstra("recompute", output, "-o", join(folder, "lagi.xlsx"), "--json");
    expect(JSON.parse(again.out)).toMatchObject({ written: 0, cells: [] });
    expect(readFileSync(join(folder, "lagi.xlsx")).equals(readFileSync(output))).toBe(true);
  });

  it("computes indicators by the directions, the cap and the formula that are asked for, and names the directions", async () => {
    const rows = [
      ["No", "Indikator", "Satuan", "Target", "Realisasi", "Capaian (%)"],
      [1, "Tingkat Pengangguran Terbuka", "%", 4, 5, null],
      [2, "Angka melek huruf", "%", 50, 100, null],
      [3, "Sisa tagihan", "%", 4, 2, null],
    ];
    const file = put("iku.xlsx", buildXlsx({ sheets: [{ name: "IKU", rows }] }));
    const figures = async (...options: string[]): Promise<unknown> => {
      const { out } = await renstra(
        "recompute",
        file,
        "-o",
        join(folder, "hasil.xlsx"),
        "--force",
        "--json",
        ...options,
      );
      const { cells } = JSON.parse(out) as { cells: { value: unknown }[] };
      return cells.map(({ value }) => value);
    };
    expect(await figures()).toEqual([75, 200, 50]);
    expect(await figures("--turun", "2", "--cap", "150", "--arah", "sisa  Tagihan=turun")).toEqual([80, 150, 150]);
    const { out } = await renstra("recompute", file, "-o", join(folder, "hasil.xlsx"), "--force");
    expect(out).toContain("Makin rendah makin baik: “Tingkat Pengangguran Terbuka”");
  });

  it("writes plain values when asked", async () => {
    const [file, output] = [put("kosong.xlsx", workbookBytes(EMPTY_REPORT)), join(folder, "hasil.xlsx")];
    const { out } = await renstra("recompute", file, "-o", output, "--write", "values", "--json");
    const cells = (JSON.parse(out) as { cells: { formula: unknown }[] }).cells;
    expect(new Set(cells.map(({ formula }) => formula))).toEqual(new Set([null]));
  });

  it("names formulas it cannot evaluate, which keep their old value", async () => {
    const parts = unzipSync(workbookBytes(EMPTY_REPORT));
    const part = "xl/worksheets/sheet8.xml";
    const xml = strFromU8(parts[part] ?? new Uint8Array());
    const formula = '<row r="90"><c r="A90"><f>TAK.DIKENAL(\'BAB II\'!L105)</f><v>7</v></c></row></sheetData>';
    const bytes = zipSync({ ...parts, [part]: strToU8(xml.replace("</sheetData>", formula)) });
    const output = join(folder, "hasil.xlsx");
    const { code, error } = await renstra("recompute", put("rumus.xlsx", bytes), "-o", output);
    expect(code).toBe(0);
    expect(error).toMatch(/^1 rumus lain/);
    expect(strFromU8(unzipSync(readFileSync(output))[part] ?? new Uint8Array())).toContain(
      "<v>7</v></c></row></sheetData>",
    );
  });

  it("computes custom functions again whose inputs it writes, and leaves the others as they are", async () => {
    const parts = unzipSync(workbookBytes(EMPTY_REPORT));
    const part = "xl/worksheets/sheet8.xml";
    const xml = strFromU8(parts[part] ?? new Uint8Array());
    const siap = "_xldudf_RENSTRA_SIAP('BAB II'!G105,'BAB II'!H105)";
    const persen = "ROUND(_xldudf_renstra_bobot('BAB II'!L105,'BAB II'!G105),2)";
    const foreign = "_xldudf_CX_GET('BAB II'!A1)";
    const row =
      `<row r="90"><c r="A90"><f>${siap}</f><v>11</v></c><c r="B90"><f>${persen}</f><v>12</v></c>` +
      `<c r="C90"><f>${foreign}</f><v>13</v></c></row></sheetData>`;
    const bytes = zipSync({ ...parts, [part]: strToU8(xml.replace("</sheetData>", row)) });
    const output = join(folder, "hasil.xlsx");
    const { code, error } = await renstra("recompute", put("rumus.xlsx", bytes), "-o", output);
    expect([code, error]).toEqual([0, ""]);
    const written = strFromU8(unzipSync(readFileSync(output))[part] ?? new Uint8Array());
    expect(written).toContain(`<c r="A90"><f>${siap}</f><v>11</v></c>`);
    expect(written).toContain(`<c r="B90"><f>${persen}</f><v>10.54</v></c>`);
    expect(written).toContain(`<c r="C90"><f>${foreign}</f><v>13</v></c>`);
  });

  it("refuses to write over its input or an existing file", async () => {
    const file = put("kosong.xlsx", workbookBytes(EMPTY_REPORT));
    const other = put("ada.xlsx", new Uint8Array([1, 2, 3]));
    expect((await renstra("recompute", file, "-o", file)).code).toBe(2);
    expect((await renstra("recompute", file, "-o", other)).code).toBe(2);
    expect(readFileSync(file).equals(workbookBytes(EMPTY_REPORT))).toBe(true);
    expect([...readFileSync(other)]).toEqual([1, 2, 3]);
    expect((await renstra("recompute", file, "-o", other, "--force")).code).toBe(0);
    expect(readFileSync(other).byteLength).toBeGreaterThan(3);
  });

  it("leaves nothing behind when the output cannot be written", async () => {
    const file = put("kosong.xlsx", workbookBytes(EMPTY_REPORT));
    const { code, error } = await renstra("recompute", file, "-o", join(folder, "tidak", "ada.xlsx"));
    expect(code).toBe(2);
    expect(error).toContain("ada.xlsx");
    expect(readdirSync(folder)).toEqual(["kosong.xlsx"]);
  });
});

describe("bad input", () => {
  const real = workbookBytes(EMPTY_REPORT);
  const cases: readonly (readonly [string, () => Uint8Array, string])[] = [
    ["empty", () => new Uint8Array(), "kosong"],
    ["not a zip", () => strToU8("Kode;Uraian;Pagu\n1;2;3\n"), "bukan buku kerja"],
    ["encrypted", () => compound("EncryptedPackage"), "sandi"],
    ["an old .xls", () => compound("Workbook"), ".xls"],
    ["truncated", () => real.slice(0, Math.floor(real.length / 2)), "terpotong"],
    ["a zip that is no workbook", () => zipSync({ "catatan.txt": strToU8("halo") }), "bukan buku kerja"],
    [
      "a workbook without a table",
      () => buildXlsx({ sheets: [{ name: "Surat", rows: [["Kepada Yth."]] }] }),
      "tabel laporan",
    ],
    ["a workbook with a protected sheet", () => protectedReport(real), "dilindungi"],
  ];

  it.each(cases)("recompute of %s: one message, exit 2, nothing written", async (_, bytes, word) => {
    const file = put("masukan.xlsx", bytes());
    const { code, out, error } = await renstra("recompute", file, "-o", join(folder, "hasil.xlsx"));
    expect([code, out]).toEqual([2, ""]);
    expect(error).toContain(file);
    expect(error).toContain(word);
    expect(readdirSync(folder)).toEqual(["masukan.xlsx"]);
  });

  it.each(cases.slice(0, 6))("check of %s: one message, exit 2", async (_, bytes, word) => {
    const { code, out, error } = await renstra("check", put("masukan.xlsx", bytes()));
    expect([code, out]).toEqual([2, ""]);
    expect(error).toContain(word);
  });

  it("names a missing file and a folder", async () => {
    expect(await renstra("check", join(folder, "tiada.xlsx"))).toMatchObject({
      code: 2,
      error: expect.stringContaining("tidak ditemukan") as string,
    });
    expect(await renstra("check", folder)).toMatchObject({
      code: 2,
      error: expect.stringContaining("folder") as string,
    });
  });
});

describe("usage", () => {
  it.each([
    [["periksa", "a.xlsx"]],
    [["check"]],
    [["check", "a.xlsx", "--warna"]],
    [["check", "a.xlsx", "--force"]],
    [["check", "a.xlsx", "--scale", "sepuluh"]],
    [["recompute", "a.xlsx"]],
    [["recompute", "a.xlsx", "b.xlsx", "-o", "c.xlsx"]],
    [["recompute", "a.xlsx", "-o", "c.xlsx", "--write", "macros"]],
    [["recompute", "a.xlsx", "-o", "c.xlsx", "--cap", "0"]],
    [["recompute", "a.xlsx", "-o", "c.xlsx", "--turun", "3"]],
    [["recompute", "a.xlsx", "-o", "c.xlsx", "--sums", "some"]],
    [["recompute", "a.xlsx", "-o", "c.xlsx", "--siap-base", "dpa"]],
    [["recompute", "a.xlsx", "-o", "c.xlsx", "--arah", "Kemiskinan"]],
    [["check", "a.xlsx", "--cap", "100"]],
  ])("%j is refused with exit 2 and one message", async (words) => {
    const { code, out, error } = await renstra(...words);
    expect([code, out]).toEqual([2, ""]);
    expect(error).not.toBe("");
  });

  it("speaks both languages", async () => {
    const [id, en] = [await renstra("check"), await renstra("check", "--lang", "en")];
    expect(id.error).not.toBe(en.error);
    expect((await renstra("--help")).out).toContain("renstra check");
    expect((await renstra("--version")).out).toBe("1.2.3");
  });
});

/** The first bytes of an OLE compound file with one named stream, as encrypted .xlsx and old .xls files have them. */
function compound(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from(stream, "utf16le"), 1024);
  return bytes;
}

function protectedReport(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const part = "xl/worksheets/sheet1.xml";
  const xml = strFromU8(parts[part] ?? new Uint8Array());
  return zipSync({
    ...parts,
    [part]: strToU8(xml.replace("</sheetData>", '</sheetData><sheetProtection sheet="1"/>')),
  });
}
