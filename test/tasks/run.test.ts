import { TaskError } from "../../src/tasks/outcome";
import { eachInSlices, inSlices } from "../../src/tasks/run";

const numbers = Array.from({ length: 1000 }, (_, index) => index);

describe("a long list in slices", () => {
  it("is gone through once, in order", async () => {
    const seen: number[] = [];
    await eachInSlices(numbers, (number) => seen.push(number));
    expect(seen).toEqual(numbers);
  });

  it("ends between two slices when it is cancelled", async () => {
    const controller = new AbortController();
    const seen: number[] = [];
    const work = eachInSlices(
      numbers,
      (number) => {
        seen.push(number);
        if (number === 120) controller.abort();
      },
      { signal: controller.signal },
    );
    await expect(work).rejects.toEqual(new TaskError("cancelled"));
    expect(seen.length).toBeGreaterThan(120);
    expect(seen.length).toBeLessThan(numbers.length);
  });
});

describe("work in steps", () => {
  function* counted(stop: AbortController | null): Generator<undefined, number, void> {
    for (const number of numbers) {
      if (number === 120) stop?.abort();
      yield;
    }
    return numbers.length;
  }

  it("gives what comes of its last step", async () => {
    expect(await inSlices(counted(null))).toBe(1000);
  });

  it("ends between two steps when it is cancelled", async () => {
    const stop = new AbortController();
    await expect(inSlices(counted(stop), { signal: stop.signal })).rejects.toEqual(new TaskError("cancelled"));
  });
});
