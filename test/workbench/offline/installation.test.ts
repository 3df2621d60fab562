import { keepForOffline } from "../../../src/workbench/offline/installation";

test("asks for the worker past the browser's own store", async () => {
  const registered: unknown[] = [];
  const register = (...how: unknown[]) => Promise.resolve(registered.push(how));
  await keepForOffline({ register } as unknown as ServiceWorkerContainer);
  expect(registered).toEqual([["offline.js", { updateViaCache: "none" }]]);
});

test("is no failure where the browser refuses", async () => {
  const refusing = { register: () => Promise.reject(new Error("no")) } as unknown as ServiceWorkerContainer;
  await expect(keepForOffline(refusing)).resolves.toBeUndefined();
});
