import { consolidateFiles, type FilesRecap } from "../tasks/consolidate-files";
import type { TaskOptions } from "../tasks/progress";
import type { Settings } from "../tasks/settings";
import type { ChosenWorkbook, OpenFile } from "./pane-services";
import { UnopenedFile } from "./unopened-file";

/**
 * The recap of chosen files, each read when its turn comes; those that cannot be opened are left out and named.
 * @throws TaskError no-table, cancelled
 */
export function consolidateChosen(
  chosen: readonly ChosenWorkbook[],
  open: OpenFile,
  language: "id" | "en",
  settings: Settings,
  options?: TaskOptions,
): Promise<FilesRecap> {
  const files = chosen.map(({ name, content }) => ({
    name,
    open: async () => {
      const from = await open(new Uint8Array(await content.arrayBuffer()), language);
      if ("what" in from) throw new UnopenedFile(from);
      return from;
    },
  }));
  return consolidateFiles(files, settings, options);
}
