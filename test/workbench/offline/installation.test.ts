/** @jest-environment node */
import { givesWayToNewer, keepForOffline } from "../../../src/workbench/offline/installation";

/** A browser's workers: one that waits and answers `takes` when asked, unless it is null. */
function workers(takes: boolean | null): { container: ServiceWorkerContainer; registered: unknown[] } {
  const registered: unknown[] = [];
  const target = new EventTarget();
  const waiting = {
    postMessage: (_: unknown, [port]: readonly MessagePort[]) => {
      port?.postMessage(takes);
      if (takes === true) target.dispatchEvent(new Event("controllerchange"));
    },
  };
  const container = {
    register: (...how: unknown[]) => Promise.resolve(registered.push(how)),
    getRegistration: () => Promise.resolve(takes === null ? { waiting: null } : { waiting }),
    addEventListener: target.addEventListener.bind(target),
  };
  return { container: container as unknown as ServiceWorkerContainer, registered };
}

describe("givesWayToNewer", () => {
  it.each([
    ["no newer one", null, false],
    ["a newer one that takes over", true, true],
    ["a newer one that lets other pages finish", false, false],
  ])("%s", async (_, takes, gives) => {
    expect(await givesWayToNewer(workers(takes).container)).toBe(gives);
  });

  it("no worker yet, and a browser that forbids them", async () => {
    const none = { getRegistration: () => Promise.resolve(undefined) };
    const forbidden = { getRegistration: () => Promise.reject(new Error("SecurityError")) };
    expect(await givesWayToNewer(none as unknown as ServiceWorkerContainer)).toBe(false);
    expect(await givesWayToNewer(forbidden as unknown as ServiceWorkerContainer)).toBe(false);
  });
});

describe("keepForOffline", () => {
  it("asks for the worker past the browser's own store", async () => {
    const { container, registered } = workers(null);
    await keepForOffline(container);
    expect(registered).toEqual([["offline.js", { updateViaCache: "none" }]]);
  });

  it("is no failure where the browser refuses", async () => {
    const refusing = { register: () => Promise.reject(new Error("no")) } as unknown as ServiceWorkerContainer;
    await expect(keepForOffline(refusing)).resolves.toBeUndefined();
  });
});
