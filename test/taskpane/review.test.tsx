/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from "@testing-library/react";
import type { Decision } from "../../src/findings/decision";
import { today } from "../../src/taskpane/today";
import { TaskError } from "../../src/tasks/outcome";
import { FakeHost, FakeServices, finding, twoReports, write } from "./fakes";
import { changes, click, openPane, settle } from "./opened-pane";

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
let host: FakeHost;

beforeEach(() => {
  fake = new FakeServices();
  host = new FakeHost();
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
  const { openFile } = fake;
  await openPane(fake, host, openFile === null ? {} : { services: { ...fake.services, openFile } });
  await click("Periksa");
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

  it("is left to the user where it is not to be written by a click, and that is said", async () => {
    await open();
    await click(/^Induk tidak sama/);
    expect(screen.getByText(/^Renstra tidak menulis perbaikan ini/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: /^Perbaiki/ })).toBeNull();
  });

  it("is not offered where the sheet does not settle what is right, and that is said", async () => {
    fake.checked = { reading: twoReports, findings: [{ ...sum, expected: null }] };
    await open();
    await click(/^Induk tidak sama/);
    expect(screen.getByText(/^Lembar ini tidak menentukan isi yang benar/)).toBeTruthy();
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
    fireEvent.change(screen.getByRole("textbox", { name: /^Alasan/ }), { target: { value: "Cetakan lama" } });
    await click("Putuskan untuk 2 tempat");
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

describe("the sheet of findings", () => {
  it("is written on request with what was found and decided, and can be gone to", async () => {
    await open();
    await click(/^Induk tidak sama/);
    await click("Abaikan…");
    fireEvent.change(screen.getByRole("textbox", { name: /^Alasan/ }), { target: { value: "Sudah dilaporkan" } });
    await click("Putuskan");
    expect(fake.last("writeSheet")).toBeUndefined();
    await click("Buat lembar Temuan");
    expect(fake.last("writeSheet")?.argument).toEqual({
      language: "id",
      reviewed: {
        findings: [comma, another, sum],
        decided: new Map([[sum, expect.objectContaining({ reason: "Sudah dilaporkan" })]]),
      },
    });
    expect(focused()).toBe("Lembar Temuan sudah dibuat");
    await click("Buka lembar Temuan");
    expect(host.selected.at(-1)).toBe("Temuan!A1");
  });

  it("says why it could not be written", async () => {
    fake.sheetWritten = new TaskError("sheet-changed");
    await open();
    await click("Buat lembar Temuan");
    expect(focused()).toBe("tugas sheet-changed");
  });
});

describe("the nomenklatur", () => {
  it("is taken from a sheet, marks the check as stale, goes with the next, and can be removed", async () => {
    await open();
    await click(/^Pilihan pemeriksaan:/);
    expect(screen.getByText(/^Belum dimuat/)).toBeTruthy();
    await click("Muat nomenklatur");
    expect(fake.last("loadList")).toBeUndefined();
    fireEvent.change(screen.getByRole("combobox", { name: "Dari lembar di buku kerja ini" }), {
      target: { value: "Sampul" },
    });
    await click("Muat nomenklatur");
    expect(fake.last("loadList")?.argument).toBe("Sampul");
    expect(screen.getByText("120 kode dari Daftar. Berlaku selama panel ini terbuka.")).toBeTruthy();
    expect(screen.getByText(/^Daftar nomenklatur diganti/)).toBeTruthy();
    await click("Periksa lagi");
    expect(fake.last("check")?.options).toMatchObject({ nomenklatur: { source: "Daftar" } });
    expect(document.querySelector("[data-added]")).toBeNull();
    await click("Lepas daftar");
    await click("Periksa lagi");
    expect(fake.last("check")?.options).toMatchObject({ nomenklatur: null });
  });

  it("says why a list cannot be used", async () => {
    fake.list = new TaskError("nomenklatur-no-kode", ["Sampul"]);
    await open();
    await click(/^Pilihan pemeriksaan:/);
    fireEvent.change(screen.getByRole("combobox", { name: "Dari lembar di buku kerja ini" }), {
      target: { value: "Sampul" },
    });
    await click("Muat nomenklatur");
    expect(screen.getByText("tugas nomenklatur-no-kode")).toBeTruthy();
    expect(screen.getByText(/^Belum dimuat/)).toBeTruthy();
  });

  it("is taken from a file where files can be read", async () => {
    const openFile = jest.fn().mockResolvedValue(new FakeHost());
    fake.openFile = openFile;
    await open();
    await click(/^Pilihan pemeriksaan:/);
    const input = document.querySelector<HTMLInputElement>('input[accept=".xlsx,.xlsm"]');
    const file = Object.assign(new File(["x"], "daftar.xlsx"), {
      arrayBuffer: () => Promise.resolve(new Uint8Array([7]).buffer),
    });
    fireEvent.change(input!, { target: { files: [file] } });
    await settle();
    await settle();
    expect(openFile).toHaveBeenCalledWith(new Uint8Array([7]), "id");
    expect(fake.last("loadList")?.argument).toBe("daftar.xlsx");
    openFile.mockResolvedValue({ what: "Bukan buku kerja", why: "", next: "" });
    fireEvent.change(input!, { target: { files: [file] } });
    await settle();
    await settle();
    expect(screen.getByText("Bukan buku kerja")).toBeTruthy();
  });

  it("is asked for on a sheet where files cannot be read", async () => {
    await open();
    await click(/^Pilihan pemeriksaan:/);
    expect(screen.getByText(/salin dahulu lembarnya/)).toBeTruthy();
  });
});

it("the day is that of the user's clock", () => {
  expect(today(new Date(2026, 0, 5, 23, 59))).toBe("2026-01-05");
});
