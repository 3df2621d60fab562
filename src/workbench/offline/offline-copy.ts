/** The files a build emitted for this page, and a name that no other build has. Written into the worker by the build. */
export interface OfflineFiles {
  readonly version: string;
  /** Address below the page's own, and what the bytes must hash to ("sha256-…"). */
  readonly files: Readonly<Record<string, string>>;
}

/** What of its surroundings a copy needs. */
export interface CopyGround {
  readonly caches: Pick<CacheStorage, "open" | "keys" | "delete" | "match">;
  readonly fetch: (address: string | Request, how?: RequestInit) => Promise<Response>;
  /** The address below which the page and its files lie, with a slash at its end. */
  readonly home: string;
}

const START_PAGE = "index.html";
/** A script of any build; its name holds the hash of what is in it, so that it never means another. */
const SCRIPT = /\.[0-9a-f]{8}\.js$/;
/** How many former builds stay, for pages that are still open. */
const FORMER_BUILDS = 2;

/** One build's files, kept in the browser. Only what the build emitted is ever kept: no file of the user's, no other address. */
export class OfflineCopy {
  private readonly name: string;

  constructor(
    private readonly ground: CopyGround,
    private readonly build: OfflineFiles,
  ) {
    this.name = `${familyOf(ground.home)}${build.version}`;
  }

  /** Keeps all files; those a former build had too are taken from there. Rejects where a file is missing or not of this build. */
  async keep(): Promise<void> {
    const cache = await this.ground.caches.open(this.name);
    await Promise.all(Object.keys(this.build.files).map((file) => this.keepFile(cache, file)));
  }

  /** Forgets the files of other builds of this page, but for those just before: pages of them may still be open. */
  async forgetOthers(): Promise<void> {
    const family = familyOf(this.ground.home);
    const names = await this.ground.caches.keys(); // in the order in which they were opened first
    const others = names.filter((name) => name.startsWith(family) && name !== this.name);
    await Promise.all(others.slice(0, -FORMER_BUILDS).map((name) => this.ground.caches.delete(name)));
  }

  /**
   * The file that a request asks for, or null where it is none of this build's and no script of another. A question mark and
   * what follows do not count.
   */
  fileOf({ method, url }: Pick<Request, "method" | "url">): string | null {
    const address = url.replace(/[?#].*$/, "");
    if (method !== "GET" || !address.startsWith(this.ground.home)) return null;
    const file = decodeURIComponent(address.slice(this.ground.home.length)) || START_PAGE;
    return Object.hasOwn(this.build.files, file) || SCRIPT.test(file) ? file : null;
  }

  /** The kept file; from the network where the browser has dropped it. */
  async answer(file: string, request: Request): Promise<Response> {
    const { caches } = this.ground;
    const isOwn = Object.hasOwn(this.build.files, file);
    const kept = isOwn
      ? (await caches.open(this.name)).match(this.keyOf(file))
      : caches.match(this.addressOf(file), { ignoreSearch: true });
    return (await kept) ?? this.ground.fetch(request);
  }

  private async keepFile(cache: Cache, file: string): Promise<void> {
    const key = this.keyOf(file);
    if ((await cache.match(key)) !== undefined) return;
    await cache.put(key, (await this.ground.caches.match(key)) ?? (await this.fetchFile(file)));
  }

  private async fetchFile(file: string): Promise<Response> {
    const integrity = this.build.files[file] ?? "";
    const response = await this.ground.fetch(this.addressOf(file), { cache: "no-cache", integrity });
    if (!response.ok) throw new Error(`${file}: ${response.status}`);
    // Made anew: a page is not shown from an answer that was redirected.
    return new Response(await response.blob(), {
      headers: { "Content-Type": response.headers.get("Content-Type") ?? "" },
    });
  }

  private keyOf(file: string): string {
    return `${this.addressOf(file)}?${this.build.files[file] ?? ""}`;
  }

  private addressOf(file: string): string {
    return this.ground.home + encodeURI(file);
  }
}

/** How the names of all kept builds of the page at an address begin. */
export function familyOf(home: string): string {
  return `renstra ${home} `;
}
