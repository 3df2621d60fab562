/** The columns that can be added to tables, for those who let the user choose. */
export { ADDABLE_ROLES, addableRoles, type AddableRole, type AddedColumn } from "../sheets/writing/added/addable";
