import { dirname, join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { appContext, hostInfo, type AppLook } from "../../src/standin/channels/app-context";
import { DIALOG, DISPATCH, NOT_SUPPORTED, REQUEST } from "../../src/standin/channels/dispatch-ids";
import type { EventEntry } from "../../src/standin/excel/events";
import type { StandInExcel } from "../../src/standin/stand-in";
import { visit } from "./browser";

const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const OFFICE_FOLDER = dirname(require.resolve("@microsoft/office-js/dist/office.js"));

/** The add-in's built pages in a browser, with the genuine Office.js in them and a stand-in Excel in this process behind it. */
export class ExcelPages {
  /** How the functions of buttons have ended, in order: 0 is success. */
  readonly completed: number[] = [];
  /** The page in the dialog that the ribbon's page has opened. */
  dialog: Page | null = null;
  private commands: Page | null = null;
  private readonly pageErrors: string[] = [];

  private constructor(
    private readonly context: BrowserContext,
    private readonly home: string,
    private readonly seen: readonly string[],
    readonly excel: StandInExcel,
  ) {}

  static async open(
    excel: StandInExcel,
    size: { readonly width: number; readonly height: number },
  ): Promise<ExcelPages> {
    const { page, faults } = await visit({ ...size, address: "about:blank" });
    const pages = new ExcelPages(page.context(), process.env["RENSTRA_URL"] ?? "", faults, excel);
    await pages.prepare();
    return pages;
  }

  /** What went wrong on the pages, and what they asked of other computers beside Office.js. */
  get faults(): readonly string[] {
    return [...this.pageErrors, ...this.seen.filter((fault) => !fault.startsWith(`request: ${OFFICE_JS}`))];
  }

  /** The task pane, by its address below the add-in's own. */
  async pane(address = "taskpane.html", look: AppLook = {}): Promise<Page> {
    return this.show(address, look);
  }

  /** The page of the ribbon's functions. */
  async ribbon(look: AppLook = {}): Promise<Page> {
    this.commands = await this.show("commands.html", look);
    await this.commands.waitForFunction(`window.excelListens?.(${String(DISPATCH.commandPressed)})`);
    return this.commands;
  }

  async press(functionName: string): Promise<void> {
    await raise(this.commands, DISPATCH.commandPressed, ["press", functionName, "{}"]);
  }

  /** The dialog, as soon as it is there. */
  async shownDialog(): Promise<Page> {
    while (this.dialog === null) await moment();
    return this.dialog;
  }

  /** Waits until a function has told Excel of its end. */
  async completion(): Promise<void> {
    while (this.completed.length === 0) await moment();
  }

  private async prepare(): Promise<void> {
    await this.context.route(`${OFFICE_JS}**`, (route) => {
      const file = new URL(route.request().url()).pathname.replace("/lib/1/hosted/", "");
      return route.fulfill({ path: join(OFFICE_FOLDER, file) });
    });
    await this.context.exposeBinding("excelExecute", ({ page }, id: number, parameters: readonly unknown[]) =>
      this.execute(page, id, parameters),
    );
    await this.context.exposeBinding("excelFrame", ({ page }, what: string, id: number, text: string) =>
      this.frame(page, what, id, text),
    );
  }

  private async show(address: string, look: AppLook): Promise<Page> {
    const page = await this.context.newPage();
    page.on("pageerror", (error) => this.pageErrors.push(`${address}: ${error.message}`));
    const answers = Object.entries(appContext(this.excel, look)).flatMap(([name, answer]) =>
      name === "GetSettings" ? [] : [[name, answer()]],
    );
    await page.addInitScript(`(${CONTRACT})(${JSON.stringify({ hostInfo: hostInfo(look), answers })})`);
    this.excel.listen((entries) => void tell(page, entries));
    await page.goto(new URL(address, this.home).href);
    return page;
  }

  private async execute(page: Page, id: number, parameters: readonly unknown[]): Promise<readonly unknown[]> {
    if (id === DISPATCH.commandCompleted) {
      this.completed.push(Number(parameters[1]));
      return [0];
    }
    if (id !== DISPATCH.richApiRequest) return [NOT_SUPPORTED];
    const request = parameters[0] as readonly unknown[];
    const answered = await this.excel.submit(
      String(request[REQUEST.body]),
      Number(request[REQUEST.flags]),
      (entries) => void tell(page, entries),
    );
    return "body" in answered ? [0, 200, null, answered.body] : [answered.failure.number];
  }

  /** A dialog opens with the first listening to its messages, and closes with the last. */
  private async frame(page: Page, what: string, id: number, text: string): Promise<void> {
    if (what === "listen" && id === DISPATCH.dialogMessage) {
      const { url } = JSON.parse(text) as { url: string };
      const dialog = await this.show(new URL(url).pathname.slice(1), { program: "dialog" });
      this.dialog = dialog;
      dialog.on("close", () => {
        if (this.dialog === dialog) void raise(page, DISPATCH.dialogMessage, [DIALOG.closed]);
        this.dialog = null;
      });
    } else if (what === "deaf" && id === DISPATCH.dialogMessage) {
      const { dialog } = this;
      this.dialog = null;
      await dialog?.close();
    } else if (what === "child") await raise(this.dialog, DISPATCH.parentMessage, [DIALOG.fromParent, text, this.home]);
    else if (what === "parent") await raise(this.commands, DISPATCH.dialogMessage, [DIALOG.message, text, this.home]);
  }
}

function moment(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}

async function tell(page: Page, entries: readonly EventEntry[]): Promise<void> {
  if (!page.isClosed())
    await page.evaluate(`window.excelRaise?.(${String(DISPATCH.richApiEvent)}, ${JSON.stringify(entries)}, true)`);
}

/** A page that is closed meanwhile hears nothing any more. */
function ended(error: unknown): void {
  if (!String(error).includes("has been closed")) throw error;
}

async function raise(page: Page | null, id: number, payload: readonly unknown[]): Promise<void> {
  if (page?.isClosed() === false)
    await page.evaluate(`window.excelRaise?.(${String(id)}, ${JSON.stringify(payload)}, false)`).catch(ended);
}

/** What desktop Excel puts under a page before its first script: `window.external`, answered from this process. */
const CONTRACT = `(given) => {
  const list = (items) => ({ toArray: () => items });
  const handlers = new Map();
  const context = Object.fromEntries(given.answers.map(([name, value]) => [name, () => value]));
  context.GetSettings = () => ({ Read: () => {}, Write: () => {} });
  window.excelListens = (id) => handlers.has(id);
  window.excelRaise = (id, payload, isNested) => {
    handlers.get(id)?.(id, list(isNested ? payload.map(list) : payload));
  };
  Object.assign(window.external, {
    GetContext: () => context,
    GetHostInfo: () => given.hostInfo,
    GetLoggingAllowed: () => false,
    Execute: (id, parameters, callback) => {
      window.excelExecute(id, parameters).then((answer) => callback(list(answer)));
    },
    RegisterEvent: (id, target, handler, callback) => {
      setTimeout(() => {
        callback(list([0]));
        handlers.set(id, handler);
        window.excelFrame("listen", id, target);
      });
    },
    UnregisterEvent: (id, target, callback) => {
      handlers.delete(id);
      window.excelFrame("deaf", id, target);
      setTimeout(() => callback(list([0])));
    },
    MessageParent: (text) => window.excelFrame("parent", 0, text),
    MessageChild: (text) => window.excelFrame("child", 0, text),
  });
}`;
