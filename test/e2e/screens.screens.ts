import { rmSync } from "node:fs";
import { join } from "node:path";
import { endVisits, visit } from "./browser";
import { faultsOfScreen, keepScreen, LOOKS, nameOfLook, withLook } from "./screens";
import { walkThroughTroubles } from "./troubles";
import { walkThroughPane, type AtState } from "./walk";

const FOLDER = join(__dirname, "..", "..", "screens");

/** Only the pictures whose name this matches, for a short look while working. */
const ONLY = new RegExp(process.env["RENSTRA_SCREENS"] ?? "");

afterEach(endVisits);

it.each(["id", "en"])(
  "every place and state in every look: %s",
  async (language) => {
    const faults: string[] = [];
    rmSync(join(FOLDER, language), { recursive: true, force: true });
    let { page } = await visit({ query: `?lang=${language}`, isNew: true });
    const at: AtState = async (state, top) => {
      for (const look of LOOKS) {
        const name = `${state} ${nameOfLook(look)}`;
        if (!ONLY.test(name)) continue;
        await withLook(page, look, top, async () => {
          await keepScreen(page, join(FOLDER, language), name);
          faults.push(...(await faultsOfScreen(page, look)).map((fault) => `${name}: ${fault}`));
        });
      }
      await page.setViewportSize({ width: 1366, height: 768 });
    };
    await walkThroughPane(page, at);
    ({ page } = await visit({ query: `?lang=${language}` }));
    await walkThroughTroubles(page, at);
    expect(faults).toEqual([]);
  },
  900_000,
);
