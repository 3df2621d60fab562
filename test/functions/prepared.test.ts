import { prepared } from "../../src/functions/prepared";

it("makes a value once, when it is first asked for", () => {
  const make = jest.fn(() => 7);
  const get = prepared(make);
  expect(make).not.toHaveBeenCalled();
  expect([get(), get()]).toEqual([7, 7]);
  expect(make).toHaveBeenCalledTimes(1);
});

it("remembers a failure", () => {
  const make = jest.fn((): number => {
    throw new Error("no");
  });
  const get = prepared(make);
  expect(get).toThrow("no");
  expect(get).toThrow("no");
  expect(make).toHaveBeenCalledTimes(1);
});
