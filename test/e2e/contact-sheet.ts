import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Page } from "playwright-core";
import { fontsOf, knownFonts, MOST_DIFFERENT } from "./pictures";
import { HEIGHT, LOOKS, nameOfLook, THEMES, WIDTHS, type Look } from "./screens";

/** One sheet for each state and language: a row for each theme and one for longer texts, a column for each width. */
const SHEETS = join(__dirname, "references", "looks");

/** A half of its size shows every word; kept as WebP, whose slight blur the tolerance leaves out. */
const SCALE = 0.5;
const QUALITY = 0.8;
const TOLERANCE = 72;

/** The pictures of one state in all looks, in their order. */
export interface LooksOf {
  readonly state: string;
  readonly language: string;
  readonly pictures: readonly Buffer[];
}

interface Tile {
  readonly name: string;
  readonly address: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/** Drawn in the page: the new sheet, and of each tile what part differs from the sheet that is kept. */
interface Drawn {
  readonly sheet: string;
  readonly different: readonly { readonly name: string; readonly part: number }[];
}

/**
 * The looks of a state that differ from the kept sheet; none where there is nothing to compare with, because the fonts are
 * others. With RENSTRA_REFERENCES=write the sheet is made anew.
 * @param page shows the pane, by which the fonts are known
 */
export async function otherLooks(page: Page, { state, language, pictures }: LooksOf): Promise<readonly string[]> {
  const file = join(SHEETS, language, `${state}.webp`);
  const isWriting = process.env["RENSTRA_REFERENCES"] === "write";
  if (!isWriting && (await fontsOf(page)) !== knownFonts()) return [];
  const kept = !isWriting && existsSync(file) ? addressOf(readFileSync(file), "webp") : null;
  if (!isWriting && kept === null) return [`${state}: no sheet of its looks`];
  const table = await page.context().newPage();
  const tiles = LOOKS.map((look, index) => tileOf(look, pictures[index] ?? Buffer.alloc(0)));
  const { sheet, different } = await table.evaluate<Drawn>(
    `(${draw.toString()})(${JSON.stringify({ tiles, room: HEIGHT * SCALE, kept, quality: QUALITY, tolerance: TOLERANCE })})`,
  );
  await table.close();
  if (isWriting) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, Buffer.from(sheet.replace(/^.*,/, ""), "base64"));
  }
  return different
    .filter(({ part }) => part > MOST_DIFFERENT)
    .map(({ name, part }) => `${state} ${name}: ${String(part)} of the picture is another`);
}

function tileOf(look: Look, picture: Buffer): Tile {
  const row = look.long ? THEMES.length : THEMES.indexOf(look.theme);
  const before = WIDTHS.slice(
    0,
    WIDTHS.findIndex((width) => width === look.width),
  );
  return {
    name: nameOfLook(look),
    address: addressOf(picture, "png"),
    left: before.reduce((sum, width) => sum + width, 0) * SCALE,
    top: row * HEIGHT * SCALE,
    width: look.width * SCALE,
  };
}

function addressOf(bytes: Buffer, kind: "png" | "webp"): string {
  return `data:image/${kind};base64,${bytes.toString("base64")}`;
}

interface Drawing {
  readonly tiles: readonly Tile[];
  /** For one picture, down the sheet. */
  readonly room: number;
  readonly kept: string | null;
  readonly quality: number;
  readonly tolerance: number;
}

/** Runs in the page: the browser reads, shrinks and compares the pictures. */
async function draw({ tiles, room, kept, quality, tolerance }: Drawing): Promise<Drawn> {
  const width = Math.max(...tiles.map((tile) => tile.left + tile.width));
  const height = Math.max(...tiles.map((tile) => tile.top)) + room;
  const imageOf = async (address: string): Promise<HTMLImageElement> => {
    const image = new Image();
    image.src = address;
    await image.decode();
    return image;
  };
  const paper = (): CanvasRenderingContext2D => {
    const context = Object.assign(document.createElement("canvas"), { width, height }).getContext("2d");
    if (context === null) throw new Error("no canvas");
    context.imageSmoothingQuality = "high";
    return context;
  };
  const now = paper();
  for (const tile of tiles) {
    const image = await imageOf(tile.address);
    now.drawImage(image, tile.left, tile.top, tile.width, (tile.width / image.width) * image.height);
  }
  const sheet = now.canvas.toDataURL("image/webp", quality);
  if (kept === null) return { sheet, different: [] };
  // Both as they come out of WebP: what its compression blurs is blurred in both.
  const before = paper();
  before.drawImage(await imageOf(kept), 0, 0);
  now.drawImage(await imageOf(sheet), 0, 0);
  const partOf = ({ left, top, width: across }: Tile): number => {
    const [one, other] = [now, before].map((context) => context.getImageData(left, top, across, room).data);
    let different = 0;
    for (let at = 0; at < across * room * 4; at += 4) {
      const far = [0, 1, 2].some((part) => Math.abs((one?.[at + part] ?? 0) - (other?.[at + part] ?? 0)) > tolerance);
      if (far) different++;
    }
    return different / (across * room);
  };
  return { sheet, different: tiles.map((tile) => ({ name: tile.name, part: partOf(tile) })) };
}
