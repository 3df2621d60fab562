import { parseTemplates, templatesText, type TemplatesFault } from "../../src/tasks/template-file";
import { SENTENCE_TEMPLATES } from "../../src/wording/sentences";
import { templatesFaultText } from "../../src/wording/templates-file";

const good = { id: "a", scope: "laporan", text: "Pagu {tempat} {pagu:rupiah}." };

function fault(value: unknown): TemplatesFault {
  const parsed = parseTemplates(typeof value === "string" ? value : JSON.stringify(value));
  if (!("fault" in parsed)) throw new Error("no fault");
  return parsed.fault;
}

describe("a file of sentence templates", () => {
  it("comes back as it was written, the shipped ones included", () => {
    expect(parseTemplates(templatesText(SENTENCE_TEMPLATES))).toEqual(SENTENCE_TEMPLATES);
    expect(parseTemplates(`\uFEFF${templatesText([])}`)).toEqual([]);
  });

  const list = (...templates: unknown[]) => ({ version: 1, templates });
  const MONEY = ["tempat", "pagu", "realisasi", "siap", "serapan", "fisik", "deviasi"];
  it.each<[string, unknown, Partial<TemplatesFault>]>([
    ["no JSON", "{", { code: "not-json", where: "", found: "{" }],
    ["a list alone", [good], { code: "no-record", where: "" }],
    ["another version", { version: 2, templates: [] }, { code: "version", where: "version", found: "2" }],
    ["no version", { templates: [] }, { code: "version", found: "" }],
    ["a field too many", { ...list(), name: "x" }, { code: "unknown-field", where: "name", found: "name" }],
    ["no list", { version: 1, templates: {} }, { code: "no-list", where: "templates", found: "{}" }],
    ["a template that is none", list(good, "b"), { code: "no-record", where: "templates[1]", found: "b" }],
    ["a field misspelt", list({ ...good, txt: "" }), { code: "unknown-field", where: "templates[0].txt" }],
    ["no text", list({ id: "a", scope: "laporan" }), { code: "text", where: "templates[0].text", found: "" }],
    ["a blank id", list({ ...good, id: " " }), { code: "text", where: "templates[0].id", found: " " }],
    ["a number for text", list({ ...good, text: 5 }), { code: "text", where: "templates[0].text", found: "5" }],
    [
      "another scope",
      list({ ...good, scope: "kegiatan" }),
      { code: "scope", where: "templates[0].scope", found: "kegiatan" },
    ],
    ["one id twice", list(good, good), { code: "twice", where: "templates[1].id", found: "a" }],
    [
      "an open brace",
      list({ ...good, text: "x {pagu" }),
      { code: "open-brace", where: "templates[0].text", found: "{pagu" },
    ],
    ["an empty place", list({ ...good, text: "{}" }), { code: "no-name", found: "{}", expected: MONEY }],
    ["another form", list({ ...good, text: "{pagu:uang}" }), { code: "unknown-form", found: "{pagu:uang}" }],
    [
      "another place",
      list({ ...good, text: "{pgu:rupiah}" }),
      { code: "unknown-place", found: "{pgu:rupiah}", expected: MONEY },
    ],
    [
      "a place of another scope",
      list({ ...good, text: "{capaian:persen}" }),
      { code: "unknown-place", expected: MONEY },
    ],
    ["a name as a figure", list({ ...good, text: "{tempat:rupiah}" }), { code: "name-form", expected: ["{tempat}"] }],
    ["a figure as it is", list({ ...good, text: "{pagu}" }), { code: "figure-form", found: "{pagu}" }],
  ])("refuses %s", (_, value, expected) => {
    expect(fault(value)).toMatchObject(expected);
  });

  it("knows the places of every scope", () => {
    const terendah = { id: "t", scope: "terendah", text: "{semua:angka} {belum:angka} {indikator} {capaian:persen}" };
    expect(parseTemplates(JSON.stringify(list(terendah)))).toEqual([terendah]);
    expect(fault(list({ ...terendah, scope: "indikator" }))).toMatchObject({ found: "{semua:angka}" });
  });

  it("says where, what was found, and what is expected", () => {
    const one = fault(list({ ...good, text: "{pgu:rupiah}" }));
    expect(templatesFaultText(one, "id")).toBe(
      "templates[0].text: “{pgu:rupiah}” tidak dapat diisi untuk tempat ini; yang dapat: tempat, pagu, realisasi, siap, serapan, fisik, deviasi",
    );
    expect(templatesFaultText(fault({ templates: [] }), "en")).toBe("version: template version is missing; 1 is");
    expect(templatesFaultText(fault({ version: 1 }), "id")).toBe(
      "templates: di sini harus ada daftar templat dalam kurung siku [ ]",
    );
  });

  it("shortens what it found", () => {
    expect(fault(`[${"x".repeat(100)}`).found).toHaveLength(41);
  });
});
