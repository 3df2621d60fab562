/** @jest-environment jsdom */
import { act, fireEvent, render, screen, within } from "@testing-library/react";
import type { ReactElement } from "react";
import { HostError } from "../../src/host/port";
import { Pane } from "../../src/taskpane/components/pane";
import { TaskError } from "../../src/tasks/outcome";
import { DEFAULT_SETTINGS } from "../../src/tasks/settings";
import { FakeHost, FakeServices, finding, plan, reading, sheetReading, rfkTable, twoReports, write } from "./fakes";
import { changes, click, openPane, settle } from "./opened-pane";

const writes = [
  write("BAB II", "I8", 2.7653, { format: "0.00", next: { kind: "formula", formula: "=G8/$G$105*100" } }),
  write("BAB II", "L8", 17473000, { old: { kind: "value", value: "-" }, format: "#,##0" }),
  write("BAB III A", "I7", 100, { old: { kind: "value", value: 99.5 }, format: "0.00" }),
];
const skipped = [{ sheet: "BAB II", cell: "K9", reason: "realisasi-fisik-kosong" as const }];
const findings = [
  finding({ code: "kode-shape", cell: "A8", cause: "koma", severity: "warning" }),
  finding({ code: "kode-shape", cell: "A9", cause: "koma", severity: "warning" }),
  finding({ code: "child-sum", cell: "G12" }),
];

let fake: FakeServices;
let host: FakeHost;

beforeEach(() => {
  fake = new FakeServices();
  host = new FakeHost();
});

const open = (on: FakeHost | null = host, language: "id" | "en" = "id"): Promise<void> =>
  openPane(fake, on, { language });

const names = (): readonly string[] => fake.calls.map((call) => call.task);
const callOf = (task: string): FakeServices["calls"][number] => fake.calls.findLast((call) => call.task === task)!;
/** What the live region tells, sentence by sentence. */
const told = (): readonly string[] =>
  [...screen.getByRole("status").children].map((part) => part.textContent).filter((text) => text !== "");

describe("the workbook", () => {
  it("is read when it is opened, and nothing else is done", async () => {
    await open();
    expect(names()).toEqual(["inspect"]);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Renstra");
    expect(screen.getByText("laporan.xlsx")).toBeTruthy();
    expect(told()).toEqual(["2 tabel di 2 lembar"]);
  });

  it("shows per sheet what was recognised, and why a sheet has no table", async () => {
    await open();
    await click("2 tabel di 2 lembar");
    expect(screen.getByText("Realisasi fisik dan keuangan: 86 baris, 62 rincian")).toBeTruthy();
    await click("1 lembar tanpa tabel");
    expect(screen.getByText("lembar ini kosong")).toBeTruthy();
  });

  it("asks for one when there is none, and offers no task", async () => {
    await open(null);
    expect(screen.getByText("Belum ada buku kerja")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Hitung ulang" })).toBeNull();
    expect(names()).toEqual([]);
  });

  it("says what to do when no sheet has a table", async () => {
    fake.inspected = reading(sheetReading("Sheet1"));
    await open();
    expect(screen.getByRole("heading", { name: "Tidak ada tabel yang dikenali" })).toBeTruthy();
    expect(screen.getByText("tidak ada judul kolom yang dikenali")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Periksa" })).toBeNull();
    fake.inspected = twoReports;
    await click("Baca ulang");
    expect(screen.getByRole("button", { name: "Periksa" })).toBeTruthy();
  });

  it("says why it could not be read, and reads again", async () => {
    fake.inspected = new HostError("cell-edit-mode");
    await open();
    expect(screen.getByRole("heading", { name: "inang cell-edit-mode" })).toBeTruthy();
    expect(screen.getByText("langkah inang")).toBeTruthy();
    fake.inspected = twoReports;
    await click("Baca ulang");
    expect(screen.queryByRole("heading", { name: "inang cell-edit-mode" })).toBeNull();
  });

  it("tells beforehand which report sheets cannot be written on", async () => {
    fake.inspected = reading(
      sheetReading("BAB II", { tables: [rfkTable("BAB II", 1, 0)], isProtected: true }),
      sheetReading("BAB III A", { tables: [rfkTable("BAB III A", 1, 0)], isFiltered: true }),
    );
    await open();
    expect(screen.getByText(/^Lembar BAB II diproteksi\./)).toBeTruthy();
    expect(screen.getByText(/^Lembar BAB III A sedang difilter/)).toBeTruthy();
  });
});

describe("hitung ulang", () => {
  beforeEach(() => {
    fake.planned = plan(writes, skipped);
    fake.applied = { written: 3, restore: { writes } };
    fake.restored = { written: 3, restore: { writes: [] } };
  });

  it("shows what would be written, writes it, and puts it back", async () => {
    await open();
    await click("Hitung ulang");
    expect(document.activeElement?.textContent).toBe("3 sel di 2 lembar akan ditulis");
    expect(screen.getByText(/^Pagu, realisasi, dan target yang Anda isi tidak diubah/)).toBeTruthy();
    expect(names()).toEqual(["inspect", "plan"]);

    await click("Tulis 3 sel");
    expect(callOf("apply").argument).toBe(await fake.planned);
    expect(document.activeElement?.textContent).toBe("3 sel sudah ditulis");

    await click("Kembalikan");
    expect(callOf("restore").argument).toEqual({ writes });
    expect(document.activeElement?.textContent).toBe("3 sel sudah dikembalikan seperti semula");
    expect(screen.queryByRole("button", { name: "Kembalikan" })).toBeNull();
  });

  it("shows the first differences of a sheet, and selects the cell of one", async () => {
    await open();
    await click("Hitung ulang");
    await click(/^BAB II\s*2 sel$/);
    const rows = within(screen.getByRole("table", { name: "BAB II" })).getAllByRole("row");
    expect(rows.map((row) => row.textContent)).toEqual([
      "SelSekarangMenjadi",
      "I8kosong2,77=G8/$G$105*100",
      "L8-17.473.000",
    ]);
    await click("Pilih L8 di BAB II");
    expect(host.selected).toEqual(["BAB II!L8"]);
  });

  it("shows a label as it is, and which way each indicator was taken to be better, which can be turned round", async () => {
    const label = { ...write("BAB II", "G6", 0), value: "Sangat Tinggi" };
    const directions = [
      { sheet: "IKU", cell: "F6", key: "melek huruf", name: "Melek huruf", arah: "naik", by: "bawaan" },
      { sheet: "IKU", cell: "F7", key: "tpt", name: "TPT", arah: "turun", by: "nama" },
    ] as const;
    fake.planned = { ...plan([]), writes: [label], directions };
    await open();
    await click("Hitung ulang");
    await click(/^BAB II/);
    expect(within(screen.getByRole("table", { name: "BAB II" })).getByText("Sangat Tinggi")).toBeTruthy();
    await click("Arah indikator: 1 dari 2 makin rendah makin baik");
    expect(screen.getByLabelText<HTMLSelectElement>("TPT").value).toBe("turun");
    fireEvent.change(screen.getByLabelText("Melek huruf"), { target: { value: "turun" } });
    await settle();
    expect(screen.getByText("Pilihan diganti setelah hasil ini dihitung.")).toBeTruthy();
    await click("Hitung lagi");
    expect(callOf("plan").argument).toMatchObject({ directions: { "melek huruf": "turun" } });
  });

  it("names the skipped cells by reason, and goes to one", async () => {
    await open();
    await click("Hitung ulang");
    expect(screen.getByRole("heading", { name: "1 sel dilewati" })).toBeTruthy();
    await click(/^alasan realisasi-fisik-kosong/);
    await click("Pilih K9 di BAB II");
    expect(host.selected).toEqual(["BAB II!K9"]);
  });

  it("says when nothing needs to be written, and still offers the way back from before", async () => {
    await open();
    await click("Hitung ulang");
    await click("Tulis 3 sel");
    fake.planned = plan([]);
    await click("Hitung ulang");
    expect(document.activeElement?.textContent).toBe("Sudah sesuai, tidak ada yang ditulis");
    expect(screen.queryByRole("button", { name: /^Tulis/ })).toBeNull();
    await click("Kembalikan");
    expect(names().at(-1)).toBe("restore");
  });

  it("does not write a plan that the workbook or the options have overtaken", async () => {
    await open();
    await click("Hitung ulang");
    act(changes.ring);
    expect(screen.getByText("Buku kerja berubah setelah hasil ini dihitung.")).toBeTruthy();
    await click("Tulis 3 sel");
    expect(names()).not.toContain("apply");

    await click("Hitung lagi");
    await click(/^Pilihan:/);
    fireEvent.click(screen.getByRole("radio", { name: "Nilai saja" }));
    expect(screen.getByText("Pilihan diganti setelah hasil ini dihitung.")).toBeTruthy();
    await click("Hitung lagi");
    expect(callOf("plan").argument).toEqual({ ...DEFAULT_SETTINGS, write: "values" });
  });

  it("passes the base of the bobot", async () => {
    await open();
    await click(/^Pilihan:/);
    fireEvent.click(screen.getByRole("radio", { name: "Total program" }));
    await click("Hitung ulang");
    expect(callOf("plan").argument).toEqual({ ...DEFAULT_SETTINGS, weightBase: "program" });
  });

  it("puts the plan away on request", async () => {
    await open();
    await click("Hitung ulang");
    await click("Tutup");
    expect(screen.queryByText("3 sel di 2 lembar akan ditulis")).toBeNull();
  });

  it("says what went wrong in what, why and next", async () => {
    fake.applied = new TaskError("sheet-changed", ["BAB II"]);
    await open();
    await click("Hitung ulang");
    await click("Tulis 3 sel");
    expect(document.activeElement?.textContent).toBe("tugas sheet-changed");
    expect(screen.getByText("langkah tugas")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Kembalikan" })).toBeNull();
  });

  it("owns up to a fault of its own", async () => {
    fake.planned = new TypeError("x is undefined");
    await open();
    await click("Hitung ulang");
    expect(screen.getByRole("heading", { name: "Renstra berhenti karena kesalahan di dalam programnya" })).toBeTruthy();
    expect(screen.queryByText(/x is undefined/)).toBeNull();
  });

  it("tells a lost connection from a fault: nothing to report, only to try again", async () => {
    fake.planned = Object.assign(new Error("Loading chunk 45 failed."), { name: "ChunkLoadError" });
    await open();
    await click("Hitung ulang");
    expect(screen.getByRole("heading", { name: "Bagian program yang diperlukan tidak terjangkau" })).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Salin keterangan untuk bantuan" })).toBeNull();
    fake.planned = new TypeError("x is undefined");
    await click("Hitung ulang");
    expect(screen.getByRole("button", { name: "Salin keterangan untuk bantuan" })).toBeTruthy();
  });

  it("warns when Excel does not show the results yet", async () => {
    fake.applied = { written: 3, restore: { writes }, unverified: ["BAB II!I8", "BAB III A!I7"] };
    await open();
    await click("Hitung ulang");
    await click("Tulis 3 sel");
    expect(screen.getByText(/^2 di antaranya belum menampilkan hasilnya/)).toBeTruthy();
  });
});

describe("a task that takes long", () => {
  beforeEach(() => {
    jest.useFakeTimers();
    fake.planned = "wait";
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it("shows nothing for half a second, then step, count and sheet, and can be cancelled", async () => {
    await open();
    await click("Hitung ulang");
    expect(screen.queryByRole("progressbar")).toBeNull();
    act(() => {
      jest.advanceTimersByTime(499);
    });
    expect(screen.queryByRole("progressbar")).toBeNull();
    act(() => {
      jest.advanceTimersByTime(1);
    });
    act(() => callOf("plan").options.onProgress?.({ step: "plan", done: 3, total: 6, sheet: "BAB III C" }));
    expect(screen.getByRole("progressbar").getAttribute("aria-valuenow")).toBe("3");
    expect(screen.getByText("3 dari 6")).toBeTruthy();
    expect(screen.getByText("BAB III C")).toBeTruthy();
    expect(told()).toEqual(["Menghitung", "2 tabel di 2 lembar"]);

    await click("Batalkan");
    expect(callOf("plan").options.signal?.aborted).toBe(true);
    expect(document.activeElement?.textContent).toBe("Penghitungan dibatalkan. Tidak ada yang ditulis.");
    expect(screen.queryByRole("progressbar")).toBeNull();
  });

  it("lets no second task start", async () => {
    await open();
    await click("Hitung ulang");
    await click("Periksa");
    expect(names()).toEqual(["inspect", "plan"]);
    expect(screen.getByRole("button", { name: "Periksa" }).getAttribute("aria-disabled")).toBe("true");
  });

  it("is started once by a double click", async () => {
    await open();
    const button = screen.getByRole("button", { name: "Hitung ulang" });
    act(() => {
      button.click();
      button.click();
    });
    await settle();
    expect(names()).toEqual(["inspect", "plan"]);
  });

  it("is stopped and forgotten when another workbook is opened", async () => {
    const pane = (on: FakeHost): ReactElement => (
      <Pane language="id" theme="light" host={on} source={null} services={fake.services} changes={changes} />
    );
    const { rerender } = render(pane(host));
    await settle();
    await click("Hitung ulang");
    rerender(pane(new FakeHost()));
    await settle();
    expect(callOf("plan").options.signal?.aborted).toBe(true);
    expect(screen.queryByText(/dibatalkan/)).toBeNull();
    expect(names()).toEqual(["inspect", "plan", "inspect"]);
  });
});

it("changes the language and keeps the result", async () => {
  fake.checked = { reading: twoReports, findings };
  await open();
  await click("Periksa");
  await click("English");
  expect(screen.getByRole("heading", { name: "3 findings from 2 causes" })).toBeTruthy();
  expect(screen.getByRole("button", { name: "Recompute" })).toBeTruthy();
  expect(names()).toEqual(["inspect", "check"]);
});
