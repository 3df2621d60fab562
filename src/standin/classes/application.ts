import type { ClassTable } from "../batch/class-table";
import { invalidArgument } from "../batch/failure";
import type { CalculationMode, ExcelSession } from "../excel/session";

const MODES: readonly CalculationMode[] = ["Automatic", "AutomaticExceptTables", "Manual"];

/** `Application`. Formulas are up to date at all times here, so the calls about calculating have nothing to do. */
export const applicationTable: ClassTable<ExcelSession> = {
  name: "Application",
  scalars: {
    CalculationMode: {
      get: (session) => session.calculationMode,
      set: (session, value) => {
        const mode = MODES.find((candidate) => candidate === value);
        if (mode === undefined) throw invalidArgument();
        session.calculationMode = mode;
      },
    },
    CalculationState: { get: () => "Done" },
    DecimalSeparator: { get: ({ locale }) => (locale === "id" ? "," : ".") },
    ThousandsSeparator: { get: ({ locale }) => (locale === "id" ? "." : ",") },
  },
  methods: {
    Calculate: () => null,
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
};

/** `Runtime`, which the library asks for by itself. */
export const runtimeTable: ClassTable<ExcelSession> = {
  name: "Runtime",
  scalars: { EnableEvents: { get: () => true } },
};

/** What Office.js tells once a pane can take ribbon actions. */
export const addinServiceTable: ClassTable<null> = {
  name: "AddinInternalService",
  methods: { NotifyActionHandlerReady: () => null },
};
