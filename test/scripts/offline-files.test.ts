import { runModule } from "./run-module";

const CODE = `
  import { offlineFilesStatement } from "./scripts/offline-files.mjs";
  const self = {};
  console.log(JSON.stringify(JSON.parse(process.argv[1]).map((emitted) => {
    new Function("self", offlineFilesStatement(emitted))(self);
    return self.offlineFiles;
  })));`;

const BUILD = [
  ["workbench.js", "start();"],
  ["index.html", ""],
  ["workbench.js.map", "{}"],
  ["workbench.js.LICENSE.txt", "MIT"],
  ["offline.js", "worker"],
];

it("lists what a page loads, each file with its hash, and gives builds that differ in a byte another version", () => {
  const changed = BUILD.map(([file, text]) => [file, file === "workbench.js" ? "start(1);" : text]);
  const [first, reordered, other] = runModule(CODE, JSON.stringify([BUILD, [...BUILD].reverse(), changed])) as {
    version: string;
    files: unknown;
  }[];
  expect(first?.files).toEqual({
    "index.html": "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
    "workbench.js": "sha256-E6jQvrT2ZivWG9GJ4AAEZf4MhI7l3QkLroW4hgvUT4c=",
  });
  expect(reordered?.version).toBe(first?.version);
  expect(other?.version).not.toBe(first?.version);
});
