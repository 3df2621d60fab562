/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources":"usable","runScripts":"dangerously","url":"https://localhost/commands.html"}
 */
import { pathToFileURL } from "node:url";
import { TextDecoder, TextEncoder } from "node:util";
import { loadOfficeOver } from "../../src/standin/channels/load-office";
import { OfficeFrame } from "../../src/standin/channels/office-frame";
import { StandInExcel } from "../../src/standin/stand-in";
import { openWorkbook } from "../../src/workbook/open";
import { buildXlsx } from "../workbook-builder";
import { settle } from "./open";

// every browser has these, jsdom has not
Object.assign(globalThis, { TextDecoder, TextEncoder });

const script = pathToFileURL(require.resolve("@microsoft/office-js/dist/office.js")).href;
const excel = new StandInExcel(openWorkbook(buildXlsx({ sheets: [{ name: "A", rows: [[1]] }] })));
const frame = new OfficeFrame();

type Opened = Office.AsyncResult<Office.Dialog>;
const open = (): Promise<Opened> =>
  new Promise((resolve) => {
    Office.context.ui.displayDialogAsync("https://localhost/result.html", { height: 40, width: 30 }, resolve);
  });

beforeAll(async () => {
  await loadOfficeOver(window, excel, script, {}, frame);
  await settle();
});

test("a button of the ribbon runs the function associated with it, which says when it is done", async () => {
  const pressed: string[] = [];
  let finish: (() => void) | undefined;
  Office.actions.associate("count", (event: Office.AddinCommands.Event) => {
    pressed.push(event.source.id);
    finish = () => {
      event.completed();
    };
  });
  const press = frame.press("count");
  await settle();
  expect(pressed).toEqual(["count"]);
  expect(frame.completed).toEqual([]);
  finish?.();
  await settle();
  expect(frame.completed).toEqual([{ press, status: 0 }]);
});

test("a button whose function is not there ends at once with a failure", async () => {
  const press = frame.press("nothing");
  await settle();
  expect(frame.completed.at(-1)).toEqual({ press, status: 11101 });
});

test("a dialog hears and speaks until it is closed", async () => {
  const { value: dialog, status } = await open();
  expect(status).toBe("succeeded");
  expect(frame.dialog?.url).toContain("https://localhost/result.html");
  const heard: unknown[] = [];
  dialog.addEventHandler(Office.EventType.DialogMessageReceived, (said) => {
    heard.push("message" in said ? said.message : said.error);
  });
  dialog.addEventHandler(Office.EventType.DialogEventReceived, (said) => {
    heard.push("error" in said ? said.error : said.message);
  });
  dialog.messageChild("hello");
  expect(frame.dialog?.received).toEqual(["hello"]);
  frame.say("ready");
  const second = await open();
  expect(second.error.code).toBe(12007);
  frame.closeDialog();
  expect(heard).toEqual(["ready", 12006]);
});

test("a dialog may be refused, and closed by the add-in", async () => {
  frame.refusal = 12009;
  expect((await open()).error.code).toBe(12009);
  frame.refusal = 0;
  const { value: dialog } = await open();
  dialog.close();
  expect(frame.dialog).toBeNull();
});
