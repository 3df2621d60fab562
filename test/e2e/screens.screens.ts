import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { endVisits, visit } from "./browser";
import { otherLooks } from "./contact-sheet";
import { walkThroughOtherStates, walkThroughStarts } from "./other-states";
import { faultsOfScreen, keepScreen, LOOKS, nameOfLook, scrollTo, WIDTHS, withLook } from "./screens";
import { walkThroughTroubles } from "./troubles";
import { walkThroughPane, type AtState } from "./walk";

const FOLDER = join(__dirname, "..", "..", "screens");

/** Only the pictures whose name this matches, for a short look while working; they are compared with nothing. */
const asked = process.env["RENSTRA_SCREENS"];
const ONLY = new RegExp(asked ?? "");

/** What axe looks at, colours and names, does not depend on the width. */
const AXE_AT = WIDTHS[0];

afterEach(endVisits);

it.each(["id", "en"])(
  "every place and state in every look: %s",
  async (language) => {
    const faults: string[] = [];
    const query = `?lang=${language}`;
    const folder = join(FOLDER, language);
    rmSync(folder, { recursive: true, force: true });
    const on =
      (page: Page): AtState =>
      async (state, top) => {
        const pictures: Buffer[] = [];
        for (const look of LOOKS) {
          const name = `${state} ${nameOfLook(look)}`;
          if (!ONLY.test(name)) continue;
          await withLook(page, look, top, async () => {
            // Once more, as longer texts make the bar on top higher only after the first time.
            await scrollTo(page, top);
            pictures.push(await keepScreen(page, folder, name));
            faults.push(
              ...(await faultsOfScreen(page, look, look.width === AXE_AT)).map((fault) => `${name}: ${fault}`),
            );
          });
        }
        await page.setViewportSize({ width: 1366, height: 768 });
        if (asked === undefined) faults.push(...(await otherLooks(page, { state, language, pictures })));
      };
    const { page: first } = await visit({ query, isNew: true });
    await walkThroughPane(first, on(first));
    const { page: second } = await visit({ query });
    await walkThroughTroubles(second, on(second));
    const { page: third } = await visit({ query });
    await walkThroughOtherStates(third, on(third));
    await walkThroughStarts(query, on);
    expect(faults).toEqual([]);
  },
  3_600_000,
);
