/** @jest-environment jsdom */
import { act, fireEvent, render, screen } from "@testing-library/react";
import type { ColumnRole, ReportTable, TableColumn } from "../../src/sheets/reading/table";
import { addableTables } from "../../src/taskpane/added-columns";
import { createSignal } from "../../src/taskpane/change-signal";
import { Pane } from "../../src/taskpane/components/pane";
import { DEFAULT_SETTINGS, type Settings } from "../../src/tasks/settings";
import { FakeHost, FakeServices, plan, reading, rfkTable, sheetReading, write } from "./fakes";

const column = (role: ColumnRole, at: number): TableColumn => ({
  column: at,
  role,
  period: null,
  candidates: [],
  reasons: [],
  header: role,
  year: null,
  quarter: null,
  confidence: 1,
});
const money = [column("uraian", 1), column("pagu", 2), column("realisasiRp", 3), column("bobot", 4)];
const table = (sheet: string): ReportTable => ({ ...rfkTable(sheet, 3, 1), columns: money });
const below = { ...table("BAB II"), area: { top: 40, left: 0, bottom: 45, right: 4 } };
const book = reading(
  sheetReading("BAB II", { tables: [table("BAB II"), below] }),
  sheetReading("BAB III", { tables: [table("BAB III")] }),
  sheetReading("Terkunci", { tables: [table("Terkunci")], isProtected: true }),
);

let fake: FakeServices;
beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined;
});
beforeEach(async () => {
  fake = new FakeServices();
  fake.inspected = book;
  const host = new FakeHost();
  render(
    <Pane language="id" theme="light" host={host} source="a.xlsx" services={fake.services} changes={createSignal()} />,
  );
  await act(() => Promise.resolve());
});

async function click(name: string | RegExp): Promise<void> {
  fireEvent.click(screen.getByRole("button", { name }));
  await act(() => Promise.resolve());
}
const pick = (label: string, value: string): void => {
  fireEvent.change(screen.getByRole("combobox", { name: label }), { target: { value } });
};
const options = (label: string): readonly string[] =>
  Array.from(screen.getByRole<HTMLSelectElement>("combobox", { name: label }).options, ({ value }) => value);
const chosen = (): readonly (string | null)[] =>
  Array.from(document.querySelectorAll("[data-added]"), (item) => item.getAttribute("data-added"));

const ROLES = ["serapan", "siap", "siapPersen", "keuanganTertimbang"];

test("offers what the tables on writable sheets lack", async () => {
  await click("Tambah kolom");
  expect(options("Tabel")).toHaveLength(3);
  expect(options("Kolom")).toEqual(ROLES);
  expect(addableTables(book, [{ sheet: "BAB III", table: 0, role: "siap" }]).map(({ roles }) => roles.length)).toEqual([
    4, 4, 3,
  ]);
});

test("plans with the chosen columns, lets go of them, and forgets them once they are written", async () => {
  await click("Tambah kolom");
  pick("Tabel", "BAB III");
  pick("Kolom", "siap");
  await click("Tambahkan");
  await click("Tambahkan");
  expect(chosen()).toEqual(["siap", "serapan"]);
  await click(/^Batal menambahkan Serapan/);
  expect(chosen()).toEqual(["siap"]);
  fake.planned = plan([write("BAB III", "F5", 1)]);
  await click("Hitung ulang");
  const settings = fake.calls.findLast(({ task }) => task === "plan")?.argument as Settings;
  expect(settings.added).toEqual([{ sheet: "BAB III", table: 0, role: "siap" }]);
  await click("Tulis 1 sel");
  await click("Hitung ulang");
  expect(fake.calls.findLast(({ task }) => task === "plan")?.argument).toEqual(DEFAULT_SETTINGS);
  expect(chosen()).toEqual([]);
});

test("says which columns are not added, and why", async () => {
  fake.planned = {
    ...plan([]),
    refused: [{ sheet: "BAB II", table: 0, role: "siap", reason: "sel-terisi", cell: "M9" }],
  };
  await click("Hitung ulang");
  const refused = [...document.querySelectorAll("[data-refused]")];
  expect(refused.map((item) => item.getAttribute("data-refused"))).toEqual(["sel-terisi"]);
  expect(refused[0]?.textContent).toContain("M9");
});
