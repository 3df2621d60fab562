import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { XlsxHost } from "../../src/host/xlsx/xlsx-host";
import { parseTemplates, templatesText } from "../../src/tasks/template-file";
import { SENTENCE_TEMPLATES } from "../../src/wording/sentences";
import { openWorkbook } from "../../src/workbook/open";
import { workbookBytes } from "../tasks/sample";
import { buildXlsx, type BuiltCell } from "../workbook-builder";
import { folder, put, renstra } from "./command-line";

function office(name: string, kode: string, pagu: number, realisasi: number): Uint8Array {
  const rows: BuiltCell[][] = [
    [`LAPORAN REALISASI ${name} TAHUN ANGGARAN 2024`],
    [],
    ["No", "Kode", "Uraian", "Pagu (Rp)", "Realisasi (Rp)"],
    [1, kode, "Program Penempatan Tenaga Kerja", pagu, realisasi],
    [2, "2.07.04", "Program Hubungan Industrial", 2000000, 1200000],
    [null, null, "JUMLAH", pagu + 2000000, realisasi + 1200000],
  ];
  return buildXlsx({ sheets: [{ name: "BAB II", rows }] });
}

const note = buildXlsx({ sheets: [{ name: "Catatan", rows: [["Tidak ada tabel di sini"]] }] });

describe("renstra summary", () => {
  it("writes a copy with the summary in it, dated as asked, and leaves the input alone", async () => {
    const bytes = office("DINAS A", "2.07.03", 1000000, 500000);
    const [file, output] = [put("a.xlsx", bytes), join(folder, "out.xlsx")];
    const { code, out, error } = await renstra("summary", file, "-o", output, "--date", "2025-01-31");
    expect([code, error, out]).toEqual([0, "", `Lembar Ringkasan ditulis ke ${output}.`]);
    expect(readFileSync(file)).toEqual(Buffer.from(bytes));
    const sheet = await new XlsxHost(openWorkbook(readFileSync(output))).readSheet("Ringkasan");
    expect(sheet.values[0]?.[0]).toBe("RINGKASAN LAPORAN");
    expect(sheet.values[1]?.[0]).toBe("Renstra · disusun 31 Januari 2025 dengan rumus dari lembar laporan");
    const first = readFileSync(output);
    expect(await renstra("summary", file, "-o", output, "--date", "2025-01-31")).toMatchObject({ code: 2 });
    expect(await renstra("summary", file, "-o", output, "--date", "2025-01-31", "--force")).toMatchObject({ code: 0 });
    expect(readFileSync(output)).toEqual(first);
  });

  it("prints its data with the cells, and then needs no output", async () => {
    const { code, out } = await renstra("summary", put("r.xlsx", workbookBytes("realisasi-ntt-2021")), "--json");
    const json = JSON.parse(out) as { version: number; sections: Record<string, unknown>[] };
    expect([code, json.version, json.sections.length]).toEqual([0, 1, 6]);
    expect(json.sections[0]).toMatchObject({
      name: "APBD",
      total: {
        pagu: 32785932504,
        realisasi: 29328744069,
        siap: 3457188435,
        cells: { pagu: ["'BAB II'!G105"], realisasi: ["'BAB II'!H105"] },
      },
    });
    expect(readdirSync(folder)).toEqual(["r.xlsx"]);
  });

  it("speaks English", async () => {
    const [file, output] = [put("a.xlsx", office("DINAS A", "2.07.03", 1000000, 500000)), join(folder, "o.xlsx")];
    const { out } = await renstra("summary", file, "-o", output, "--lang", "en");
    expect(out).toBe(`Sheet Summary written to ${output}.`);
  });

  it.each<[string, (file: string) => string[], string]>([
    ["no output", (file) => ["summary", file], "-o HASIL.xlsx"],
    ["the input as output", (file) => ["summary", file, "-o", file], "tidak boleh menimpa"],
    ["two files", (file) => ["summary", file, "lain.xlsx", "-o", "x.xlsx"], "“lain.xlsx” berlebih"],
    ["no file", () => ["summary", "-o", "x.xlsx"], "Sebutkan berkas"],
    ["a day that is none", (file) => ["summary", file, "-o", "x.xlsx", "--date", "2025-02-30"], "--date 2025-02-30"],
    [
      "another way to write a day",
      (file) => ["summary", file, "-o", "x.xlsx", "--date", "31-01-2025"],
      "--date 31-01-2025",
    ],
    ["an option of another command", (file) => ["summary", file, "-o", "x.xlsx", "--sarif"], "--sarif"],
  ])("refuses %s", async (_, words, said) => {
    const file = put("a.xlsx", office("DINAS A", "2.07.03", 1000000, 500000));
    const { code, out, error } = await renstra(...words(file));
    expect([code, out]).toEqual([2, ""]);
    expect(error).toContain(said);
    expect(readdirSync(folder)).toEqual(["a.xlsx"]);
  });

  it("writes nothing where there is no table", async () => {
    const output = join(folder, "o.xlsx");
    expect(await renstra("summary", put("c.xlsx", note), "-o", output)).toMatchObject({ code: 2, out: "" });
    expect(existsSync(output)).toBe(false);
  });
});

describe("renstra sentences", () => {
  it("prints the sentences by place", async () => {
    const { code, out, error } = await renstra(
      "sentences",
      put("a.xlsx", office("DINAS A", "2.07.03", 1000000, 500000)),
    );
    expect([code, error]).toEqual([0, ""]);
    expect(out).toContain(
      "seluruh anggaran\n  Realisasi keuangan seluruh anggaran sebesar Rp1.700.000,- (satu juta tujuh ratus ribu rupiah) atau 56,67\u00a0% dari pagu sebesar Rp3.000.000,- (tiga juta rupiah), dengan sisa anggaran sebesar Rp1.300.000,- (satu juta tiga ratus ribu rupiah).",
    );
  });

  it("prints the shipped templates, which are taken as templates again", async () => {
    const { code, out } = await renstra("sentences", "--templates-default");
    expect([code, parseTemplates(out)]).toEqual([0, SENTENCE_TEMPLATES]);
    const [file, templates] = [put("a.xlsx", office("DINAS A", "2.07.03", 1000000, 500000)), put("t.json", out)];
    expect(await renstra("sentences", file, "--templates", templates)).toEqual(await renstra("sentences", file));
  });

  it("makes the sentences of own templates, each figure with its cells in the JSON", async () => {
    const templates = put("t.json", templatesText([{ id: "x", scope: "program", text: "{tempat}: {pagu:rupiah}" }]));
    const file = put("a.xlsx", office("DINAS A", "2.07.03", 1000000, 500000));
    const { out } = await renstra("sentences", file, "--templates", templates, "--json");
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      file,
      places: [
        {
          scope: "program",
          place: "Program Penempatan Tenaga Kerja",
          sentences: [
            {
              template: "x",
              text: "Program Penempatan Tenaga Kerja: Rp1.000.000,-",
              figures: [{ name: "pagu", value: 1000000, cells: ["'BAB II'!D4"] }],
            },
          ],
        },
        { place: "Program Hubungan Industrial" },
      ],
    });
  });

  it("says where templates are wrong, what it found and what it expects", async () => {
    const file = put("a.xlsx", office("DINAS A", "2.07.03", 1000000, 500000));
    const broken = put("t.json", '{"version":1,"templates":[{"id":"x","scope":"program","text":"{pgu:rupiah}"}]}');
    const { code, out, error } = await renstra("sentences", file, "--templates", broken);
    expect([code, out]).toEqual([2, ""]);
    expect(error).toBe(
      `${broken}: templates[0].text: “{pgu:rupiah}” tidak dapat diisi untuk tempat ini; yang dapat: tempat, pagu, realisasi, siap, serapan, fisik, deviasi. Perbaiki, lalu coba lagi.`,
    );
    const missing = await renstra("sentences", file, "--templates", join(folder, "x.json"));
    expect([missing.code, missing.error.includes("x.json")]).toEqual([2, true]);
  });

  it("says so where no template finds its facts", async () => {
    const templates = put("t.json", templatesText([{ id: "x", scope: "dana", text: "{tempat}" }]));
    const file = put("a.xlsx", office("DINAS A", "2.07.03", 1000000, 500000));
    expect(await renstra("sentences", file, "--templates", templates, "--lang", "en")).toMatchObject({
      code: 0,
      out: "This report does not say what the templates ask for.",
    });
  });

  it("refuses a file beside --templates-default, and no file at all", async () => {
    expect(await renstra("sentences", "a.xlsx", "--templates-default")).toMatchObject({ code: 2, out: "" });
    expect(await renstra("sentences", "--templates-default", "--templates", "t.json")).toMatchObject({ code: 2 });
    expect(await renstra("sentences")).toMatchObject({ code: 2, out: "" });
  });
});

describe("renstra consolidate", () => {
  it("writes one recap of several workbooks and says what differs", async () => {
    const a = put("a.xlsx", office("DINAS A", "2.07.03", 1000000, 500000));
    const b = put("b.xlsx", office("DINAS B", "2.07.05", 4000000, 2000000));
    const output = join(folder, "rekap.xlsx");
    const { code, out, error } = await renstra(
      "consolidate",
      a,
      b,
      put("c.xlsx", note),
      "-o",
      output,
      "--date",
      "2025-01-31",
    );
    expect([code, error]).toEqual([0, ""]);
    expect(out.split("\n")).toEqual([
      `3 buku kerja, 2 kantor: konsolidasi ditulis ke ${output}.`,
      "  DINAS A: pagu 3.000.000, realisasi 1.700.000; 0 kesalahan, 0 peringatan",
      "  DINAS B: pagu 6.000.000, realisasi 3.200.000; 0 kesalahan, 1 peringatan",
      "  JUMLAH: pagu 9.000.000, realisasi 4.900.000",
      "  – c.xlsx tidak dihitung: tidak ada tabel laporan (Catatan: tanpa kepala tabel yang dikenal).",
      "  – Hanya ada di DINAS A, 1 program: 2.07.03 Program Penempatan Tenaga Kerja.",
      "  – Hanya ada di DINAS B, 1 program: 2.07.05 Program Penempatan Tenaga Kerja.",
    ]);
    const sheet = await new XlsxHost(openWorkbook(readFileSync(output))).readSheet("Konsolidasi");
    expect(sheet.values[1]?.[0]).toBe(
      "Renstra · disusun 31 Januari 2025 dari 2 buku kerja; angka disalin, tanpa tautan ke berkas lain",
    );
    expect(sheet.values[2]?.[0]).toBe("TAHUN 2024");
    expect(sheet.values[6]?.slice(2, 5)).toEqual(["DINAS A", 3000000, 1700000]);
  });

  it("prints its data as JSON, with paths", async () => {
    const a = put("a.xlsx", office("DINAS A", "2.07.03", 1000000, 500000));
    const b = put("b.xlsx", office("DINAS B", "2.07.03", 4000000, 2000000));
    const { code, out } = await renstra("consolidate", a, b, "--json");
    expect([code, JSON.parse(out)]).toMatchObject([
      0,
      {
        version: 1,
        total: { pagu: 9000000, realisasi: 4900000, siap: 4100000, fisik: null },
        offices: [
          { name: "DINAS A", files: ["a.xlsx"], pagu: 3000000, findings: { error: 0 } },
          { name: "DINAS B", files: ["b.xlsx"], pagu: 6000000 },
        ],
        programmes: [
          { kode: "2.07.03", pagu: 5000000, offices: ["DINAS A", "DINAS B"] },
          { kode: "2.07.04", pagu: 4000000 },
        ],
        differences: [],
        files: [{ path: a, file: "a.xlsx", year: 2024 }, { path: b }],
      },
    ]);
  });

  it("keeps files of one name apart by their folders", async () => {
    mkdirSync(join(folder, "x"));
    const a = put("a.xlsx", office("DINAS A", "2.07.03", 1000000, 500000));
    const b = put(join("x", "a.xlsx"), office("DINAS B", "2.07.03", 4000000, 2000000));
    const { out } = await renstra("consolidate", a, b, "--json");
    expect(JSON.parse(out)).toMatchObject({ files: [{ file: a }, { file: b }] });
  });

  it("refuses the same workbook twice and writes nothing", async () => {
    const bytes = office("DINAS A", "2.07.03", 1000000, 500000);
    const [a, b] = [put("a.xlsx", bytes), put("salinan.xlsx", bytes)];
    const { code, out, error } = await renstra("consolidate", a, b, "-o", join(folder, "o.xlsx"));
    expect([code, out]).toEqual([2, ""]);
    expect(error).toContain("Buku kerja yang sama diberikan dua kali: a.xlsx, salinan.xlsx.");
    expect(readdirSync(folder).sort()).toEqual(["a.xlsx", "salinan.xlsx"]);
  });

  it("writes nothing where one of them cannot be read, and names it", async () => {
    const a = put("a.xlsx", office("DINAS A", "2.07.03", 1000000, 500000));
    const { code, error } = await renstra("consolidate", a, put("rusak.xlsx", "x"), "-o", join(folder, "o.xlsx"));
    expect([code, existsSync(join(folder, "o.xlsx"))]).toEqual([2, false]);
    expect(error).toMatch(/rusak\.xlsx: /);
  });

  it("refuses any of its inputs as output, no output, and no files", async () => {
    const a = put("a.xlsx", office("DINAS A", "2.07.03", 1000000, 500000));
    const b = put("b.xlsx", office("DINAS B", "2.07.05", 4000000, 2000000));
    expect(await renstra("consolidate", a, b, "-o", b, "--force")).toMatchObject({ code: 2, out: "" });
    expect(await renstra("consolidate", a, b)).toMatchObject({ code: 2, out: "" });
    expect(await renstra("consolidate", "-o", "x.xlsx")).toMatchObject({ code: 2, out: "" });
    expect(readFileSync(b)).toEqual(Buffer.from(office("DINAS B", "2.07.05", 4000000, 2000000)));
  });
});

it("help names all commands in both languages", async () => {
  for (const language of ["id", "en"]) {
    const { code, out } = await renstra("--help", "--lang", language);
    expect(code).toBe(0);
    for (const name of ["check", "recompute", "summary", "sentences", "consolidate"]) {
      expect(out).toContain(`renstra ${name} `);
    }
  }
});
