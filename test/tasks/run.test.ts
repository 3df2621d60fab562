import { TaskError } from "../../src/tasks/outcome";
import { eachInSlices } from "../../src/tasks/run";

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
