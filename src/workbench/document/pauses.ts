/** For how many milliseconds the page works in a row before it paints and listens. */
const SLICE = 40;

/** What long work awaits between its steps: it lets the page paint and listen once it has worked for a while. */
export function pauses(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < SLICE) return;
    await new Promise((done) => {
      window.setTimeout(done);
    });
    since = performance.now();
  };
}
