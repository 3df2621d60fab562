import { OfflineCopy, type CopyGround, type OfflineFiles } from "../../../src/workbench/offline/offline-copy";

const HOME = "https://renstra.contoh.go.id/alat/";

const named = (key: RequestInfo | URL): string => (key instanceof Request ? key.url : key.toString());

/** A browser's caches and the network behind them, both in memory. */
class Surroundings {
  readonly kept = new Map<string, Map<string, Response>>();
  readonly asked: string[] = [];
  readonly served = new Map<string, string>();

  readonly ground: CopyGround = {
    home: HOME,
    fetch: (address, how) => {
      const url = typeof address === "string" ? address : address.url;
      this.asked.push(`${url.slice(HOME.length)} ${how?.integrity ?? ""}`.trim());
      const body = this.served.get(url.slice(HOME.length));
      return Promise.resolve(new Response(body ?? "", { status: body === undefined ? 404 : 200 }));
    },
    caches: {
      open: (name) => Promise.resolve(this.cache(name) as unknown as Cache),
      keys: () => Promise.resolve([...this.kept.keys()]),
      delete: (name) => Promise.resolve(this.kept.delete(name)),
      match: (key, how) => {
        const kept = [...this.kept.values()].flatMap((held) => [...held]);
        const isIt = (name: string): boolean => (how?.ignoreSearch === true ? name.split("?")[0] : name) === named(key);
        return Promise.resolve(kept.find(([name]) => isIt(name))?.[1]);
      },
    },
  };

  private cache(name: string): Pick<Cache, "match" | "put"> {
    const held = this.kept.get(name) ?? new Map<string, Response>();
    this.kept.set(name, held);
    return {
      match: (key) => Promise.resolve(held.get(named(key))),
      put: (key, response) => Promise.resolve(void held.set(named(key), response)),
    };
  }
}

const build = (version: string, files: Readonly<Record<string, string>>): OfflineFiles => ({ version, files });
const FIRST = build("1", { "index.html": "sha256-a", "workbench.js": "sha256-b", "sample/a b.xlsx": "sha256-c" });

function serving(...files: readonly string[]): Surroundings {
  const around = new Surroundings();
  for (const file of files) around.served.set(encodeURI(file), `bytes of ${file}`);
  return around;
}

const get = (address: string): { method: string; url: string } => ({ method: "GET", url: address });

describe("OfflineCopy", () => {
  it("keeps every file of the build, each checked against its hash", async () => {
    const around = serving(...Object.keys(FIRST.files));
    await new OfflineCopy(around.ground, FIRST).keep();
    expect(around.asked).toEqual(["index.html sha256-a", "workbench.js sha256-b", "sample/a%20b.xlsx sha256-c"]);
    expect([...around.kept.keys()]).toEqual([`renstra ${HOME} 1`]);
  });

  it("is not kept while a file of it is missing", async () => {
    await expect(new OfflineCopy(serving("index.html").ground, FIRST).keep()).rejects.toThrow("workbench.js: 404");
  });

  it("takes from a former build what has not changed, and forgets all but the last two", async () => {
    const around = serving(...Object.keys(FIRST.files));
    await new OfflineCopy(around.ground, FIRST).keep();
    around.asked.length = 0;
    for (const version of ["1b", "1c"]) around.kept.set(`renstra ${HOME} ${version}`, new Map());
    around.kept.set("renstra https://renstra.contoh.go.id/lain/ 1", new Map());
    around.kept.set("of another program", new Map());
    const next = new OfflineCopy(around.ground, build("2", { ...FIRST.files, "workbench.js": "sha256-d" }));
    await next.keep();
    expect(around.asked).toEqual(["workbench.js sha256-d"]);
    expect(around.kept.has(`renstra ${HOME} 1`)).toBe(true);
    await next.forgetOthers();
    expect([...around.kept.keys()]).toEqual([
      ...[
        `renstra ${HOME} 1b`,
        `renstra ${HOME} 1c`,
        "renstra https://renstra.contoh.go.id/lain/ 1",
        "of another program",
      ],
      `renstra ${HOME} 2`,
    ]);
  });

  it.each([
    ["", "index.html"],
    ["?office", "index.html"],
    ["index.html?lang=en#A1", "index.html"],
    ["workbench.js", "workbench.js"],
    ["sample/a%20b.xlsx", "sample/a b.xlsx"],
    ["taskpane.html", null],
    ["workbench.js.map", null],
    ["toString", null],
    ["workbench.113.0a1b2c3d.js", "workbench.113.0a1b2c3d.js"],
    ["workbench.113.js", null],
    ["../index.html", null],
  ])("knows %s as %s", (address, file) => {
    const copy = new OfflineCopy(serving().ground, FIRST);
    expect(copy.fileOf(get(new URL(address, HOME).href))).toBe(file);
  });

  it("has nothing to say to other addresses and to what is sent", () => {
    const copy = new OfflineCopy(serving().ground, FIRST);
    expect(copy.fileOf(get("https://contoh.go.id/workbench.js"))).toBeNull();
    expect(copy.fileOf({ method: "POST", url: `${HOME}index.html` })).toBeNull();
  });

  it("gives a page of the former build the scripts it loads later", async () => {
    const part = "workbench.7.0a1b2c3d.js";
    const around = serving("index.html", "workbench.js", "sample/a b.xlsx", part);
    await new OfflineCopy(around.ground, build("0", { [part]: "sha256-p" })).keep();
    around.served.clear();
    around.asked.length = 0;
    const next = new OfflineCopy(around.ground, FIRST);
    expect(await (await next.answer(part, new Request(HOME + part))).text()).toBe(`bytes of ${part}`);
    expect(around.asked).toEqual([]);
    expect((await next.answer("workbench.7.ffffffff.js", new Request(`${HOME}workbench.7.ffffffff.js`))).status).toBe(
      404,
    );
  });

  it("answers without the network, and with it where the browser has dropped the file", async () => {
    const around = serving("index.html", "workbench.js", "sample/a b.xlsx");
    const copy = new OfflineCopy(around.ground, FIRST);
    await copy.keep();
    around.asked.length = 0;
    const request = new Request(`${HOME}index.html?office`);
    expect(await (await copy.answer("index.html", request)).text()).toBe("bytes of index.html");
    expect(around.asked).toEqual([]);
    around.kept.clear();
    await copy.answer("index.html", request);
    expect(around.asked).toEqual(["index.html?office"]);
  });
});
