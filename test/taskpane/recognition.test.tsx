/** @jest-environment jsdom */
import { act, fireEvent, render, screen, within } from "@testing-library/react";
import { HostError, type Outline } from "../../src/host/port";
import type { Mapping } from "../../src/sheets/reading/mapping";
import { createSignal } from "../../src/taskpane/change-signal";
import { Pane } from "../../src/taskpane/components/pane";
import { TaskError } from "../../src/tasks/outcome";
import { FakeHost, FakeServices, plan, reading, rfkTable, sheetReading, write } from "./fakes";
import { askingReading, column, decision, mapping, named, report } from "./report";

jest.mock("../../src/taskpane/save-file", () => ({ saveFile: jest.fn() }));
const { saveFile } = jest.requireMock<{ saveFile: jest.Mock }>("../../src/taskpane/save-file");

/** A host that can draw over its cells. */
class DrawingHost extends FakeHost {
  readonly drawn: (Outline | null)[] = [];

  showOutline(outline: Outline | null): void {
    this.drawn.push(outline);
  }
}

let fake: FakeServices;
let host: DrawingHost;

beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined;
});

beforeEach(() => {
  fake = new FakeServices();
  host = new DrawingHost();
  saveFile.mockClear();
});

const columns = [
  column(0, "No", { role: "kode" }),
  column(6, "Pagu"),
  column(11, "SIAP", { role: "siap", year: 2024 }),
];

function oneReport(change: Parameters<typeof report>[2] = {}): void {
  fake.inspected = reading(sheetReading("BAB II", { tables: [report("BAB II", columns, change)] }));
}

async function open(on: FakeHost = host): Promise<ReturnType<typeof render>> {
  const shown = render(
    <Pane language="id" theme="light" host={on} source={null} services={fake.services} changes={createSignal()} />,
  );
  await settle();
  return shown;
}

async function settle(): Promise<void> {
  await act(() => new Promise((resolve) => setTimeout(resolve, 0)));
}

async function click(name: string | RegExp): Promise<void> {
  fireEvent.click(screen.getByRole("button", { name }));
  await settle();
}

async function choose(label: string, value: string): Promise<void> {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
  await settle();
}

async function openTable(): Promise<void> {
  await click(/tabel di/);
  await click(/^Realisasi fisik dan keuangan/);
}

const valueOf = (label: string): string => screen.getByLabelText<HTMLSelectElement>(label).value;
const inForce = (): Mapping | undefined => fake.last("inspect")?.options.mapping;
const told = (): readonly string[] =>
  [...screen.getByRole("status").children].map((part) => part.textContent).filter((text) => text !== "");

describe("the outline of a table", () => {
  it("shows kind, range, header rows, total, and the role of every column", async () => {
    oneReport();
    await open();
    await openTable();
    expect(valueOf("Jenis tabel A5:L9")).toBe("rfk");
    expect(screen.getByText("3 (baris 5–7)")).toBeTruthy();
    expect(["A", "G", "L"].map((letter) => valueOf(`Peran kolom ${letter}`))).toEqual(["kode", "pagu", "siap"]);
    expect(screen.getByText("2024")).toBeTruthy();
    await click(/Pilih A5:L9 di BAB II/);
    await click(/^L: Pilih L8:L9/);
    await click(/^12: Pilih A12:L12/);
    expect(host.selected).toEqual(["BAB II!A5:L9", "BAB II!L8:L9", "BAB II!A12:L12"]);
  });

  it("says why a place cannot be selected", async () => {
    oneReport();
    await open();
    await openTable();
    host.refusal = new HostError("sheet-missing", "BAB II");
    await click(/Pilih A5:L9 di BAB II/);
    expect(screen.getByRole("heading", { name: "inang sheet-missing" })).toBeTruthy();
  });

  it("reads anew with another role, at once, and says who changed it", async () => {
    oneReport();
    await open();
    await openTable();
    await choose("Peran kolom L", "deviasi");
    expect(inForce()).toEqual(mapping(decision("BAB II", { columns: [{ header: "SIAP", nth: 0, role: "deviasi" }] })));
    expect(valueOf("Peran kolom L")).toBe("deviasi");
    expect(screen.getByText("diubah oleh Anda")).toBeTruthy();
    expect(told()).toContain("1 koreksi, belum disimpan.");
    await click("Kembali ke yang dikenali: Peran kolom L");
    expect(inForce()).toEqual(mapping());
    expect(valueOf("Peran kolom L")).toBe("siap");
    expect(fake.calls.map((call) => call.task)).toEqual(["inspect", "inspect", "inspect"]);
  });

  it("keeps what it shows while it reads anew, and takes the next correction meanwhile", async () => {
    oneReport();
    await open();
    await openTable();
    fake.inspected = "wait";
    await choose("Peran kolom L", "deviasi");
    await choose("Peran kolom G", "realisasiRp");
    expect(["G", "L"].map((letter) => valueOf(`Peran kolom ${letter}`))).toEqual(["realisasiRp", "deviasi"]);
    expect(inForce()?.tables[0]?.columns).toHaveLength(2);
    const signals = fake.calls.slice(-2).map((call) => call.options.signal?.aborted);
    expect(signals).toEqual([true, false]);
  });

  it("makes the header longer and shorter, and takes another kind", async () => {
    oneReport();
    await open();
    await openTable();
    await click("Tambah baris judul");
    expect(inForce()?.tables[0]?.headerRows).toBe(4);
    expect(screen.getByText("4 (baris 5–8)")).toBeTruthy();
    await click("Kurangi baris judul");
    expect(inForce()?.tables[0]?.headerRows).toBe(3);
    await click("Kembali ke yang dikenali: Baris judul");
    await choose("Jenis tabel A5:L9", "budget");
    expect(inForce()).toEqual(mapping(decision("BAB II", { kind: "budget" })));
    await click("Kembali ke yang dikenali: Jenis tabel");
    expect(inForce()).toEqual(mapping());
  });

  it("lists rows page by page with what each is", async () => {
    const long = rfkTable("BAB II", 30, 0);
    const rows = long.rows.map((_, index) => ({
      ...named(long, index, `1.${String(index)}`, "Uraian"),
      row: 7 + index,
    }));
    oneReport({ rows });
    await open();
    await openTable();
    await click(/^31 baris/);
    expect(screen.getByText("Baris 1–25 dari 31")).toBeTruthy();
    expect(screen.getAllByLabelText(/^Tingkat baris/)).toHaveLength(25);
    await click("Baris berikutnya");
    expect(screen.getByText("Baris 26–31 dari 31")).toBeTruthy();
    await choose("Tingkat baris 33", "kegiatan");
    expect(inForce()?.tables[0]?.rows).toEqual([{ kode: "1.25", uraian: "Uraian", tier: "kegiatan" }]);
    await click("Kembali ke yang dikenali: Tingkat baris 33");
    expect(inForce()).toEqual(mapping());
  });

  it("corrects only the first of rows with the same kode and name", async () => {
    const two = rfkTable("BAB II", 2, 0);
    oneReport({ rows: [0, 1].map((index) => ({ ...named(two, index, "1", "Sama"), row: 7 + index })) });
    await open();
    await openTable();
    await click(/^2 baris/);
    expect(screen.getAllByLabelText(/^Tingkat baris/)).toHaveLength(1);
    expect(screen.getByText(/sama dengan baris sebelumnya/)).toBeTruthy();
  });

  it("is gone when the user says it is no table, and can be had back", async () => {
    oneReport();
    await open();
    await openTable();
    fake.inspected = reading(sheetReading("BAB II", { noTable: "not-supported" }));
    await choose("Jenis tabel A5:L9", "none");
    expect(screen.getByText("Bukan tabel, menurut Anda")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Hitung ulang" })).toBeNull();
    await choose("Baca sebagai tabel di BAB II", "recap");
    expect(inForce()).toEqual(mapping(decision("BAB II", { kind: "recap" })));
    expect(screen.getByText("Tabelnya tidak ditemukan lagi")).toBeTruthy();
    oneReport();
    await click("Kembali ke yang dikenali: BAB II");
    expect(inForce()).toEqual(mapping());
    expect(screen.getByRole("button", { name: "Hitung ulang" })).toBeTruthy();
  });
});

describe("questions", () => {
  beforeEach(() => {
    fake.inspected = askingReading();
  });

  it("come first, with the two best readings and the reason", async () => {
    await open();
    const group = screen.getByRole("group", { name: "Perlu dipastikan (4)" });
    const [card] = within(group).getAllByRole("listitem");
    expect(card?.textContent).toContain("Kolom G di BAB II dan 1 tabel lain dengan judul yang sama");
    expect(card?.textContent).toContain("“Keuangan / Nilai”");
    expect(card?.textContent).toContain("Petunjuk dari judul kolom, isi kolom belum cukup (yakin 70\u00a0%).");
    const choices = within(within(card!).getByRole("group", { name: "Isi kolom G" })).getAllByRole("button");
    expect(choices.map((button) => button.textContent)).toEqual(["Pagu (Rp)", "Realisasi (Rp)"]);
    expect(told()).toContain("Perlu dipastikan (4)");
  });

  it("are answered by a button for all tables alike; the focus goes on to the next, then to the end", async () => {
    await open();
    const button = screen.getByRole("button", { name: "Realisasi (Rp)" });
    button.focus();
    fireEvent.click(button);
    await settle();
    expect(inForce()?.tables.map(({ sheet }) => sheet)).toEqual(["BAB II", "BAB III"]);
    expect(screen.getByRole("group", { name: "Perlu dipastikan (2)" })).toBeTruthy();
    expect(document.activeElement?.textContent).toBe("tidak dipakai");
    await choose("Peran lain untuk kolom I", "bobot");
    expect(inForce()?.tables[0]?.columns.map((each) => each.role)).toEqual(["realisasiRp", "bobot"]);
    expect(document.activeElement?.textContent).toBe("Semua kolom sudah dipastikan.");
  });

  it("show their column in the workbook and on the drawing", async () => {
    await open();
    expect(host.drawn.at(-1)).toBeNull();
    await click(/^Kolom G di BAB II/);
    expect(host.selected).toEqual(["BAB II!G8:G9"]);
    const [table] = host.drawn.at(-1)?.tables ?? [];
    expect(table?.columns.map(({ isCurrent }) => isCurrent)).toEqual([false, true, false]);
  });
});

describe("the drawing over the sheet", () => {
  it("is there while the list is open or asked for, and goes with the pane", async () => {
    oneReport();
    const { unmount } = await open();
    expect(host.drawn.at(-1)).toBeNull();
    await click(/tabel di/);
    expect(host.drawn.at(-1)?.tables[0]?.columns.map(({ label }) => label)).toEqual([
      "Kode",
      "Pagu (Rp)",
      "SIAP (Rp) · 2024",
    ]);
    await click("Tampilkan di lembar");
    expect(host.drawn.at(-1)).toBeNull();
    await click("Tampilkan di lembar");
    expect(host.drawn.at(-1)).not.toBeNull();
    unmount();
    expect(host.drawn.at(-1)).toBeNull();
  });

  it("is not offered where there is none", async () => {
    oneReport();
    await open(new FakeHost());
    await click(/tabel di/);
    expect(screen.queryByRole("button", { name: "Tampilkan di lembar" })).toBeNull();
  });
});

describe("what is kept", () => {
  const kept = mapping(decision("BAB II", { columns: [{ header: "SIAP", nth: 0, role: "deviasi" }] }));

  beforeEach(() => {
    oneReport();
  });

  it("is loaded with the workbook, used by every task, and not saved unasked", async () => {
    fake.kept = kept;
    await open();
    await click("Hitung ulang");
    await click("Periksa");
    expect(fake.calls.map((call) => [call.task, call.options.mapping])).toEqual([
      ["inspect", kept],
      ["plan", kept],
      ["check", kept],
    ]);
    expect(screen.getByText("1 koreksi, tersimpan bersama buku kerja.", { selector: "p[class]" })).toBeTruthy();
  });

  it("is saved only when the user asks", async () => {
    await open();
    await openTable();
    await choose("Peran kolom L", "deviasi");
    expect(fake.last("save")).toBeUndefined();
    await click("Simpan bersama buku kerja");
    expect(fake.last("save")?.argument).toEqual(kept);
    expect(told()).toContain("Koreksi sudah disimpan bersama buku kerja");
    await click("Simpan bersama buku kerja");
    expect(fake.calls.filter((call) => call.task === "save")).toHaveLength(1);
  });

  it("stays unsaved when saving fails, and says why", async () => {
    fake.saving = new HostError("sheet-protected");
    await open();
    await openTable();
    await choose("Peran kolom L", "deviasi");
    await click("Simpan bersama buku kerja");
    expect(screen.getByRole("heading", { name: "inang sheet-protected" })).toBeTruthy();
    expect(screen.getByText("1 koreksi, belum disimpan.")).toBeTruthy();
  });

  it("is said when it cannot be read, and the workbook is read without it", async () => {
    fake.kept = new TaskError("mapping-broken", ["tables"]);
    await open();
    expect(screen.getByRole("heading", { name: "tugas mapping-broken" })).toBeTruthy();
    expect(inForce()).toEqual(mapping());
    expect(screen.getByRole("button", { name: "Hitung ulang" })).toBeTruthy();
  });

  it("comes as a file and goes into one", async () => {
    fake.kept = kept;
    const { container } = await open();
    await click("Unduh berkas pemetaan");
    const [name, text] = saveFile.mock.calls[0] as [string, string];
    expect([name, JSON.parse(text)]).toEqual(["map.json", kept]);

    await click("Kembalikan semua");
    expect(inForce()).toEqual(mapping());
    expect(told()).toContain("Semua kembali ke yang dikenali");
    await click("Urungkan");
    expect(inForce()).toEqual(kept);

    const other = mapping(decision("BAB II", { kind: "recap" }));
    const picked = async (content: string): Promise<void> => {
      const input = container.querySelector("input[type=file]")!;
      fireEvent.change(input, { target: { files: [{ text: () => Promise.resolve(content) }] } });
      await settle();
    };
    await picked(JSON.stringify(other));
    expect(inForce()).toEqual(other);
    expect(screen.getByText("Pemetaan dimuat: 1 koreksi")).toBeTruthy();
    await picked('{"version":2}');
    expect(screen.getByRole("heading", { name: "Berkas pemetaan ini tidak dikenal" })).toBeTruthy();
    expect(inForce()).toEqual(other);
  });

  it("makes a plan and a check of before stale", async () => {
    fake.checked = { reading: reading(sheetReading("BAB II", { tables: [report("BAB II", columns)] })), findings: [] };
    fake.planned = plan([write("BAB II", "L8", 1)]);
    await open();
    await click("Hitung ulang");
    await click("Periksa");
    await openTable();
    await choose("Peran kolom L", "deviasi");
    expect(screen.getByText("Koreksi di Kenali diganti setelah hasil ini dihitung.")).toBeTruthy();
    expect(screen.getByText(/^Koreksi di Kenali diganti setelah pemeriksaan ini/)).toBeTruthy();
    await click("Tulis 1 sel");
    expect(fake.last("apply")).toBeUndefined();
  });

  it("waits while something is being written", async () => {
    fake.planned = plan([write("BAB II", "L8", 1)]);
    fake.applied = "wait";
    await open();
    await openTable();
    await click("Hitung ulang");
    await click("Tulis 1 sel");
    expect(screen.getByLabelText<HTMLSelectElement>("Peran kolom L").disabled).toBe(true);
    fireEvent.change(screen.getByLabelText("Peran kolom L"), { target: { value: "deviasi" } });
    await settle();
    expect(fake.last("apply")?.options.signal?.aborted).toBe(false);
    expect(fake.calls.filter((call) => call.task === "inspect")).toHaveLength(1);
  });
});

describe("tables of other kinds", () => {
  it("are checked and recomputed like any other", async () => {
    oneReport({ kind: "indicator" });
    await open();
    expect(screen.getByRole("button", { name: "Hitung ulang" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "Periksa" })).toBeTruthy();
  });
});
