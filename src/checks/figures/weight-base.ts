import { UNSURE_FIGURES } from "../../findings/codes/numbers";
import { tableCheck } from "../check";
import { moneyColumns } from "./computed-columns";
import { otherBase } from "./other-base";

/** Weights of one table that are computed on two bases: on the whole, on the fund, on the programme. */
export const weightBase = tableCheck(
  {
    code: "weight-base",
    tier: "before-handing-in",
    rule: "bobot",
    kinds: ["rfk", "recap", "programme", "budget"],
    after: [...UNSURE_FIGURES, "double-count", "child-sum", "total-sum"],
  },
  (table, options) =>
    moneyColumns(table, options)
      .filter(({ role }) => role === "bobot" || role === "keuanganTertimbang")
      .flatMap((column) => otherBase(table, "weight-base", column)),
);
