/** @jest-environment jsdom */
import { act, fireEvent, render, screen, within } from "@testing-library/react";
import type { ReactElement } from "react";
import { createSignal } from "../../src/taskpane/change-signal";
import { Pane } from "../../src/taskpane/components/pane";
import type { SampleReport } from "../../src/taskpane/pane-services";
import { DEFAULT_SETTINGS } from "../../src/tasks/settings";
import { FakeHost, FakeServices } from "./fakes";

const changes = createSignal();
let fake: FakeServices;
let kept: Map<string, string>;

beforeAll(async () => {
  Element.prototype.scrollIntoView = () => undefined;
  await import("../../src/taskpane/components/settings-fields");
});

beforeEach(() => {
  fake = new FakeServices();
  kept = new Map([["preferences", '{"isIntroduced":true}']]);
});

const store = {
  read: (name: string) => kept.get(name) ?? null,
  write: (name: string, text: string | null) => void kept.set(name, text ?? ""),
};

function pane(host: FakeHost | null, more: Partial<FakeServices["services"]> = {}): ReactElement {
  const services = { ...fake.services, store, ...more };
  return <Pane language="id" theme="light" host={host} source={null} services={services} changes={changes} />;
}

async function settle(): Promise<void> {
  await act(async () => {
    await new Promise((done) => setTimeout(done, 0));
  });
}

async function open(host: FakeHost | null = new FakeHost(), more: Partial<FakeServices["services"]> = {}) {
  const shown = render(pane(host, more));
  await settle();
  return shown;
}

async function click(role: "button" | "radio", name: string | RegExp): Promise<void> {
  fireEvent.click(screen.getByRole(role, { name }));
  await settle();
}

const preferences = (): unknown => JSON.parse(kept.get("preferences") ?? "null");
const settings = (): unknown => JSON.parse(kept.get("settings") ?? "null");

describe("the settings", () => {
  it("come into view by their button, with the focus on their heading", async () => {
    await open();
    await click("button", "Pengaturan");
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 2, name: "Pengaturan" }));
    expect(screen.getByRole("table", { name: "Tingkat skala Permendagri 86/2017" })).toBeTruthy();
  });

  it("show the table of the scale as its text prints it", async () => {
    await open();
    await click("button", "Pengaturan");
    const rows = (): readonly string[] =>
      within(screen.getByRole("table", { name: /^Tingkat skala/ }))
        .getAllByRole("row")
        .slice(1)
        .map((row) => [...row.children].map((cell) => cell.textContent).join(": "));
    expect(rows()).toEqual([
      ...["Sangat Tinggi: 91 ke atas", "Tinggi: 76 – 90", "Sedang: 66 – 75", "Rendah: 51 – 65"],
      "Sangat Rendah: sampai 50",
    ]);
    const scale = screen.getByRole("combobox", { name: "Skala penilaian capaian" });
    fireEvent.change(scale, { target: { value: "lkjip-4" } });
    await settle();
    expect(rows()).toEqual([
      ...["Sangat Berhasil: 85 ke atas", "Berhasil: 70 sampai di bawah 85", "Cukup Berhasil: 55 sampai di bawah 70"],
      "Kurang Berhasil: di bawah 55",
    ]);
    expect(settings()).toMatchObject({ scale: "lkjip-4" });
  });

  it("say where each comes from", async () => {
    await open();
    await click("button", "Pengaturan");
    expect(screen.getByText(/Sumber: Permendagri 86 Tahun 2017/)).toBeTruthy();
    expect(screen.getAllByText(/LKjIP 2023 Disnakertrans Kabupaten Paser/)).toHaveLength(2);
    expect(screen.getByText(/Laporan tahunan realisasi fisik dan keuangan 2021/)).toBeTruthy();
  });

  it("are what is computed with, and are kept for the user", async () => {
    await open();
    await click("button", "Pengaturan");
    await click("radio", "target ÷ realisasi");
    await click("radio", "120\u00a0%");
    await click("radio", "Total program");
    const chosen = { turun: "turun-rasio", cap: 120, weightBase: "program" };
    expect(settings()).toMatchObject(chosen);
    await click("button", "Hitung ulang");
    expect(fake.last("plan")?.argument).toMatchObject(chosen);
    await click("radio", "89,5\u00a0%");
    await click("radio", "Tidak ditulis");
    expect(preferences()).toMatchObject({ decimals: 1, inWords: false });
    await click("button", "Kembali ke bawaan");
    expect(settings()).toEqual({ ...DEFAULT_SETTINGS, added: undefined });
    expect(preferences()).toMatchObject({ decimals: 2, inWords: true, isIntroduced: true });
  });

  it("keep the language", async () => {
    await open();
    await click("button", "Pengaturan");
    await click("radio", "Inggris (English)");
    expect(screen.getByRole("heading", { level: 2, name: "Settings" })).toBeTruthy();
    expect(preferences()).toMatchObject({ language: "en" });
  });

  it("are there without a workbook", async () => {
    await open(null);
    await click("button", "Pengaturan");
    expect(screen.getByRole("table", { name: /^Tingkat skala/ })).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Simpan bersama buku kerja" })).toBeNull();
  });
});

describe("the settings of a workbook", () => {
  const own = { ...DEFAULT_SETTINGS, scale: "lakip-5" };

  it("are written only on request", async () => {
    await open();
    await click("button", "Pengaturan");
    await click("radio", "150\u00a0%");
    expect(fake.last("saveSettings")).toBeUndefined();
    await click("button", "Simpan bersama buku kerja");
    expect(fake.last("saveSettings")?.argument).toEqual({ ...DEFAULT_SETTINGS, cap: 150 });
    expect(document.querySelector("[data-own-settings='same']")).toBeTruthy();
    await click("button", "Hapus dari buku kerja");
    expect(fake.last("saveSettings")?.argument).toBeNull();
    expect(document.querySelector("[data-own-settings='none']")).toBeTruthy();
  });

  it("count while it is open, and leave those of the user alone", async () => {
    kept.set("settings", JSON.stringify({ ...DEFAULT_SETTINGS, scale: "lkjip-4" }));
    fake.keptSettings = own;
    const { rerender } = await open();
    await click("button", "Periksa");
    expect(fake.last("check")?.argument).toEqual(own);
    await click("button", "Pengaturan");
    await click("radio", "110\u00a0%");
    expect(document.querySelector("[data-own-settings='other']")).toBeTruthy();
    expect(settings()).toMatchObject({ scale: "lkjip-4", cap: null });
    fake.keptSettings = null;
    rerender(pane(new FakeHost()));
    await settle();
    await click("button", "Periksa");
    expect(fake.last("check")?.argument).toMatchObject({ scale: "lkjip-4", cap: null });
  });
});

describe("the introduction", () => {
  const sample = (opens: SampleReport["opens"], answer: Promise<void> = Promise.resolve()): SampleReport => ({
    opens,
    open: () => answer,
  });

  it("is shown to who is new, once", async () => {
    kept.clear();
    const { unmount } = await open(new FakeHost(), { openSample: sample("beside") });
    expect(screen.queryByRole("button", { name: "Periksa" })).toBeNull();
    expect(document.activeElement?.textContent).toBe("Selamat datang");
    await click("button", "Mulai dengan lembar ini");
    expect(screen.getByRole("button", { name: "Periksa" })).toBeTruthy();
    expect(document.activeElement?.textContent).toBe("Renstra");
    expect(preferences()).toMatchObject({ isIntroduced: true });
    unmount();
    await open();
    expect(screen.queryByRole("heading", { name: "Selamat datang" })).toBeNull();
  });

  it("opens the sample beside the workbook and says where it is", async () => {
    kept.clear();
    await open(new FakeHost(), { openSample: sample("beside") });
    await click("button", "Coba dengan laporan contoh");
    expect(document.activeElement?.textContent).toBe("Laporan contoh terbuka di jendela lain");
    expect(screen.getByRole("button", { name: "Mulai dengan lembar ini" })).toBeTruthy();
  });

  it("goes on with the sample where it opens in place", async () => {
    kept.clear();
    await open(new FakeHost(), { openSample: sample("here"), openOwn: () => undefined });
    expect(screen.queryByRole("button", { name: "Mulai dengan lembar ini" })).toBeNull();
    await click("button", "Coba dengan laporan contoh");
    expect(screen.getByRole("button", { name: "Periksa" })).toBeTruthy();
  });

  it("says so when the sample cannot be opened", async () => {
    kept.clear();
    await open(new FakeHost(), { openSample: sample("beside", Promise.reject(new Error("away"))) });
    await click("button", "Coba dengan laporan contoh");
    expect(document.activeElement?.textContent).toMatch(/^Renstra berhenti/);
  });

  it("ends when a workbook of the user's is opened, and comes back when asked for", async () => {
    kept.clear();
    const { rerender } = await open();
    rerender(pane(new FakeHost()));
    await settle();
    expect(screen.getByRole("button", { name: "Periksa" })).toBeTruthy();
    await click("button", "Pengaturan");
    await click("button", "Tampilkan perkenalan");
    expect(screen.getByRole("heading", { name: "Selamat datang" })).toBeTruthy();
  });
});
