import { MemoryHost } from "../../src/host/memory/memory-host";
import { DEFAULT_SETTINGS } from "../../src/tasks/settings";
import { loadWorkbookSettings, saveWorkbookSettings } from "../../src/tasks/workbook-settings";

const OWN = { ...DEFAULT_SETTINGS, scale: "lkjip-4", cap: 120 };

it("lie with the workbook only after they were saved, and not after they were taken out", async () => {
  const host = new MemoryHost([]);
  expect(await loadWorkbookSettings(host)).toBeNull();
  await saveWorkbookSettings(host, OWN);
  expect(await loadWorkbookSettings(host)).toEqual(OWN);
  await saveWorkbookSettings(host, null);
  expect(await loadWorkbookSettings(host)).toBeNull();
});

it("are the usual where they say what is not known", async () => {
  const host = new MemoryHost([]);
  await host.writeNote("settings", '{"scale":"permen-99","cap":-5,"turun":"turun-rasio"}');
  expect(await loadWorkbookSettings(host)).toEqual({ ...DEFAULT_SETTINGS, turun: "turun-rasio" });
});
