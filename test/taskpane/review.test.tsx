/** @jest-environment jsdom */
import { act, fireEvent, render, screen, within } from "@testing-library/react";
import type { Decision } from "../../src/findings/decision";
import { createSignal } from "../../src/taskpane/change-signal";
import { Pane } from "../../src/taskpane/components/pane";
import { today } from "../../src/taskpane/today";
import { TaskError } from "../../src/tasks/outcome";
import { FakeHost, FakeServices, finding, twoReports, write } from "./fakes";

const comma = finding({
  code: "kode-shape",
  cell: "A8",
  found: "2,07",
  expected: "2.07",
  cause: "koma",
  severity: "warning",
  place: { row: "2.07 URUSAN", column: "Kode" },
  fix: [{ cell: "A8", content: { kind: "value", value: "2.07" }, format: "@" }],
});
const another = finding({
  ...comma,
  cell: "A9",
  found: "2,08",
  expected: "2.08",
  place: { row: "2.08 URUSAN", column: "Kode" },
  fix: [{ cell: "A9", content: { kind: "value", value: "2.08" }, format: "@" }],
});
const sum = finding({
  code: "child-sum",
  cell: "G12",
  found: 12,
  expected: 10,
  weight: 2,
  place: { row: "2.07.01 PROGRAM", column: "Pagu" },
});
const writes = [
  write("BAB II", "A8", 0, {
    old: { kind: "value", value: "2,07" },
    next: { kind: "value", value: "2.07" },
  }),
];
const KODE = /^Kode ditulis dengan koma/;

let fake: FakeServices;
const changes = createSignal();

beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined;
});

beforeEach(() => {
  fake = new FakeServices();
  fake.checked = { reading: twoReports, findings: [comma, another, sum] };
  fake.fixPlan = {
    writes: writes.map((each) => ({ ...each, value: "2.07" })),
    fixed: [comma],
    skipped: [],
    fingerprints: {},
  };
  fake.applied = { written: 1, restore: { writes } };
  fake.restored = { written: 1, restore: { writes: [] } };
});

async function open(): Promise<void> {
  render(
    <Pane language="id" theme="light" host={new FakeHost()} source={null} services={fake.services} changes={changes} />,
  );
  await settle();
  await click("Periksa");
}

async function settle(): Promise<void> {
  await act(() => Promise.resolve());
}

async function click(name: string | RegExp): Promise<void> {
  fireEvent.click(screen.getByRole("button", { name }));
  await settle();
}

const focused = (): string | null | undefined => document.activeElement?.textContent;

describe("a fix", () => {
  it("is seen before it is written, and can be taken back", async () => {
    await open();
    await click(KODE);
    await click("Perbaiki A8…");
    expect(fake.last("planFix")?.argument).toEqual([comma]);
    expect(focused()).toBe("1 sel akan diubah");
    const [, row] = within(screen.getByRole("table", { name: "BAB II" })).getAllByRole("row");
    expect(row?.textContent).toBe("A82,072.07");
    expect(fake.last("apply")).toBeUndefined();

    await click("Ubah 1 sel");
    expect(fake.last("apply")?.argument).toBe(await fake.fixPlan);
    expect(focused()).toBe("1 sel sudah diperbaiki");

    await click("Kembalikan perbaikan");
    expect(fake.last("restore")?.argument).toEqual({ writes });
    expect(focused()).toBe("1 sel sudah dikembalikan seperti semula");
    expect(screen.queryByRole("button", { name: /^Kembalikan/ })).toBeNull();
  });

  it("is made for a whole cause at once", async () => {
    await open();
    await click(KODE);
    await click("Perbaiki 2 temuan…");
    expect(fake.last("planFix")?.argument).toEqual([comma, another]);
  });

  it("is not offered where the sheet does not settle what is right, and that is said", async () => {
    await open();
    await click(/^Induk tidak sama/);
    expect(screen.getByText(/tidak menentukan angka yang benar/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: /^Perbaiki/ })).toBeNull();
  });

  it("names what stands in its way", async () => {
    fake.fixPlan = {
      writes: [],
      fixed: [],
      fingerprints: {},
      skipped: [{ finding: comma, sheet: "BAB II", cell: "A8", reason: "lembar-dilindungi" }],
    };
    await open();
    await click(KODE);
    await click("Perbaiki A8…");
    expect(focused()).toBe("Tidak dapat diperbaiki dari sini");
    expect(screen.getByText("1 temuan dibiarkan: halangan lembar-dilindungi.")).toBeTruthy();
    expect(screen.queryByRole("button", { name: /^Ubah/ })).toBeNull();
    await click("Tutup");
    expect(screen.queryByText("Tidak dapat diperbaiki dari sini")).toBeNull();
  });

  it("is not written over a workbook that has changed since", async () => {
    await open();
    await click(KODE);
    await click("Perbaiki A8…");
    act(changes.ring);
    expect(screen.getByText(/^Buku kerja berubah setelah pratinjau ini/)).toBeTruthy();
    await click("Ubah 1 sel");
    expect(fake.last("apply")).toBeUndefined();
  });

  it("says why it could not be written", async () => {
    fake.applied = new TaskError("sheet-changed", ["BAB II"]);
    await open();
    await click(KODE);
    await click("Perbaiki A8…");
    await click("Ubah 1 sel");
    expect(focused()).toBe("tugas sheet-changed");
  });

  it("can be taken back after another check, too", async () => {
    await open();
    await click(KODE);
    await click("Perbaiki A8…");
    await click("Ubah 1 sel");
    fake.checked = { reading: twoReports, findings: [another, sum] };
    fireEvent.click(screen.getAllByRole("button", { name: "Periksa lagi" })[0]!);
    await settle();
    expect(screen.queryByText("1 sel sudah diperbaiki")).toBeNull();
    expect(screen.getByRole("button", { name: "Kembalikan perbaikan" })).toBeTruthy();
  });
});

describe("another check", () => {
  it("says what is new and what is gone", async () => {
    fake.checked = { reading: twoReports, findings: [comma, sum] };
    await open();
    expect(document.querySelector("[data-added]")).toBeNull();
    const fresh = finding({ code: "total-sum", cell: "H19", place: { row: "JUMLAH", column: "Pagu" } });
    fake.checked = { reading: twoReports, findings: [comma, fresh] };
    await click("Periksa lagi");
    expect(screen.getByText("Dibandingkan pemeriksaan sebelumnya: 1 baru, 1 sudah hilang.")).toBeTruthy();
    expect(screen.getByRole("button", { name: /^total-sum/ }).textContent).toContain("Baru");
    expect(screen.getByRole("button", { name: KODE }).textContent).not.toContain("Baru");
    await click("Sudah hilang (1)");
    expect(document.querySelector("[data-gone] li")?.textContent).toContain("BAB II · G12");
    await click("Periksa lagi");
    expect(screen.getByText("Sama dengan pemeriksaan sebelumnya.")).toBeTruthy();
  });

  it("is not compared with one that looked for other things", async () => {
    await open();
    await click(/^Pilihan pemeriksaan:/);
    fireEvent.click(screen.getByRole("radio", { name: "Juga hal-hal kecil" }));
    await click("Periksa lagi");
    expect(document.querySelector("[data-added]")).toBeNull();
  });
});

describe("a decision", () => {
  async function decide(action: string, reason: string): Promise<void> {
    await click(action);
    fireEvent.change(screen.getByRole("textbox", { name: /^Alasan/ }), { target: { value: reason } });
    await click("Putuskan");
  }

  it("needs a reason", async () => {
    await open();
    await click(/^Induk tidak sama/);
    await decide("Terima…", "   ");
    expect(screen.getByRole("heading", { name: "3 temuan dari 2 sebab" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "Putuskan" }).getAttribute("aria-disabled")).toBe("true");
    await click("Batal");
    expect(focused()).toBe("Terima…");
  });

  it("folds its finding away with the reason, and can be revoked", async () => {
    await open();
    await click(/^Induk tidak sama/);
    await decide("Terima…", " Pergeseran anggaran ");
    expect(focused()).toBe("2 temuan dari 1 sebab");
    await click("Sudah diputuskan (1)");
    expect(screen.getByText("Alasan: Pergeseran anggaran")).toBeTruthy();
    expect(screen.getByText(/^Diterima \d/)).toBeTruthy();
    await click("Cabut keputusan tentang G12");
    expect(screen.getByRole("heading", { name: "3 temuan dari 2 sebab" })).toBeTruthy();
  });

  it("can be made for all places of a cause, and leaves a clean sheet in the end", async () => {
    fake.checked = { reading: twoReports, findings: [comma, another] };
    await open();
    await click(KODE);
    await click("Abaikan…");
    fireEvent.click(screen.getByRole("checkbox", { name: "Untuk semua 2 tempat dari sebab ini" }));
    fireEvent.change(screen.getByRole("textbox", { name: /^Alasan/ }), { target: { value: "Cetakan lama" } });
    await click("Putuskan");
    expect(focused()).toBe("Tidak ada temuan selain 2 yang sudah diputuskan");
  });

  it("is kept with the workbook only when asked for", async () => {
    await open();
    await click(/^Induk tidak sama/);
    await decide("Abaikan…", "Sudah dilaporkan");
    expect(fake.last("saveDecisions")).toBeUndefined();
    expect(screen.getByText(/belum disimpan bersama buku kerja/)).toBeTruthy();
    await click("Simpan bersama buku kerja");
    expect(fake.last("saveDecisions")?.argument).toEqual([
      expect.objectContaining({ verdict: "ignored", reason: "Sudah dilaporkan", found: 12, date: today() }),
    ]);
    expect(screen.getByText("1 keputusan tersimpan bersama buku kerja.")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Simpan bersama buku kerja" })).toBeNull();
  });

  const keptDecision: Decision = {
    identity: { code: "child-sum", sheet: "BAB II", row: "2.07.01 PROGRAM", column: "Pagu", nth: 0 },
    found: 12,
    verdict: "accepted",
    reason: "Pembulatan",
    date: "2026-01-31",
  };

  it("that lies with the workbook counts from the start", async () => {
    fake.keptDecisions = [keptDecision];
    await open();
    expect(screen.getByRole("heading", { name: "2 temuan dari 1 sebab" })).toBeTruthy();
    await click("Sudah diputuskan (1)");
    expect(screen.getByText("Diterima 31 Januari 2026")).toBeTruthy();
  });

  it("holds no longer when the figure is another, and that is said", async () => {
    fake.keptDecisions = [{ ...keptDecision, found: 13 }];
    await open();
    expect(screen.getByRole("heading", { name: "3 temuan dari 2 sebab" })).toBeTruthy();
    await click("Sudah diputuskan (0)");
    expect(screen.getByText(/^1 keputusan tidak berlaku lagi/)).toBeTruthy();
    await click("Hapus keputusan yang tidak berlaku");
    await click("Simpan bersama buku kerja");
    expect(fake.last("saveDecisions")?.argument).toEqual([]);
  });

  it("that cannot be read is said, and the pane goes on without", async () => {
    fake.keptDecisions = new TaskError("decisions-broken");
    await open();
    expect(screen.getByText("tugas decisions-broken")).toBeTruthy();
    expect(screen.getByRole("heading", { name: "3 temuan dari 2 sebab" })).toBeTruthy();
  });
});

it("the day is that of the user's clock", () => {
  expect(today(new Date(2026, 0, 5, 23, 59))).toBe("2026-01-05");
});
