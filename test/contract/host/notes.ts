import { LONGEST_NOTE } from "../../../src/host/port";
import { figure, formula } from "./cells";
import { names } from "./names";
import type { Trial } from "./trial";

/** What a careless way through XML would change or lose. */
const ODD_TEXTS = [
  "",
  " ",
  "\n baris\r\n\tdua\r ",
  "<note>&amp;</note> ]]> <![CDATA[x]]> \"'",
  "Rp 1.000 – é 日本 😀 \u00a0\u2028",
  "\u0000\u0001\u001f\u007f\ud800 \udc00x\ufffe\uffff",
  "_x000D_ _x005F_ _x005F\u0001 _x41_",
];

/** What the port promises of notes kept with the workbook. */
export function describeNotes(trial: Trial): void {
  describe("keeping notes", () => {
    test("has none at first", async () => {
      expect(await trial.host.readNote("mapping")).toBeNull();
    });

    test("gives back what was kept, then what took its place, then nothing", async () => {
      await trial.host.writeNote("mapping", '{"BAB II":{"pagu":"B"}}');
      expect(await trial.host.readNote("mapping")).toBe('{"BAB II":{"pagu":"B"}}');
      await trial.host.writeNote("mapping", "lain");
      expect(await trial.host.readNote("mapping")).toBe("lain");
      await trial.host.writeNote("mapping", null);
      expect(await trial.host.readNote("mapping")).toBeNull();
    });

    test.each(ODD_TEXTS)("gives back %j letter by letter", async (text) => {
      await trial.host.writeNote("mapping", text);
      expect(await trial.host.readNote("mapping")).toBe(text);
      expect(await (trial.given.reopened?.() ?? trial.host).readNote("mapping")).toBe(text);
    });

    test("keeps notes of different names apart", async () => {
      await trial.host.writeNote("mapping", "satu");
      await trial.host.writeNote("a <\"b\"> & 'c'\n", "dua");
      await trial.host.writeNote("Mapping", "tiga");
      expect(await trial.host.readNote("mapping")).toBe("satu");
      expect(await trial.host.readNote("a <\"b\"> & 'c'\n")).toBe("dua");
      await trial.host.writeNote("mapping", null);
      expect(await trial.host.readNote("mapping")).toBeNull();
      expect(await trial.host.readNote("a <\"b\"> & 'c'\n")).toBe("dua");
      expect(await trial.host.readNote("Mapping")).toBe("tiga");
    });

    test("takes a note of the greatest length and refuses a longer one, keeping the old", async () => {
      const longest = "<é\n".repeat(LONGEST_NOTE).slice(0, LONGEST_NOTE);
      await trial.host.writeNote("mapping", longest);
      expect((await trial.host.readNote("mapping")) === longest).toBe(true);
      await expect(trial.host.writeNote("mapping", `${longest}x`)).rejects.toMatchObject({
        name: "HostError",
        code: "too-large",
        place: null,
        detail: "note mapping",
      });
      expect((await trial.host.readNote("mapping")) === longest).toBe(true);
    });

    test("changes no cell and no manners, and comes through later writes", async () => {
      const before = await trial.everySheet();
      const manners = trial.given.manners?.();
      await trial.host.writeNote("mapping", "satu");
      expect(await trial.everySheet()).toEqual(before);
      expect(trial.given.manners?.()).toEqual(manners);
      await trial.put(names.report, ["C3", figure(1)], ["D4", formula("=B4-1")]);
      expect(await trial.host.readNote("mapping")).toBe("satu");
      const reopened = trial.given.reopened?.() ?? trial.host;
      expect(await reopened.readNote("mapping")).toBe("satu");
      expect((await reopened.readSheet(names.report)).values[2]?.[2]).toBe(1);
    });

    test("reading, and removing what is not there, change nothing in the file", async () => {
      const file = trial.given.bytes?.();
      await trial.host.readNote("mapping");
      await trial.host.writeNote("mapping", null);
      expect(trial.given.bytes?.()).toEqual(file);
    });

    test("a note that is removed again leaves the file as it was", async () => {
      const file = trial.given.bytes?.();
      await trial.host.writeNote("mapping", "satu");
      if (file !== undefined) expect(trial.given.bytes?.()).not.toEqual(file);
      await trial.host.writeNote("mapping", null);
      expect(trial.given.bytes?.()).toEqual(file);
    });
  });
}
