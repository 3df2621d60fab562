/** @jest-environment jsdom */
import { join } from "node:path";
import { expectedOf, servedFrom } from "../manifest/expected";
import { installationManifest } from "../manifest/installation";
import { manifestFaults } from "../manifest/manifest-faults";

const DIST = join(__dirname, "..", "..", "dist");

it.each([
  ["at the root of an address", "https://renstra.contoh.go.id", ""],
  ["in a folder of one", "https://contoh.go.id/alat/renstra/", "alat/renstra/"],
])("what the build has made can be installed %s: every file that the manifest names is there", (_, address, folder) => {
  const served = servedFrom((path) => join(DIST, path.startsWith(folder) ? path.slice(folder.length) : "elsewhere"));
  const expected = {
    ...expectedOf(served),
    origin: new URL(address).origin,
    functions: { ...expectedOf(served).functions, namespace: "RENSTRA" },
    actions: ["recomputeReport"],
  };
  expect(manifestFaults(installationManifest(address), expected)).toEqual([]);
});
