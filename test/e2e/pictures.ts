import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { PANE } from "./screens";

/** The reference pictures, and the fonts they were made with. */
const REFERENCES = join(__dirname, "references");
const FONTS = join(REFERENCES, "fonts.json");

/** A pixel counts as another when its colours differ by more than this, of 255. */
const TOLERANCE = 48;

/** What part of a picture may differ before it counts as another: edges of letters, never a line of text. */
export const MOST_DIFFERENT = 0.004;

/** Which fonts the page draws with: the widths of some texts. Pictures can be compared only where these are the same. */
export async function fontsOf(page: Page): Promise<string> {
  return page.evaluate(`(() => {
    const context = document.createElement("canvas").getContext("2d");
    const font = getComputedStyle(document.querySelector(${JSON.stringify(PANE)})).fontFamily;
    return [14, 600].map((size) => {
      context.font = (size === 600 ? "600 16px " : "14px ") + font;
      return context.measureText("Hitung ulang laporan 32.785.932.504").width.toFixed(2);
    }).join(" ");
  })()`);
}

/** The fonts that the reference pictures were made with. */
export function knownFonts(): string {
  return (JSON.parse(readFileSync(FONTS, "utf8")) as { readonly fonts: string }).fonts;
}

/**
 * What part of the pane's picture differs from its reference, from 0 to 1; null where there is nothing to compare with,
 * because the fonts are others. With RENSTRA_REFERENCES=write the reference is made anew.
 */
export async function differenceFrom(page: Page, name: string): Promise<number | null> {
  const file = join(REFERENCES, `${name}.png`);
  const picture = await page.locator(PANE).screenshot({ animations: "disabled", caret: "hide" });
  const fonts = await fontsOf(page);
  if (process.env["RENSTRA_REFERENCES"] === "write") {
    mkdirSync(REFERENCES, { recursive: true });
    writeFileSync(file, picture);
    writeFileSync(FONTS, `{ "fonts": ${JSON.stringify(fonts)} }\n`);
    return 0;
  }
  if (!existsSync(file)) throw new Error(`no reference ${name}`);
  if (knownFonts() !== fonts) return null;
  const given = [picture, readFileSync(file)].map((bytes) => `data:image/png;base64,${bytes.toString("base64")}`);
  return page.evaluate(`(${compare.toString()})(${JSON.stringify(given)}, ${String(TOLERANCE)})`);
}

/** Runs in the page: the browser reads both pictures. */
async function compare(addresses: readonly string[], tolerance: number): Promise<number> {
  const pixels = await Promise.all(
    addresses.map(async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const context = Object.assign(document.createElement("canvas"), {
        width: image.width,
        height: image.height,
      }).getContext("2d");
      if (context === null) throw new Error("no canvas");
      context.drawImage(image, 0, 0);
      return context.getImageData(0, 0, image.width, image.height);
    }),
  );
  const [one, other] = pixels;
  if (one === undefined || other === undefined) return 1;
  if (one.width !== other.width || one.height !== other.height) return 1;
  let different = 0;
  for (let at = 0; at < one.data.length; at += 4) {
    const most = Math.max(
      ...[0, 1, 2].map((part) => Math.abs((one.data[at + part] ?? 0) - (other.data[at + part] ?? 0))),
    );
    if (most > tolerance) different++;
  }
  return different / (one.data.length / 4);
}
