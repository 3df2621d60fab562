import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { endVisits, visit } from "./browser";
import { walkThroughOtherStates, walkThroughStarts } from "./other-states";
import { differenceFrom, MOST_DIFFERENT } from "./pictures";
import { faultsOfScreen, PANE, withLook, type Look } from "./screens";
import { walkThroughTroubles } from "./troubles";
import { walkThroughPane, type AtState } from "./walk";

const TRANSCRIPT = join(__dirname, "main-job.txt");

const active = (page: Page): Promise<string> =>
  page.evaluate("(document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent).trim()");

/** Presses Tab until the focus is on what is named. Nothing is clicked, and every stop can be seen. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press("Tab");
    if (name.test(await active(page))) return;
  }
  throw new Error(`no way by keyboard to ${String(name)}`);
}

/** A part of the pane as a screen reader has it: roles, names and states, without the lists of findings and cells. */
async function transcript(page: Page, title: string, part: string): Promise<string> {
  const said = await page.locator(`${PANE} ${part}`).ariaSnapshot();
  const short = said.split("\n").filter((line) => line.length < 120);
  return `## ${title}\n\n${short.slice(0, 60).join("\n")}\n`;
}

/**
 * Keeps every sentence that comes into the pane's live region, in the order in which a screen reader speaks
 * them; how far a task is comes only where it takes long, and is left out.
 */
async function listen(page: Page): Promise<() => Promise<string>> {
  await page.evaluate(`(() => {
    const region = document.querySelector(${JSON.stringify(PANE)}).querySelector(":scope > [role=status]");
    globalThis.spoken = [];
    new MutationObserver((changes) => {
      for (const { target } of changes) if (!region.firstElementChild.contains(target) && target.textContent !== "" && spoken.at(-1) !== target.textContent) spoken.push(target.textContent);
    }).observe(region, { subtree: true, childList: true, characterData: true });
  })()`);
  return async () =>
    `## Yang dibacakan\n\n${(await page.evaluate<string[]>("spoken")).map((text) => `- ${text}`).join("\n")}\n`;
}

describe("the main job by keyboard alone", () => {
  afterAll(endVisits);

  it("from the introduction over the check and the recompute to what was written and back, as a screen reader has it", async () => {
    const { page, faults } = await visit({ isNew: true });
    const parts: string[] = [];
    const keep = async (title: string, part = "main"): Promise<void> => {
      parts.push(await transcript(page, title, part));
    };
    await page.locator("[data-introduction]").waitFor();
    const spoken = await listen(page);
    await keep("Perkenalan");
    await page.locator("[data-introduction] h2").focus();
    await tabTo(page, /^Coba dengan laporan contoh$/);
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "8 tabel di 8 lembar" }).waitFor();
    expect(await active(page)).toBe("Renstra");
    await keep("Sudah dibaca");

    await tabTo(page, /^Periksa$/); // the bar of places
    await page.keyboard.press("Enter");
    expect(await active(page)).toBe("Periksa");
    await tabTo(page, /^Periksa$/);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: /temuan dari \d/ }).waitFor();
    expect(await active(page)).toMatch(/temuan dari \d/);
    await page.keyboard.press("F8");
    await page.locator("[data-rule]").waitFor();
    await keep("Temuan", "[data-place='check']");

    const before = await page.locator("[data-own-settings], [data-plan]").count();
    expect(before).toBe(0);
    await page.getByRole("link", { name: "Hitung" }).focus();
    await page.keyboard.press("Enter");
    await tabTo(page, /^Hitung ulang$/);
    await page.keyboard.press("Enter");
    await page.locator("[data-plan]").waitFor();
    await keep("Pratinjau", "[data-place='recompute']");
    await tabTo(page, /^Tulis [\d.]+ sel$/);
    await page.keyboard.press("Space");
    await page.getByRole("heading", { name: /sel sudah ditulis$/ }).waitFor();
    expect(await active(page)).toMatch(/sel sudah ditulis$/);
    await keep("Sudah ditulis", "[data-place='recompute']");
    await tabTo(page, /^Kembalikan$/);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: /sudah dikembalikan/ }).waitFor();
    expect(faults).toEqual([]);

    parts.push(await spoken());
    const told = parts.join("\n");
    if (process.env["RENSTRA_REFERENCES"] === "write") writeFileSync(TRANSCRIPT, told);
    expect(told).toBe(readFileSync(TRANSCRIPT, "utf8"));
  });
});

describe("every state", () => {
  afterEach(endVisits);

  const LOOK: Look = { width: 320, theme: "light", long: false };
  const MORE: Readonly<Record<string, Look>> = {
    "00 introduction": { width: 350, theme: "dark", long: false },
    "05 findings": { width: 450, theme: "contrast", long: false },
    "14 settings": { width: 350, theme: "contrast", long: false },
  };

  it("has nothing serious for axe, nothing cut off, and looks as it did", async () => {
    const { page: first, faults } = await visit({ isNew: true });
    const wrong: string[] = [];
    const on =
      (page: Page): AtState =>
      async (state, top) => {
        for (const look of [LOOK, MORE[state] ?? { ...LOOK, long: true }]) {
          await withLook(page, look, top, async () => {
            wrong.push(...(await faultsOfScreen(page, look)).map((fault) => `${state}: ${fault}`));
            if (look.long) return;
            const different = await differenceFrom(page, `${state} ${String(look.width)} ${look.theme}`);
            if ((different ?? 0) > MOST_DIFFERENT)
              wrong.push(`${state}: ${String(different)} of the picture is another`);
          });
        }
        await page.setViewportSize({ width: 1366, height: 768 });
      };
    await walkThroughPane(first, on(first));
    expect(faults).toEqual([]);
    const { page: second, faults: inTroubles } = await visit();
    await walkThroughTroubles(second, on(second));
    const { page: third, faults: inOthers } = await visit();
    await walkThroughOtherStates(third, on(third));
    await walkThroughStarts("", on);
    expect(wrong).toEqual([]);
    // What the page is made to miss and to fail in is told on the console, too.
    expect([...inTroubles, ...inOthers].filter((fault) => /focus lost/.test(fault))).toEqual([]);
  }, 240_000);
});
