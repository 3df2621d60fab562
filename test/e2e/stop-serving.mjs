/** After the browser tests: ends the server that serve-dist.mjs started. */
export default async function tearDown() {
  /** @type {unknown} */
  const stop = Reflect.get(globalThis, "stopServingDist");
  if (typeof stop === "function") await stop();
}
