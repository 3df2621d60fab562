import { TAKE_OVER } from "./worker-scope";

const WORKER = "offline.js";
/** How long a page that is starting waits for a newer one. */
const PATIENCE_MS = 2000;

/** Lets the browser keep this page and all it may load later, so that it starts without a network. A refusal is no harm. */
export async function keepForOffline(workers: ServiceWorkerContainer): Promise<void> {
  try {
    await workers.register(WORKER, { updateViaCache: "none" });
  } catch {
    // The page works as it does where browsers keep nothing.
  }
}

/**
 * To be asked before anything is opened: true where a newer page has been fetched since the last visit and now takes the
 * place of this one, which therefore has to be loaded again. Other open pages keep theirs, and so does this one then.
 */
export async function givesWayToNewer(workers: ServiceWorkerContainer): Promise<boolean> {
  try {
    const waiting = (await workers.getRegistration())?.waiting;
    if (waiting === null || waiting === undefined) return false;
    const changed = new Promise<boolean>((resolve) => {
      workers.addEventListener("controllerchange", () => {
        resolve(true);
      });
    });
    return await withinPatience(asks(waiting).then((takes) => (takes ? changed : false)));
  } catch {
    return false;
  }
}

function asks(worker: Pick<ServiceWorker, "postMessage">): Promise<boolean> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<unknown>) => {
      port1.close();
      resolve(data === true);
    };
    worker.postMessage(TAKE_OVER, [port2]);
  });
}

/** What comes of `work`, or false where it takes too long. */
function withinPatience(work: Promise<boolean>): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, PATIENCE_MS, false);
    void work.then(resolve, reject).finally(() => {
      clearTimeout(timer);
    });
  });
}
