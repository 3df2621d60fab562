/** @jest-environment jsdom */
import { act, fireEvent, getByRole } from "@testing-library/react";
import { mountPane, type PaneHandle } from "../../src/taskpane/mount";
import { DEFAULT_SETTINGS } from "../../src/tasks/settings";
import { purposeOf } from "../../src/taskpane/use-purpose";
import { FakeHost, FakeServices, plan, write } from "./fakes";

jest.mock("../../src/taskpane/services", () => ({ defaultServices: null }));

let fake: FakeServices;
let element: HTMLElement;
let pane: PaneHandle;

beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined;
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
});

async function mount(services = fake.services): Promise<void> {
  await act(() => {
    pane = mountPane(element, { language: "id", theme: "light", host: null, source: null, services });
    return Promise.resolve();
  });
}

beforeEach(() => {
  fake = new FakeServices();
  element = document.createElement("div");
  document.body.replaceChildren(element);
});

it("takes a workbook, marks results as stale, and goes away", async () => {
  fake.planned = plan([write("BAB II", "I8", 1)]);
  await mount();
  expect(element.textContent).toContain("Belum ada buku kerja");

  await act(() => {
    pane.setHost(new FakeHost(), "laporan.xlsx");
    return Promise.resolve();
  });
  expect(element.textContent).toContain("laporan.xlsx");
  expect(element.textContent).toContain("2 tabel di 2 lembar");

  await act(() => {
    pane.workbookChanged();
    return Promise.resolve();
  });
  expect(element.querySelector('[data-stale="workbook"]')?.textContent).toContain("Buku kerja berubah setelah dibaca.");

  act(() => {
    pane.unmount();
  });
  expect(element.textContent).toBe("");
});

it("changes the theme without losing what is shown", async () => {
  await mount();
  const background = (): string =>
    getComputedStyle(element.firstElementChild!).getPropertyValue("--colorNeutralBackground1");
  await act(() => {
    pane.setHost(new FakeHost(), null);
    return Promise.resolve();
  });
  const light = background();
  act(() => {
    pane.setTheme("dark");
  });
  expect(element.textContent).toContain("2 tabel di 2 lembar");
  expect(background()).not.toBe(light);
});

it.each([
  ["check", 1],
  [null, 0],
] as const)("opened for %s, checks %i times by itself", async (purpose, times) => {
  await act(() => {
    pane = mountPane(element, {
      ...{ language: "id", theme: "light", source: null, services: fake.services, purpose },
      host: new FakeHost(),
    });
    return Promise.resolve();
  });
  await act(() => {
    pane.workbookChanged();
    return Promise.resolve();
  });
  expect(fake.calls.filter(({ task }) => task === "check")).toHaveLength(times);
  expect(fake.calls.map(({ task }) => task)).not.toContain("apply");
  expect(purposeOf(new URLSearchParams(purpose === null ? "lang=en" : "do=check&lang=en"))).toBe(purpose);
});

it("begins with what the user chose last, and keeps what is chosen next", async () => {
  const kept = new Map([
    ["settings", JSON.stringify({ write: "values", scale: "lkjip-4" })],
    ["preferences", JSON.stringify({ isIntroduced: true })],
  ]);
  const store = {
    read: (name: string) => kept.get(name) ?? null,
    write: (name: string, text: string | null) => void kept.set(name, text ?? ""),
  };
  await act(() => {
    pane = mountPane(element, {
      ...{ language: "id", theme: "light", source: null, services: fake.services, store },
      host: new FakeHost(),
    });
    return Promise.resolve();
  });
  const click = (role: string, name: string | RegExp): Promise<void> =>
    act(() => {
      fireEvent.click(getByRole(element, role, { name }));
      return Promise.resolve();
    });
  await click("button", "Hitung ulang");
  expect(fake.last("plan")?.argument).toEqual({ ...DEFAULT_SETTINGS, write: "values", scale: "lkjip-4" });

  await click("button", /^Pilihan:/);
  await click("radio", "Rumus");
  expect(JSON.parse(kept.get("settings") ?? "")).toMatchObject({ write: "formulas", scale: "lkjip-4" });
});

it("says so when it breaks, instead of going blank", async () => {
  const quiet = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const words = fake.services.wordingFor("id");
  let asked = 0;
  const wordingFor = (): typeof words => {
    asked += 1;
    if (asked > 1) throw new Error("drawing failed");
    return words;
  };
  await mount({ ...fake.services, wordingFor });
  expect(element.textContent).toContain("Panel ini tidak dapat dilanjutkan");
  quiet.mockRestore();
});
