import { startWorker } from "../taskpane/worker/start-worker";
import { connectDirectly, type Connect } from "./hosts/pane-hosts";
import { Workbench } from "./shell/workbench";

const SAMPLE = "sample/realisasi-ntt-2021-kosong.xlsx";

/** Builds the page and opens the sample. `?lang=en` is in English; `?office` talks through the genuine Office.js. */
async function start(page: HTMLElement): Promise<void> {
  const query = new URLSearchParams(location.search);
  const language = query.get("lang") === "en" ? "en" : "id";
  document.documentElement.lang = language;
  const connect: Connect = query.has("office") ? connectByOffice : connectDirectly;
  await new Workbench(page, { language, connect, startWorker, sample: SAMPLE }).openSample();
}

const connectByOffice: Connect = async (opened, show) => {
  const { connectThroughOffice } = await import("./hosts/office-connection");
  return connectThroughOffice(opened, show);
};

const page = document.getElementById("workbench");
if (page !== null) void start(page);
