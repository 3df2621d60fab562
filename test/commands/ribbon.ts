import { pathToFileURL } from "node:url";
import { TextDecoder, TextEncoder } from "node:util";
import type { DialogContent } from "../../src/commands/dialog-content";
import { loadOfficeOver } from "../../src/standin/channels/load-office";
import { OfficeFrame } from "../../src/standin/channels/office-frame";
import { installWindowExternal } from "../../src/standin/channels/window-external";
import { StandInExcel, type StandInOptions } from "../../src/standin/stand-in";
import { openWorkbook } from "../../src/workbook/open";
import type { WorkbookModel } from "../../src/workbook/model";
import { buildXlsx, type BuiltCell, type BuiltSheet } from "../workbook-builder";

// every browser has these, jsdom has not
Object.assign(globalThis, { TextDecoder, TextEncoder });

const script = pathToFileURL(require.resolve("@microsoft/office-js/dist/office.js")).href;

const HEAD: readonly BuiltCell[] = ["Kode", "Uraian", "Pagu", "Bobot", "Realisasi", "Serapan (%)", "SIAP"];

/** A small report whose computed columns are empty: a program, its kegiatan and two sub kegiatan. */
export const REPORT: BuiltSheet = {
  name: "RFK",
  rows: [
    HEAD,
    ["2.07.03", "Program Pelatihan", 1_000_000, null, 400_000, null, null],
    ["2.07.03.2.01", "Kegiatan Pelatihan", 1_000_000, null, 400_000, null, null],
    ["2.07.03.2.01.0001", "Sub kegiatan satu", 600_000, null, 300_000, null, null],
    ["2.07.03.2.01.0002", "Sub kegiatan dua", 400_000, null, 100_000, null, null],
    [null, "Jumlah", 1_000_000, null, 400_000, null, null],
  ],
};

/** What the user does when the dialog has come up ("opened"), and whenever it shows something. */
export type Reaction = (shown: DialogContent | "opened", frame: OfficeFrame) => void;

/** An Excel with the add-in's buttons, over genuine Office.js. */
export interface Ribbon {
  readonly excel: StandInExcel;
  readonly workbook: WorkbookModel;
  readonly frame: OfficeFrame;
  /** All that the dialog was given, in order. */
  readonly shown: readonly DialogContent[];
}

/** A dialog that comes up well. */
export const COMES_UP: Reaction = (shown, frame) => {
  if (shown === "opened") frame.say("ready");
};

let shown: DialogContent[] = [];
let react = COMES_UP;
let isLoaded = false;
const frame: OfficeFrame = new OfficeFrame({
  opened: () => {
    react("opened", frame);
  },
  heard: (message) => {
    const content = JSON.parse(message) as DialogContent;
    shown.push(content);
    setTimeout(react, 0, content, frame);
  },
});

/** Puts a workbook under the page of the ribbon's functions; the page itself is loaded once. */
export async function openRibbon(
  sheets: readonly BuiltSheet[],
  reaction: Reaction,
  options: StandInOptions = {},
): Promise<Ribbon> {
  const workbook = openWorkbook(buildXlsx({ sheets }));
  const excel = new StandInExcel(workbook, options);
  [shown, react] = [[], reaction];
  frame.closeDialog();
  frame.refusal = 0;
  if (isLoaded) installWindowExternal(window, excel, {}, frame);
  else {
    await loadOfficeOver(window, excel, script, {}, frame);
    await import("../../src/commands/main");
    while (!frame.isListening) await new Promise((resolve) => setTimeout(resolve, 0));
  }
  isLoaded = true;
  return { excel, workbook, frame, shown };
}

/** Presses a button and waits until its function has told Excel that it is done; true where it says so once. */
export async function pressUntilDone({ frame }: Ribbon, functionName: string): Promise<boolean> {
  const press = frame.press(functionName);
  for (let turn = 0; turn < 2000; turn++) {
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (frame.completed.some((done) => done.press === press)) break;
  }
  const ended = frame.completed.filter((done) => done.press === press);
  return ended.length === 1 && ended[0]?.status === 0;
}

/** All that a workbook holds, for comparing before and after. */
export function contents({ workbook }: Pick<Ribbon, "workbook">): unknown {
  return workbook.sheets.map((sheet) => [
    sheet.name,
    [...sheet.cells()].map(([row, column, { value, formula }]) => [row, column, value, formula]),
  ]);
}

/** The answers a dialog offers. */
export function answers(content: DialogContent | undefined): readonly string[] {
  return content?.buttons.map(({ answer }) => answer) ?? [];
}
