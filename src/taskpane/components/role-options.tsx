import type { ReactNode } from "react";
import { COLUMN_ROLES } from "../../sheets/reading/names";
import type { ColumnRole } from "../../sheets/reading/table";
import { roleWords } from "../column-words";
import { usePaneContext } from "../pane-context";

/** How the choice "none of the roles" is named among the options. */
const NO_ROLE = "none";

/** The value of a role's option. */
export function roleValue(role: ColumnRole | null): string {
  return role ?? NO_ROLE;
}

/** The role of an option's value; undefined for a value that is no role's. */
export function roleOfValue(value: string): ColumnRole | null | undefined {
  return value === NO_ROLE ? null : COLUMN_ROLES.find((role) => role === value);
}

/** All roles as options of a Select, those in `without` left out, "not used" at the end. */
export function RoleOptions({ without = [] }: { readonly without?: readonly (ColumnRole | null)[] }): ReactNode {
  const { recognition } = usePaneContext().words.screens;
  const roles = [...COLUMN_ROLES, null].filter((role) => !without.includes(role));
  return roles.map((role) => (
    <option key={roleValue(role)} value={roleValue(role)}>
      {roleWords(role, recognition)}
    </option>
  ));
}
