import { hostObject, type ClassTable, type HostObject } from "../batch/class-table";

/** Under which the library asks for the service that takes results. */
const SERVICE_CLASS = "Microsoft.ExcelServices.CustomFunctions";

/** Whoever takes what the library says about custom functions. */
export interface FunctionsService {
  becomeReady(): void;
  receive(results: unknown): void;
}

/** Shorter pauses between two deliveries of results: the library's number for that feature. */
const SHORT_PAUSES = 2;

/** `CustomFunctions`, the library's way back. */
const functionsServiceTable: ClassTable<FunctionsService> = {
  name: "CustomFunctions",
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: (service) => {
      service.becomeReady();
    },
    _GetEnabledFeatures: () => [SHORT_PAUSES],
    SetInvocationResults: (service, [results]) => {
      service.receive(results);
    },
    SetInvocationArrayResults: (service, [results]) => {
      service.receive(results);
    },
  },
};

/** The object of a class that belongs to custom functions, or null for other classes. */
export function functionsServiceObject(className: string, service: FunctionsService): HostObject | null {
  return className === SERVICE_CLASS ? hostObject(functionsServiceTable, service) : null;
}
