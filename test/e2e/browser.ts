import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import { FOCUS_WATCH } from "./focus-watch";

const SHOTS = join(__dirname, "shots");
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Runs in the page before it: the user has seen the introduction. What else she chose stays. */
const INTRODUCED = `try {
  localStorage.getItem("renstra/preferences") ?? localStorage.setItem("renstra/preferences", '{"isIntroduced":true}');
} catch {}`;

/** Runs in the page before it: files are chosen as in browsers that cannot read them again. */
const WITHOUT_HANDLES = `Object.defineProperty(window, "showOpenFilePicker", { value: undefined });`;

/** One browser page with everything that went wrong on it. */
export interface Visit {
  readonly page: Page;
  /** Console errors, page errors, a keyboard left nowhere, and requests that leave this computer. */
  readonly faults: readonly string[];
}

export interface VisitOptions {
  /** Which page; the workbench when absent. */
  readonly address?: string;
  readonly query?: string;
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  /** Whether the pane has never been opened before; its introduction is seen only then. */
  readonly isNew?: boolean;
  /** Where the page is served; the build in dist/ when absent. */
  readonly home?: string;
  /** Whether the browser may keep the page for offline starts, as browsers do. */
  readonly keeps?: boolean;
  /** Whether chosen files can be read again later. Their dialog is the browser's own, so the test has to stand in for it. */
  readonly reaches?: boolean;
}

/** Each visit that is still going on. */
const open: BrowserContext[] = [];

/** The browser of a test file: started once, as every visit has storage of its own. */
let browser: Promise<Browser> | undefined;

afterAll(async () => {
  await (await browser)?.close();
});

/**
 * Opens the served workbench with storage of its own, empty as on a new computer. The browser and the address come from the test's set-up.
 * Every visit is ended by `endVisits`, also when its test fails.
 */
export async function visit(options: VisitOptions = {}): Promise<Visit> {
  const { address = "index.html", query = "", width = 1366, height = 768, dark = false, isNew = false } = options;
  const { home = required("RENSTRA_URL"), keeps = false, reaches = false } = options;
  browser ??= chromium.launch({ executablePath: required("RENSTRA_BROWSER"), headless: true, args: FLAGS });
  const context = await (
    await browser
  ).newContext({
    viewport: { width, height },
    colorScheme: dark ? "dark" : "light",
    acceptDownloads: true,
    serviceWorkers: keeps ? "allow" : "block",
  });
  open.push(context);
  const page = await context.newPage();
  if (!reaches) await context.addInitScript(WITHOUT_HANDLES);
  if (!isNew) await context.addInitScript(INTRODUCED);
  await context.addInitScript(FOCUS_WATCH);
  const faults = watch(context, page, home);
  await page.goto(new URL(`${address}${query}`, home).href);
  return { page, faults };
}

/** Ends all visits; what they kept is gone. */
export async function endVisits(): Promise<void> {
  await Promise.all(open.splice(0).map((context) => context.close()));
}

/** Keeps a picture of the page for people to look at; nothing is compared. */
export async function shoot(page: Page, name: string): Promise<void> {
  mkdirSync(SHOTS, { recursive: true });
  await page.screenshot({ path: join(SHOTS, `${name}.png`) });
}

/** Opens a file as a user does who picks it in the browser's dialog. */
export async function openFile(
  page: Page,
  name: string,
  buffer: Buffer,
  button: string | RegExp = "Buka .xlsx",
): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: button }).click(),
  ]);
  await chooser.setFiles({ name, mimeType: "application/octet-stream", buffer });
}

/** The bytes that a button gives to the browser's downloads. */
export async function downloaded(page: Page, button = "Unduh .xlsx"): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).click(),
  ]);
  return readFileSync(await download.path());
}

function watch(context: BrowserContext, page: Page, address: string): readonly string[] {
  const faults: string[] = [];
  const home = new URL(address).origin;
  page.on("pageerror", (error) => faults.push(`page error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`console: ${message.text()}`);
  });
  context.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    const stays = origin === home || protocol === "data:" || protocol === "blob:";
    if (!stays) faults.push(`request: ${request.url()}`);
  });
  return faults;
}

function required(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === "") throw new Error(`${name} is not set`);
  return value;
}
