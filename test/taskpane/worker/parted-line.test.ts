import { cutLists, joinLists } from "../../../src/taskpane/worker/long-lists";
import type { Line } from "../../../src/taskpane/worker/messages";
import { partedLine, type Parted } from "../../../src/taskpane/worker/parted-line";

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

describe("long lists", () => {
  const row = { cells: numbers(3) };
  const message = {
    sheets: [
      { name: "A", rows: numbers(201) },
      { name: "B", rows: numbers(200) },
    ],
    row,
    again: row,
  };

  it("are cut out where they are longer than 200, and joined again", () => {
    const { rest, lists, entries } = cutLists(message);
    expect(lists).toEqual([["sheets", "0", "rows"]]);
    expect(rest.sheets[0]).toEqual({ name: "A", rows: [] });
    expect(joinLists(structuredClone(rest), lists, structuredClone(entries))).toEqual(message);
  });

  it("leave all else the very object it was", () => {
    const { rest } = cutLists(message);
    expect(rest.row).toBe(row);
    expect(rest.again).toBe(row);
    expect(rest.sheets[1]).toBe(message.sheets[1]);
    const short = { rows: numbers(200) };
    expect(cutLists(short).rest).toBe(short);
  });

  it("are cut at the top, in lists, and not below what has a class of its own", () => {
    expect(cutLists(numbers(300))).toMatchObject({ rest: [], lists: [[]] });
    expect(cutLists([numbers(300), 1])).toMatchObject({ rest: [[], 1], lists: [["0"]] });
    const held = { when: new Map([["rows", numbers(300)]]) };
    expect(cutLists(held).rest).toBe(held);
  });

  it("end at a depth, also where an object holds itself", () => {
    const ring: Record<string, unknown> = { a: 1 };
    ring["ring"] = ring;
    expect(cutLists(ring).rest).toBe(ring);
  });
});

describe("a line", () => {
  /** A line that comes back to its own end, copied. */
  function loop<T>(breath: (() => Promise<void>) | null) {
    const sizes: number[] = [];
    const heard: T[] = [];
    let hear: (message: Parted<T>) => void = () => undefined;
    const back: Line<Parted<T>, Parted<T>> = {
      post: (part) => {
        sizes.push(part.kind === "part" ? part.entries.length : 0);
        hear(structuredClone(part));
      },
      listen: (listener) => {
        hear = listener;
      },
    };
    const line = partedLine<T, T>(back, breath);
    line.listen((message) => heard.push(message));
    return { line, sizes, heard };
  }

  it("sends no more than 500 entries at once, and gives whole messages", () => {
    const { line, sizes, heard } = loop(null);
    const message = { rows: numbers(1201), writes: numbers(300), kind: "ended" };
    line.post(message);
    expect(sizes).toEqual([500, 500, 201, 300, 0]);
    expect(heard).toEqual([message]);
  });

  it("sends a short message at once also where the sender takes breaths", () => {
    const { line, sizes, heard } = loop(() => Promise.reject(new Error("no breath is needed")));
    line.post({ rows: numbers(5) });
    expect([sizes, heard]).toEqual([[0], [{ rows: numbers(5) }]]);
  });

  it("keeps messages apart that overtake each other", async () => {
    const going: (() => void)[] = [];
    const clock = jest.spyOn(performance, "now");
    let now = 0;
    clock.mockImplementation(() => (now += 20));
    const { line, heard } = loop<{ rows: number[] }>(() => new Promise((done) => going.push(done)));
    line.post({ rows: numbers(700) });
    line.post({ rows: numbers(900) });
    line.post({ rows: numbers(1) });
    expect(heard).toEqual([{ rows: numbers(1) }]);
    while (going.length > 0) {
      for (const go of going.splice(0).reverse()) go();
      await Promise.resolve();
      await Promise.resolve();
    }
    clock.mockRestore();
    expect(
      heard
        .slice(1)
        .map(({ rows }) => rows.length)
        .sort(),
    ).toEqual([700, 900]);
    expect(heard.slice(1).every(({ rows }) => rows.every((entry, index) => entry === index))).toBe(true);
  });
});
