import { readFileSync } from "node:fs";
import { join } from "node:path";
import { licenceFaults, shippedPackages, type LockFile } from "./licences";

const LOCK = JSON.parse(readFileSync(join(__dirname, "..", "..", "package-lock.json"), "utf8")) as LockFile;

it("every package that reaches users may be used and passed on freely", () => {
  expect(shippedPackages(LOCK)).toEqual(expect.arrayContaining(["node_modules/fflate", "node_modules/react"]));
  expect(licenceFaults(LOCK)).toEqual([]);
});

it.each([
  ["GPL-3.0", 1],
  ["(MIT AND GPL-2.0)", 1],
  ["(GPL-2.0 OR MIT)", 0],
  ["Apache-2.0", 0],
  [undefined, 1],
])("a shipped package under %s", (license, count) => {
  const lock = { packages: { "": {}, "node_modules/a": license === undefined ? {} : { license } } };
  expect(licenceFaults(lock)).toHaveLength(count);
});

it("tools for development may have any licence", () => {
  expect(licenceFaults({ packages: { "node_modules/a": { license: "GPL-3.0", dev: true } } })).toEqual([]);
});
