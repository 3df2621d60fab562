import { UNSURE_FIGURES } from "../../findings/codes/numbers";
import { tableCheck } from "../check";
import { moneyColumns } from "./computed-columns";
import { otherBase } from "./other-base";

/** SIAP % of which some figures are shares of the own pagu and others of the total of all funds. */
export const siapBase = tableCheck(
  {
    code: "siap-base",
    tier: "before-handing-in",
    rule: "siap",
    kinds: ["rfk", "recap", "programme", "budget"],
    after: [...UNSURE_FIGURES, "double-count", "child-sum", "total-sum"],
  },
  (table, options) =>
    moneyColumns(table, options)
      .filter(({ role }) => role === "siapPersen")
      .flatMap((column) => otherBase(table, "siap-base", column)),
);
