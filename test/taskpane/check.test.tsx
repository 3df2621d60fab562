/** @jest-environment jsdom */
import { act, fireEvent, screen } from "@testing-library/react";
import { HostError, type CellMark } from "../../src/host/port";
import { TaskError } from "../../src/tasks/outcome";
import { SCALE_CHOICES } from "../../src/tasks/scale-choices";
import { DEFAULT_SETTINGS } from "../../src/tasks/settings";
import { FakeHost, FakeServices, finding, twoReports } from "./fakes";
import { changes, click, openPane, settle } from "./opened-pane";

const findings = [
  finding({ code: "kode-shape", cell: "A8", found: "2,07", expected: "2.07", cause: "koma", severity: "warning" }),
  finding({ code: "kode-shape", cell: "A9", found: "2,08", expected: "2.08", cause: "koma", severity: "warning" }),
  finding({ code: "child-sum", cell: "G12", found: 226226120, expected: 208753120, weight: 17473000 }),
  finding({
    code: "total-sum",
    sheet: "BAB III A",
    cell: "H19",
    found: 336375100,
    expected: 305215100,
    weight: 31160000,
    related: ["H8:H18"],
  }),
];

let fake: FakeServices;
let host: FakeHost;

beforeEach(() => {
  fake = new FakeServices();
  host = new FakeHost();
});

const open = (on: FakeHost | null = host, language: "id" | "en" = "id"): Promise<void> =>
  openPane(fake, on, { language });

/** What the live region tells, sentence by sentence. */
const told = (): readonly string[] =>
  [...screen.getByRole("status").children].map((part) => part.textContent).filter((text) => text !== "");

describe("periksa", () => {
  beforeEach(() => {
    fake.checked = { reading: twoReports, findings };
  });

  const causes = (): readonly (string | null)[] =>
    screen
      .getAllByRole("button", { expanded: false })
      .map((button) => button.textContent)
      .filter((text) => /Kesalahan|Peringatan/.test(text));

  it("groups by cause, the gravest and largest first, with both numbers", async () => {
    await open();
    await click("Periksa");
    expect(document.activeElement?.textContent).toBe("4 temuan dari 3 sebab");
    expect(causes()).toEqual([
      "total-sumKesalahan · BAB III A · H19 · Rp31.160.000tertulis 336.375.100, seharusnya 305.215.100",
      "Induk tidak sama dengan jumlah anaknyaKesalahan · BAB II · G12 · Rp17.473.000tertulis 226.226.120, seharusnya 208.753.120",
      "Kode ditulis dengan komaPeringatan · BAB II · 2 tempattertulis 2,07, seharusnya 2.07",
    ]);
    expect(told()).toEqual(["2 tabel di 2 lembar", "4 temuan dari 3 sebab"]);
  });

  it("opens a cause at its place, explains it, and selects the place that is clicked", async () => {
    await open();
    await click("Periksa");
    await click(/^Kode ditulis dengan koma/);
    expect(host.selected).toEqual(["BAB II!A8"]);
    expect(screen.getByText("Penjelasan A8.")).toBeTruthy();
    await click("Pilih A9 di BAB II");
    expect(host.selected).toEqual(["BAB II!A8", "BAB II!A9"]);
    expect(screen.getByText("Penjelasan A9.")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Pilih A9 di BAB II" }).getAttribute("aria-current")).toBe("true");
  });

  it("walks from finding to finding in the order of the list, and keeps the focus", async () => {
    await open();
    await click("Periksa");
    const next = screen.getByRole("button", { name: "Berikutnya" });
    next.focus();
    for (let step = 0; step < 5; step += 1) await click("Berikutnya");
    expect(host.selected).toEqual(["BAB III A!H19", "BAB II!G12", "BAB II!A8", "BAB II!A9"]);
    expect(screen.getByText("4 dari 4")).toBeTruthy();
    expect(document.activeElement).toBe(next);
    await click("Sebelumnya");
    expect(host.selected.at(-1)).toBe("BAB II!A8");
  });

  it("walks the places of a cause with the arrow keys, one Tab stop for all", async () => {
    await open();
    await click("Periksa");
    await click(/^Kode ditulis dengan koma/);
    const [first, second] = ["A8", "A9"].map((cell) => screen.getByRole("button", { name: `Pilih ${cell} di BAB II` }));
    act(() => {
      first?.focus();
    });
    fireEvent.keyDown(first!, { key: "ArrowDown" });
    expect(document.activeElement).toBe(second);
    expect([first?.tabIndex, second?.tabIndex]).toEqual([-1, 0]);
    fireEvent.keyDown(second!, { key: "Home" });
    expect(document.activeElement).toBe(first);
  });

  it("filters by severity and by sheet, and says when nothing is left", async () => {
    await open();
    await click("Periksa");
    await click("2 peringatan");
    expect(causes()).toHaveLength(1);
    expect(screen.getByText("– dari 2")).toBeTruthy();
    fireEvent.change(screen.getByRole("combobox", { name: "Lembar" }), { target: { value: "BAB III A" } });
    expect(screen.getByText("Tidak ada temuan dengan saringan ini.")).toBeTruthy();
    await click("2 peringatan");
    expect(causes()).toEqual([expect.stringMatching(/^total-sum/)]);
  });

  it("cuts a long list honestly, and goes on where it was cut", async () => {
    const many = Array.from({ length: 132 }, (_, index) => finding({ code: "kode-missing", cell: `A${index + 8}` }));
    fake.checked = { reading: twoReports, findings: many };
    await open();
    await click("Periksa");
    expect(causes()).toHaveLength(50);
    expect(screen.getByText("Ditampilkan 50 dari 132.")).toBeTruthy();
    await click("Tampilkan semua");
    expect(causes()).toHaveLength(132);
    expect(document.activeElement?.textContent).toContain("A58");
  });

  it("says that nothing is wrong, and what was looked at", async () => {
    fake.checked = { reading: twoReports, findings: [] };
    await open();
    await click("Periksa");
    expect(document.activeElement?.textContent).toBe("Tidak ada temuan");
    expect(screen.getByText("2 tabel di 2 lembar sudah diperiksa.")).toBeTruthy();
  });

  it("marks its result as stale after an edit, and keeps the filter when checked again", async () => {
    await open();
    await click("Periksa");
    await click("2 peringatan");
    act(changes.ring);
    expect(screen.getByText(/^Buku kerja berubah setelah pemeriksaan ini/)).toBeTruthy();
    await click("Periksa lagi");
    expect(screen.queryByText(/^Buku kerja berubah setelah pemeriksaan ini/)).toBeNull();
    expect(causes()).toHaveLength(1);
    await click("2 peringatan");
    expect(causes()).toHaveLength(3);
  });

  it("says why a place could not be selected", async () => {
    host.refusal = new HostError("sheet-missing", "BAB II");
    await open();
    await click("Periksa");
    await click("Berikutnya");
    expect(screen.getByText("inang sheet-missing")).toBeTruthy();
    host.refusal = null;
    await click("Berikutnya");
    expect(screen.queryByText("inang sheet-missing")).toBeNull();
  });

  it("says that it was cancelled or failed", async () => {
    fake.checked = new TaskError("cancelled");
    await open();
    await click("Periksa");
    expect(document.activeElement?.textContent).toBe("Pemeriksaan dibatalkan.");
    fake.checked = new HostError("session-lost");
    await click("Periksa");
    expect(document.activeElement?.textContent).toBe("inang session-lost");
  });

  it("finds by words, by kode and by cell, and clears the filter", async () => {
    await open();
    await click("Periksa");
    const field = screen.getByRole("searchbox", { name: "Cari" });
    fireEvent.change(field, { target: { value: "koma" } });
    await settle();
    expect(causes()).toEqual([expect.stringMatching(/^Kode ditulis/)]);
    expect(screen.getByText("2 temuan dari 1 sebab sesuai saringan.")).toBeTruthy();
    fireEvent.change(field, { target: { value: "H10" } });
    await settle();
    expect(causes()).toEqual([expect.stringMatching(/^total-sum/)]);
    fireEvent.keyDown(field, { key: "Escape" });
    await settle();
    expect(causes()).toHaveLength(3);
    fireEvent.change(field, { target: { value: "sekolah" } });
    await settle();
    expect(screen.getByText("Tidak ada temuan dengan saringan ini.")).toBeTruthy();
    await click("Hapus saringan");
    expect(causes()).toHaveLength(3);
  });

  it("says on which rule a finding rests, and since when", async () => {
    await open();
    await click("Periksa");
    await click(/^Induk tidak sama/);
    expect(document.querySelector("[data-rule]")?.textContent).toMatch(/^Dasar: \S/);
  });

  it("walks with F8 and Shift+F8, and leaves off with Escape", async () => {
    await open();
    await click("Periksa");
    const heading = screen.getByRole("heading", { name: "4 temuan dari 3 sebab" });
    for (const shiftKey of [false, false, true]) fireEvent.keyDown(heading, { key: "F8", shiftKey });
    await settle();
    expect(host.selected).toEqual(["BAB III A!H19", "BAB II!G12", "BAB III A!H19"]);
    fireEvent.keyDown(heading, { key: "Escape" });
    expect(screen.getByText("– dari 4")).toBeTruthy();
  });

  it("marks the cell and the cells it is compared with over the sheet, as long as they are looked at", async () => {
    const marks: (readonly CellMark[])[] = [];
    host = Object.assign(new FakeHost(), {
      showMarks: (shown: readonly CellMark[]) => {
        marks.push(shown);
      },
    });
    await open();
    await click("Periksa");
    await click(/^total-sum/);
    expect(marks.at(-1)).toEqual([
      { sheet: "BAB III A", area: { top: 7, left: 7, bottom: 17, right: 7 }, kind: "related" },
      { sheet: "BAB III A", area: { top: 18, left: 7, bottom: 18, right: 7 }, kind: "culprit" },
    ]);
    await click("Pilih H8:H18 di BAB III A");
    expect(host.selected.at(-1)).toBe("BAB III A!H8:H18");
    await click(/^total-sum/);
    expect(marks.at(-1)).toEqual([]);
  });

  it("checks by the chosen scale and as thoroughly as chosen, and marks its result when they change", async () => {
    await open();
    await click("Periksa");
    await click(/^Pilihan pemeriksaan:/);
    fireEvent.click(screen.getByRole("radio", { name: "Juga hal-hal kecil" }));
    expect(screen.getByText(/^Pilihan diganti setelah pemeriksaan ini/)).toBeTruthy();
    const [, other] = SCALE_CHOICES;
    fireEvent.change(screen.getByRole("combobox", { name: "Skala penilaian capaian" }), {
      target: { value: other?.id },
    });
    await click("Periksa lagi");
    expect(fake.last("check")?.argument).toEqual({ ...DEFAULT_SETTINGS, tier: "on-request", scale: other?.id });
    expect(screen.queryByText(/^Pilihan diganti setelah pemeriksaan ini/)).toBeNull();
  });
});
