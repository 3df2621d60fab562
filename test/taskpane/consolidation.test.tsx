/** @jest-environment jsdom */
import { act, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { MemoryHost } from "../../src/host/memory/memory-host";
import type { CellValue } from "../../src/sheets/content";
import { createSignal } from "../../src/taskpane/change-signal";
import { Pane } from "../../src/taskpane/components/pane";
import type { MakeWorkbook, OpenFile } from "../../src/taskpane/pane-services";
import { saveFile } from "../../src/taskpane/save-file";
import { FakeHost, FakeServices } from "./fakes";

jest.mock("../../src/taskpane/save-file", () => ({ saveFile: jest.fn() }));

const report = (office: string, kode: string, pagu: number, realisasi: number): CellValue[][] => [
  [`LAPORAN REALISASI ${office} TAHUN ANGGARAN 2024`],
  [],
  ["No", "Kode", "Uraian", "Pagu (Rp)", "Realisasi (Rp)"],
  [1, kode, "Program Penempatan Tenaga Kerja", pagu, realisasi],
  [2, "2.07.04", "Program Hubungan Industrial", 2000000, 1200000],
  [null, null, "JUMLAH", pagu + 2000000, realisasi + 1200000],
];
const BOOKS: Readonly<Record<string, CellValue[][]>> = {
  "a.xlsx": report("DINAS A", "2.07.03", 1000000, 500000),
  "b.xlsx": report("DINAS B", "2.07.03", 3000000, 600000),
};

const made = new MemoryHost([{ name: "Konsolidasi", rows: [] }]);
const makeWorkbook: MakeWorkbook = () => Promise.resolve({ host: made, save: () => new Uint8Array([7]) });
let openFile: OpenFile;
let release: () => void;

beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined;
});

beforeEach(() => {
  openFile = (bytes) => {
    const rows = BOOKS[String.fromCharCode(...bytes)];
    return Promise.resolve(
      rows === undefined
        ? { what: "Bukan buku kerja", why: "Isinya lain", next: "" }
        : new MemoryHost([{ name: "RFK", rows }]),
    );
  };
});

async function show(withFiles = true): Promise<void> {
  const fake = new FakeServices();
  const services = withFiles
    ? { ...fake.services, makeWorkbook, openFile: ((...given) => openFile(...given)) as OpenFile }
    : fake.services;
  const host = new FakeHost();
  render(<Pane language="id" theme="light" host={host} source="x" services={services} changes={createSignal()} />);
  await act(() => Promise.resolve());
}

/** As the browser gives chosen files; their bytes are their names. */
async function choose(...names: string[]): Promise<void> {
  await waitFor(() => {
    expect(document.querySelector("[data-consolidation]")).not.toBeNull();
  });
  const input = document.querySelector<HTMLInputElement>("[data-consolidation] input[type=file]")!;
  const files = names.map((name) => ({
    name,
    arrayBuffer: () => Promise.resolve(Uint8Array.from(name, (letter) => letter.charCodeAt(0)).buffer),
  }));
  Object.defineProperty(input, "files", { value: files, configurable: true });
  fireEvent.change(input);
  await act(() => Promise.resolve());
}

const state = (): string | null | undefined =>
  document.querySelector("[data-consolidation]")?.getAttribute("data-consolidation");

test("several files make one recap: each office with its findings, what differs, and a workbook of it", async () => {
  await show();
  await choose("a.xlsx", "b.xlsx");
  await waitFor(() => {
    expect(state()).toBe("read");
  });
  const items = screen.getAllByRole("listitem").map(({ textContent }) => textContent);
  expect(items.filter((text) => /Rp3\.000\.000, realisasi\sRp1\.700\.000/.test(text))).toHaveLength(1);
  expect(items.filter((text) => /Rp8\.000\.000, realisasi\sRp3\.500\.000.*43,75/.test(text))).toHaveLength(1);
  fireEvent.click(screen.getByRole("button", { name: /^Unduh rekap/ }));
  await waitFor(() => {
    expect(saveFile).toHaveBeenCalledWith("Konsolidasi.xlsx", new Uint8Array([7]));
  });
  expect((await made.readSheet("Konsolidasi")).values[0]?.[0]).toBe("KONSOLIDASI LAPORAN");
});

test("a file that cannot be read, and one that is there twice, are named; the rest goes on", async () => {
  await show();
  await choose("a.xlsx", "rusak.xlsx", "a.xlsx", "b.xlsx");
  await waitFor(() => {
    expect(state()).toBe("read");
  });
  const left = [...document.querySelectorAll("[data-left-out]")];
  expect(left.map((item) => item.getAttribute("data-left-out"))).toEqual(["rusak.xlsx", "a.xlsx (2)"]);
  expect(left[0]?.textContent).toContain("Bukan buku kerja");
  expect(left[1]?.textContent).toContain("same-workbook");
  expect(screen.getByRole("heading", { name: "2 kantor dari 2 berkas" })).toBeTruthy();
});

test("where no file can be read there is nothing to download", async () => {
  await show();
  await choose("rusak.xlsx");
  await waitFor(() => {
    expect(state()).toBe("read");
  });
  expect(screen.getByRole("heading", { name: "Tidak ada berkas yang dapat direkap" })).toBeTruthy();
  expect(screen.queryByRole("button", { name: /^Unduh rekap/ })).toBeNull();
});

test("can be stopped between two files", async () => {
  const plain = openFile;
  openFile = async (...given) => {
    await new Promise<void>((resolve) => {
      release = resolve;
    });
    return plain(...given);
  };
  await show();
  await choose("a.xlsx", "b.xlsx");
  fireEvent.click(await screen.findByRole("button", { name: "Batalkan" }));
  release();
  await waitFor(() => {
    expect(state()).toBe("cancelled");
  });
});

test("is not offered where the program cannot read files", async () => {
  await show(false);
  await act(() => Promise.resolve());
  expect(state()).toBeUndefined();
});
