import type { Finding } from "../../src/findings/finding";

/** A finding of which only what matters is given. */
export function made(part: Partial<Finding> = {}): Finding {
  return {
    code: "child-sum",
    severity: "error",
    sheet: "RFK",
    cell: "E2",
    place: { row: "2.07.01 Penunjang", column: "Pagu" },
    related: [],
    found: 600,
    expected: 700,
    cause: "child-sum:RFK",
    params: { column: "pagu", row: "Penunjang", sum: 700, difference: 100 },
    weight: 100,
    fix: [],
    ...part,
  };
}
