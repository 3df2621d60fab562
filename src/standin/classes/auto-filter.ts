import type { ClassTable } from "../batch/class-table";

export interface FilterState {
  readonly isFiltered: boolean;
}

/** `AutoFilter`: only whether it filters. */
export const autoFilterTable: ClassTable<FilterState> = {
  name: "AutoFilter",
  scalars: { IsDataFiltered: { get: ({ isFiltered }) => isFiltered } },
};
