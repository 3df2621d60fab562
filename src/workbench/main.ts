import { storedRecord } from "../host/browser/stored-record";
import { startWorker } from "./document/start-worker";
import { connectDirectly, type Connect } from "./hosts/pane-hosts";
import { keepForOffline } from "./offline/installation";
import { filePicker } from "./recent/file-handle";
import { RecentFiles } from "./recent/recent-files";
import { launchedFile } from "./shell/launched-file";
import { Workbench } from "./shell/workbench";

/** Set by the build: whether it is one that browsers keep. */
declare const IS_KEPT_FOR_OFFLINE: boolean;

const SAMPLE = "sample/realisasi-ntt-2021-kosong.xlsx";

/**
 * Builds the page and opens the file that started it, else the sample. `?lang=en` is in English; `?office` talks through
 * the genuine Office.js.
 */
async function start(page: HTMLElement): Promise<void> {
  const query = new URLSearchParams(location.search);
  const language = query.get("lang") === "en" ? "en" : "id";
  document.documentElement.lang = language;
  const connect: Connect = query.has("office") ? connectByOffice : connectDirectly;
  const reach = { pick: filePicker(window), recent: new RecentFiles(storedRecord("recent-files", () => indexedDB)) };
  const { actions } = new Workbench(page, { language, connect, startWorker, reach, sample: SAMPLE });
  if (reach.pick !== null) void reach.recent.load();
  const launched = await launchedFile(window);
  if (launched === null || !(await actions.openLaunched(launched))) await actions.openSample();
  if (IS_KEPT_FOR_OFFLINE && "serviceWorker" in navigator) await keepForOffline(navigator.serviceWorker);
}

const connectByOffice: Connect = async (opened, show) => {
  const { connectThroughOffice } = await import("./hosts/office-connection");
  return connectThroughOffice(opened, show);
};

const page = document.getElementById("workbench");
if (page !== null) void start(page);
