import { userStore } from "../host/browser/user-store";
import { ExcelHost } from "../host/excel/excel-host";
import { undoesAtOnce } from "../host/excel/undo-group";
import { loadUserSettings } from "../tasks/user-settings";
import { commandWordsFor } from "../wording/command-words";
import { paneWordsFor } from "../wording/pane-words";
import { contentsIn } from "./contents";
import { OfficeDialog } from "./office-dialog";
import { recomputeReport } from "./recompute-command";

let isRunning = false;

/** Hitung ulang laporan on the ribbon. A second click while it runs does nothing. Excel is always told of its end. */
async function recompute(event: Office.AddinCommands.Event): Promise<void> {
  if (isRunning) {
    event.completed();
    return;
  }
  isRunning = true;
  try {
    const { partitionKey } = Office.context;
    const language = new URLSearchParams(location.search).get("lang") === "en" ? "en" : "id";
    const words = { pane: paneWordsFor(language), command: commandWordsFor(language) };
    await recomputeReport({
      host: new ExcelHost(),
      settings: loadUserSettings(userStore(() => localStorage, partitionKey)),
      window: new OfficeDialog(new URL("result.html", location.href).href),
      contents: contentsIn(words, undoesAtOnce()),
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

// until this is asked for, Office.js does not listen for the ribbon
void Office.onReady();
