const WORKER = "offline.js";

/** Lets the browser keep this page and all it may load later, so that it starts without a network. A refusal is no harm. */
export async function keepForOffline(workers: ServiceWorkerContainer): Promise<void> {
  try {
    await workers.register(WORKER, { updateViaCache: "none" });
  } catch {
    // The page works as it does where browsers keep nothing.
  }
}
