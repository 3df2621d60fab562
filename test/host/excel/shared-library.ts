import type { StandInExcel } from "../../../src/standin/stand-in";
import { loadOffice, useOffice, type OfficeEnd } from "../../office";

/** One library for all tests of a file: whichever Excel was opened last is at its other end. */
let current: StandInExcel | null = null;
let library: ReturnType<typeof loadOffice> | null = null;

const END: OfficeEnd = {
  get requirementSets() {
    return current?.requirementSets ?? {};
  },
  submit: (body, flags, raise) => current?.submit(body, flags, raise) ?? Promise.reject(new Error("no Excel is open")),
  listen: () => undefined,
};

/**
 * Makes this Excel the one that the product's code talks to. Much faster than a library for each test, for tests that let the
 * library clean up before they end; events do not arrive.
 */
export function connect(excel: StandInExcel): void {
  current = excel;
  if (library !== null) return;
  library = loadOffice(END, { isStrict: true, isHurried: true });
  useOffice(library);
}
