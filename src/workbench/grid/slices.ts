/** Runs a generator a step at a time, the first step at once, so that the page stays responsive. Returns how to stop it. */
export function runInSlices<T>(steps: Generator<undefined, T>, done: (result: T) => void): () => void {
  let timer = 0;
  const run = (): void => {
    const step = steps.next();
    if (step.done === true) done(step.value);
    else timer = window.setTimeout(run, 0);
  };
  run();
  return () => {
    window.clearTimeout(timer);
  };
}
