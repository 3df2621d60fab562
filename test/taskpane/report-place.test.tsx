/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { HostError } from "../../src/host/port";
import type { IndicatorLine, MoneyLine, MoneySection, SourceCell, Summary } from "../../src/sheets/summary/summary";
import { TaskError } from "../../src/tasks/outcome";
import { reportFigures } from "../../src/tasks/report";
import { SENTENCE_TEMPLATES } from "../../src/wording/sentences";
import { FakeHost, FakeServices, finding, twoReports } from "./fakes";
import { changes, click as clickAnd, openPane, settle as settleFor } from "./opened-pane";

const cell = (column: number, row: number, shown: number): SourceCell => ({
  sheet: "BAB II",
  row,
  column,
  isText: false,
  format: "General",
  shown,
});

function line(name: string, row: number, pagu: number, realisasi: number, fisik: number | null = null): MoneyLine {
  return {
    name,
    kode: "2.07",
    sheet: "BAB II",
    row,
    tier: "program",
    pagu: { value: pagu, cells: [cell(6, row, pagu)] },
    realisasi: { value: realisasi, cells: [cell(7, row, realisasi)] },
    fisik: fisik === null ? null : { percent: fisik, cell: cell(9, row, fisik), weight: null, isShare: false },
  };
}

function section(name: string, row: number, programmes: readonly MoneyLine[]): MoneySection {
  const sum = (side: "pagu" | "realisasi"): number =>
    programmes.reduce((all, each) => all + (each[side]?.value ?? 0), 0);
  const total = line(name, row, sum("pagu"), sum("realisasi"), 95);
  return { name, fund: "APBD", total, groups: [], programmes, activities: programmes };
}

const SUMMARY: Summary = {
  title: "Laporan Triwulan IV",
  mainTitle: "Laporan Triwulan IV",
  sections: [
    section("Belanja Langsung", 20, [line("Program Satu", 10, 1000, 900, 80), line("Program Dua", 12, 3000, 1500, 60)]),
    section("Belanja Lain", 30, [line("Program Tiga", 28, 1000, 1000)]),
  ],
  indicators: [],
};

let fake: FakeServices;
let host: FakeHost;
let copied: string[];

beforeEach(() => {
  fake = new FakeServices();
  fake.report = { summary: SUMMARY, figures: reportFigures(SUMMARY), sheet: null };
  host = new FakeHost();
  copied = [];
  Object.assign(navigator, {
    clipboard: {
      writeText: (text: string) => {
        copied.push(text);
        return Promise.resolve();
      },
    },
  });
});

/** Parts of the pane come when they are first needed. */
const TURNS = 20;
const settle = (): Promise<void> => settleFor(TURNS);
const click = (name: string | RegExp): Promise<void> => clickAnd(name, TURNS);

async function open(language: "id" | "en" = "id"): Promise<void> {
  await openPane(fake, host, { language, source: "a.xlsx" });
  await settle();
}

async function compiled(): Promise<void> {
  await open();
  await click("Susun angka laporan");
  await screen.findByRole("heading", { name: "Angka laporan" });
  await waitFor(() => {
    expect(document.querySelector("[data-sentences]")).not.toBeNull();
  });
}

/** What the live region tells last. */
const told = (): string => screen.getByRole("status").lastElementChild?.textContent ?? "";
const listed = (name: RegExp): readonly string[] =>
  within(screen.getByRole("list", { name }))
    .getAllByRole("listitem")
    .map((item) => item.textContent);

describe("figures", () => {
  it("shows the whole, with every sum and share, and takes the focus", async () => {
    await compiled();
    expect(document.activeElement?.textContent).toBe("Angka laporan");
    expect(told()).toBe("Angka laporan");
    expect(document.querySelector("[data-totals]")?.textContent).toBe(
      "PaguRp5.000RealisasiRp3.400Serapan68,00\u00a0%SisaRp1.600Fisiktidak tercatat",
    );
    expect(screen.getByText("Laporan Triwulan IV")).toBeTruthy();
  });

  it("lists the parts, with keuangan and fisik as text and as bars of one scale", async () => {
    await compiled();
    expect(listed(/^Menurut sumber dana/)).toEqual([
      "APBDKeuangan 68,00\u00a0%Pagu\u00a0Rp5.000\u00a0· Realisasi\u00a0Rp3.400\u00a0· Sisa\u00a0Rp1.600",
      "Belanja LangsungKeuangan 60,00\u00a0%Fisik 95,00\u00a0%Pagu\u00a0Rp4.000\u00a0· Realisasi\u00a0Rp2.400\u00a0· Sisa\u00a0Rp1.600Fisik di atas keuangan 35,00 poin",
      "Belanja LainKeuangan 100,00\u00a0%Fisik 95,00\u00a0%Pagu\u00a0Rp1.000\u00a0· Realisasi\u00a0Rp1.000\u00a0· Sisa\u00a0Rp0Fisik di bawah keuangan 5,00 poin",
    ]);
    await click("Menurut program (3)");
    const programmes = screen.getByRole("list", { name: "Menurut program (3)" });
    const bars = [...programmes.querySelectorAll("[data-bar]")].map((bar) => [
      bar.getAttribute("data-bar"),
      bar.getAttribute("data-share"),
    ]);
    expect(bars).toEqual([
      ["solid", "0.9000"],
      ["striped", "0.8000"],
      ["solid", "0.5000"],
      ["striped", "0.6000"],
      ["solid", "1.0000"],
    ]);
    expect(programmes.querySelectorAll("svg:not([aria-hidden='true'])")).toHaveLength(0);
  });

  it("ranks what is left and names what lags", async () => {
    await compiled();
    await click("Sisa anggaran (SIAP) terbesar (2)");
    expect(listed(/SIAP/)).toEqual(["Program DuaSisa Rp1.500", "Program SatuSisa Rp100"]);
    await click("Program di bawah serapan keseluruhan (1)");
    expect(listed(/di bawah serapan/)).toHaveLength(1);
  });

  it("shows indicators alone where a report has no money, drawn to twice the target at most", async () => {
    const indicator = (name: string, row: number, capaian: number | null): IndicatorLine => ({
      name,
      sasaran: "",
      sheet: "BAB II",
      row,
      year: 2024,
      target: { ...cell(3, row, 0), shown: "80 %" },
      realisasi: cell(4, row, 40.5),
      capaian: capaian === null ? null : { value: capaian, cells: [cell(5, row, capaian)] },
      isShare: false,
      kategori: capaian === null ? "" : "Cukup",
    });
    const indicators = [indicator("Satu", 6, 50.63), indicator("Dua", 7, 412), indicator("Tiga", 8, null)];
    const summary = { title: "", mainTitle: "", sections: [], indicators };
    fake.report = { summary, figures: reportFigures(summary), sheet: null };
    await compiled();
    expect(document.querySelector("[data-totals]")).toBeNull();
    expect(listed(/^Capaian indikator/)).toEqual([
      "SatuCapaian 50,63\u00a0%2024 · target 80 %, realisasi 40,5 · Cukup",
      "DuaCapaian 412,00\u00a0%2024 · target 80 %, realisasi 40,5 · Cukup",
      "TigaCapaian tidak tercatat2024 · target 80 %, realisasi 40,5",
    ]);
    const shares = [...document.querySelectorAll("[data-bar]")].map((bar) => bar.getAttribute("data-share"));
    expect(shares).toEqual(["0.2531", "1.0000", "0.0000"]);
    await click(/^Satu/);
    expect(host.selected).toEqual(["BAB II!D7:F7"]);
  });

  it("goes to the cells of a row, and says when it cannot", async () => {
    await compiled();
    await click(/^Belanja Langsung/);
    expect(host.selected).toEqual(["BAB II!G21:H21"]);
    host.refusal = new HostError("not-supported");
    await click(/^Belanja Langsung/);
    expect(screen.getByText("inang not-supported")).toBeTruthy();
  });

  it("are marked as stale after an edit, until they are compiled again", async () => {
    await compiled();
    act(() => {
      changes.ring();
    });
    expect(document.querySelector("[data-stale='report']")?.textContent).toMatch(/^Buku kerja berubah/);
    await click("Susun lagi");
    expect(document.querySelector("[data-stale='report']")).toBeNull();
  });

  it("stay on the screen when compiling again fails, stale where the workbook has changed meanwhile", async () => {
    await compiled();
    fake.report = new TaskError("no-table");
    await click("Susun lagi");
    expect(document.activeElement?.textContent).toBe("tugas no-table");
    expect(screen.getByRole("heading", { name: "Angka laporan" })).toBeTruthy();
    act(() => {
      changes.ring();
    });
    expect(document.querySelector("[data-stale='report']")?.textContent).toMatch(/^Buku kerja berubah/);
  });

  it("can be cancelled, and say what went wrong", async () => {
    fake.report = "wait";
    await open();
    jest.useFakeTimers();
    fireEvent.click(screen.getByRole("button", { name: "Susun angka laporan" }));
    act(() => {
      jest.advanceTimersByTime(1000);
    });
    fireEvent.click(screen.getByRole("button", { name: "Batalkan" }));
    jest.useRealTimers();
    await settle();
    expect(document.activeElement?.textContent).toBe("Penyusunan dibatalkan.");
    fake.report = new TaskError("no-table");
    await click("Susun angka laporan");
    expect(document.activeElement?.textContent).toBe("tugas no-table");
    expect(told()).toBe("tugas no-table");
  });
});

describe("the summary sheet", () => {
  const found = [finding({ code: "child-sum", cell: "G12" }), finding({ code: "kode-shape", cell: "A8" })];

  it("is made with the findings of a check made for it", async () => {
    fake.checked = { reading: twoReports, findings: found };
    await compiled();
    await click("Buat lembar Ringkasan");
    expect(fake.last("writeSummary")?.argument).toEqual({ findings: found, language: "id" });
    expect(fake.last("writeSummary")?.options).toMatchObject({
      date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string,
    });
    expect(document.activeElement?.textContent).toBe("Lembar Ringkasan sudah dibuat");
    expect(told()).toBe("Lembar Ringkasan sudah dibuat");
    await click("Buka lembar Ringkasan");
    expect(host.selected).toEqual(["Ringkasan!A1"]);
    expect(screen.getByRole("button", { name: "Perbarui lembar Ringkasan" })).toBeTruthy();
  });

  it("takes the findings of the last check while it holds, and checks anew once it does not", async () => {
    const checks = (): number => fake.calls.filter(({ task }) => task === "check").length;
    fake.checked = { reading: twoReports, findings: found };
    await compiled();
    await click("Periksa");
    await click("Buat lembar Ringkasan");
    expect(checks()).toBe(1);
    act(() => {
      changes.ring();
    });
    await click("Perbarui lembar Ringkasan");
    expect(checks()).toBe(2);
  });

  it("is removed only after a second word", async () => {
    fake.report = { summary: SUMMARY, figures: reportFigures(SUMMARY), sheet: "Ringkasan 2" };
    await compiled();
    await click("Hapus…");
    expect(document.activeElement?.textContent).toBe("Hapus lembar Ringkasan 2?");
    await click("Batal");
    expect(fake.last("removeSummary")).toBeUndefined();
    await click("Hapus…");
    await click("Hapus lembar");
    expect(fake.last("removeSummary")).toBeDefined();
    expect(document.activeElement?.textContent).toBe("Lembar Ringkasan sudah dihapus");
    expect(screen.queryByRole("button", { name: "Hapus…" })).toBeNull();
    expect(screen.getByRole("button", { name: "Buat lembar Ringkasan" })).toBeTruthy();
  });

  it("says why it could not be written", async () => {
    fake.summaryWritten = new HostError("not-supported");
    await compiled();
    await click("Buat lembar Ringkasan");
    expect(document.activeElement?.textContent).toBe("inang not-supported");
  });
});

describe("sentences", () => {
  const first = (): string => document.querySelector("[data-sentence]")?.textContent ?? "";

  it("are copied one by one and all at once", async () => {
    await compiled();
    expect(first()).toMatch(/^Realisasi keuangan seluruh anggaran sebesar Rp3\.400,- \(tiga ribu empat ratus rupiah\)/);
    await click("Salin kalimat tentang seluruh anggaran");
    expect(copied).toEqual([first()]);
    expect(told()).toBe("Tersalin: kalimat tentang seluruh anggaran");
    await click(/^Salin \d+ kalimat$/);
    expect(copied[1]?.split("\n\n")).toHaveLength(
      Number(document.querySelector("[data-sentences]")?.getAttribute("data-sentences")),
    );
    expect(told()).toBe("Semua kalimat tersalin");
  });

  it("are copied by selection where the clipboard is held back, and what fails is said", async () => {
    Object.assign(navigator, { clipboard: { writeText: () => Promise.reject(new Error("held back")) } });
    const selections: string[] = [];
    let allows = true;
    Object.assign(document, {
      execCommand: () => {
        selections.push(document.querySelector("textarea")?.value ?? "");
        return allows;
      },
    });
    await compiled();
    await click("Salin kalimat tentang seluruh anggaran");
    expect(selections).toEqual([first()]);
    expect(document.querySelector("textarea")).toBeNull();
    expect(told()).toMatch(/^Tersalin/);
    allows = false;
    await click(/^Salin \d+ kalimat$/);
    expect(told()).toMatch(/^Papan klip tidak dapat dipakai/);
  });

  it("lead from their figures to the cells", async () => {
    await compiled();
    await click("Asal angka tentang seluruh anggaran");
    expect(document.querySelector("[data-sources]")?.textContent).toMatch(/^realisasi: BAB II H21BAB II H31/);
    fireEvent.click(screen.getAllByRole("button", { name: /^BAB II H21/ })[0]!);
    await settle();
    expect(host.selected).toEqual(["BAB II!H21"]);
  });

  it("are made of the office's own templates, which are read strictly and can be taken back", async () => {
    await compiled();
    await click("Templat kalimat");
    await load(
      "a.json",
      JSON.stringify({ version: 1, templates: [{ id: "a", scope: "laporan", text: "Sisa {siap:rupiah}." }] }),
    );
    await waitFor(() => {
      expect(first()).toBe("Sisa Rp1.600,-.");
    });
    expect(screen.getByText(/^1 templat dari a\.json/)).toBeTruthy();
    await load(
      "b.json",
      JSON.stringify({ version: 1, templates: [{ id: "a", scope: "laporan", text: "{sisa:rupiah}" }] }),
    );
    expect(document.activeElement?.textContent).toBe("Templat b.json tidak dapat dipakai");
    expect(screen.getByText(/^templates\[0\]\.text: “\{sisa:rupiah\}” tidak dapat diisi/)).toBeTruthy();
    expect(first()).toBe("Sisa Rp1.600,-.");
    await click("Kembali ke bawaan");
    expect(screen.getByText(new RegExp(`^${String(SENTENCE_TEMPLATES.length)} templat bawaan`))).toBeTruthy();
    await waitFor(() => {
      expect(first()).toMatch(/^Realisasi keuangan/);
    });
  });

  async function load(name: string, text: string): Promise<void> {
    const input = document.querySelector<HTMLInputElement>("[data-templates] input[type=file]");
    if (input === null) throw new Error("no picker");
    const file = Object.assign(new File([text], name), { text: () => Promise.resolve(text) });
    Object.defineProperty(input, "files", { value: [file], configurable: true });
    fireEvent.change(input);
    await settle();
  }
});
