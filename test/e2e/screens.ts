import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { seriousViolations } from "./accessibility";
import { crampedIn } from "./cramped";
import { lengthenTexts, restoreTexts } from "./lengthen";

/** The part of the page that is the pane. */
export const PANE = ".fui-FluentProvider[lang]";

export const WIDTHS = [320, 350, 450] as const;
export const THEMES = ["light", "dark", "contrast"] as const;

/** The height of the window in pixels, that of a pane on a usual screen. */
export const HEIGHT = 900;

export type ScreenTheme = (typeof THEMES)[number];

/** How the pane is looked at: its width in pixels, its colours, and whether every text is made longer by two fifths. */
export interface Look {
  readonly width: number;
  readonly theme: ScreenTheme;
  readonly long: boolean;
}

/** Every look of one language. Longer texts are looked at in one theme: colours do not change what fits. */
export const LOOKS: readonly Look[] = [
  ...WIDTHS.flatMap((width) => THEMES.map((theme): Look => ({ width, theme, long: false }))),
  ...WIDTHS.map((width): Look => ({ width, theme: "light", long: true })),
];

/** Gives the page a look with `top` at the top of the pane, lets `work` see it, and takes longer texts back. */
export async function withLook<T>(page: Page, look: Look, top: string, work: () => Promise<T>): Promise<T> {
  await page.emulateMedia({
    colorScheme: look.theme === "light" ? "light" : "dark",
    forcedColors: look.theme === "contrast" ? "active" : "none",
    reducedMotion: "reduce",
  });
  await page.setViewportSize({ width: look.width, height: HEIGHT });
  await toPane(page);
  if (look.long) await lengthenTexts(page, PANE);
  await scrollTo(page, top);
  try {
    return await work();
  } finally {
    if (look.long) await restoreTexts(page);
  }
}

/** Scrolls to what a state is about, and lets the page settle. */
export async function scrollTo(page: Page, top: string): Promise<void> {
  await page
    .locator(top)
    .first()
    .evaluate((element) => {
      element.scrollIntoView();
    });
  await page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
}

/** A narrow window shows either the sheet or the pane, and the sheet after a cell was chosen. */
export async function toPane(page: Page): Promise<void> {
  const pane = page.getByRole("button", { name: "Renstra", exact: true });
  if (await pane.isVisible()) await pane.click();
}

/** A picture of the pane in a folder, named after the state and the look. */
export async function keepScreen(page: Page, folder: string, name: string): Promise<Buffer> {
  mkdirSync(folder, { recursive: true });
  return page.locator(PANE).screenshot({ path: join(folder, `${name}.png`), animations: "disabled", caret: "hide" });
}

/**
 * What is wrong with the pane as it stands: cut off, over each other, too small, or what axe calls serious. Longer texts are
 * not for axe, as only what is seen of them is longer.
 */
export async function faultsOfScreen(page: Page, { long }: Look, withAxe = true): Promise<readonly string[]> {
  return [...(await crampedIn(page, PANE)), ...(long || !withAxe ? [] : await seriousViolations(page))];
}

export function nameOfLook({ width, theme, long }: Look): string {
  return `${String(width)} ${theme}${long ? " long" : ""}`;
}
