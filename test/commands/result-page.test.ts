/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources":"usable","runScripts":"dangerously","url":"https://localhost/result.html"}
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { TextDecoder, TextEncoder } from "node:util";
import type { DialogContent } from "../../src/commands/dialog-content";
import { loadOfficeOver } from "../../src/standin/channels/load-office";
import { OfficeFrame } from "../../src/standin/channels/office-frame";
import { StandInExcel } from "../../src/standin/stand-in";
import { openWorkbook } from "../../src/workbook/open";
import { buildXlsx } from "../workbook-builder";
import { settle } from "../standin/open";

// every browser has these, jsdom has not
Object.assign(globalThis, { TextDecoder, TextEncoder });

const script = pathToFileURL(require.resolve("@microsoft/office-js/dist/office.js")).href;
const page = readFileSync(join(__dirname, "..", "..", "src", "commands", "result.html"), "utf8");
const frame = new OfficeFrame();

const BUSY: DialogContent = {
  language: "id",
  title: "Hitung ulang laporan",
  tone: "busy",
  heading: "Menghitung",
  lines: ["Membaca lembar <b>BAB II</b>"],
  rows: [],
  buttons: [{ answer: "cancel", label: "Batalkan", isPrimary: false }],
};
const DONE: DialogContent = {
  ...BUSY,
  language: "en",
  title: "Recompute report",
  tone: "done",
  heading: "4 cells written",
  lines: ["One", "Two"],
  rows: [{ name: "RFK", value: "4 cells" }],
  buttons: [
    { answer: "restore", label: "Restore", isPrimary: false },
    { answer: "close", label: "Close", isPrimary: true },
  ],
};

const text = (selector: string): readonly string[] =>
  [...document.querySelectorAll(selector)].map((element) => element.textContent);

beforeAll(async () => {
  document.body.innerHTML = /<body>([^]*)<\/body>/.exec(page)?.[1] ?? "";
  const excel = new StandInExcel(openWorkbook(buildXlsx({ sheets: [{ name: "A", rows: [] }] })));
  await loadOfficeOver(window, excel, script, { program: "dialog" }, frame);
  await import("../../src/commands/result-main");
  await settle();
});

test("says that it listens", () => {
  expect(frame.toldParent).toEqual(["ready"]);
});

test("shows what it is told, as text and nothing else, and answers", () => {
  frame.sayAsParent(JSON.stringify(BUSY));
  expect(text("h1")).toEqual(["Menghitung"]);
  expect(text("main > p:not(.buttons)")).toEqual(BUSY.lines);
  expect(document.querySelector("main b")).toBeNull();
  expect(document.querySelector("main")?.getAttribute("aria-busy")).toBe("true");
  document.querySelector<HTMLElement>("button")?.click();
  expect(frame.toldParent).toEqual(["ready", "cancel"]);
  expect(document.querySelector("button")?.disabled).toBe(true);
});

test("takes the next content in place of the former, with its language and title", () => {
  frame.sayAsParent(JSON.stringify(DONE));
  expect([document.documentElement.lang, document.title]).toEqual(["en", "Recompute report"]);
  expect(text("dt, dd, button")).toEqual(["RFK", "4 cells", "Restore", "Close"]);
  expect(document.activeElement?.tagName).toBe("H1");
  document.querySelector<HTMLElement>('[data-answer="restore"]')?.click();
  expect(frame.toldParent.at(-1)).toBe("restore");
});

test("keeps the focus on a button that stays", () => {
  frame.sayAsParent(JSON.stringify(BUSY));
  document.querySelector<HTMLElement>("button")?.focus();
  frame.sayAsParent(JSON.stringify({ ...BUSY, lines: ["Menulis"] }));
  expect(document.activeElement?.getAttribute("data-answer")).toBe("cancel");
});
