import { userStore } from "../host/browser/user-store";
import { ExcelHost } from "../host/excel/excel-host";
import { loadUserSettings } from "../tasks/user-settings";
import { commandWordsFor } from "../wording/command-words";
import { paneWordsFor } from "../wording/pane-words";
import { contentsIn } from "./contents";
import { OfficeDialog } from "./office-dialog";
import { recomputeReport } from "./recompute-command";

/** From this level on, what was written at once is undone at once. */
const UNDO_GROUP_API = "1.20";

let isRunning = false;

/** Hitung ulang laporan on the ribbon. A second click while it runs does nothing. Excel is always told of its end. */
async function recompute(event: Office.AddinCommands.Event): Promise<void> {
  if (isRunning) {
    event.completed();
    return;
  }
  isRunning = true;
  try {
    const { partitionKey, requirements } = Office.context;
    const language = new URLSearchParams(location.search).get("lang") === "en" ? "en" : "id";
    const words = { pane: paneWordsFor(language), command: commandWordsFor(language) };
    await recomputeReport({
      host: new ExcelHost(),
      settings: loadUserSettings(userStore(() => localStorage, partitionKey)),
      window: new OfficeDialog(new URL("result.html", location.href).href),
      contents: contentsIn(words, requirements.isSetSupported("ExcelApi", UNDO_GROUP_API)),
    });
  } finally {
    isRunning = false;
    event.completed();
  }
}

/** The functions of the ribbon's buttons, by the names the manifest gives them. */
const ACTIONS = { recomputeReport: recompute };

for (const [name, action] of Object.entries(ACTIONS)) {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void action(event);
  });
}
