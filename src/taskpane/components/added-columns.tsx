import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { AddableRole, AddedColumn } from "../../tasks/added-choices";
import { addableTables, isSameColumn, tableLabel } from "../added-columns";
import { usePaneContext } from "../pane-context";
import { shownReading } from "../pane-state";
import { Disclosure } from "./disclosure";

const useStyles = makeStyles({
  pull: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalXS})` },
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { display: "flex", justifyContent: "space-between", alignItems: "center", gap: tokens.spacingHorizontalS },
  action: { alignSelf: "flex-start" },
});

/** Tambah kolom: computed columns that a table lacks, to be written with the next recompute. */
export function AddedColumns(): ReactNode {
  const styles = useStyles();
  const { words, state, actions, busy } = usePaneContext();
  const texts = words.screens.recompute.added;
  const { roles } = words.screens.recognition;
  const { settings } = state;
  const reading = shownReading(state.workbook);
  const tables = addableTables(reading, settings.added);
  const choose = (added: readonly AddedColumn[]): void => {
    actions.choose({ ...settings, added });
  };
  if (tables.length === 0 && settings.added.length === 0) return null;
  return (
    <div className={styles.pull}>
      <Disclosure summary={texts.title}>
        <div className={styles.fields}>
          <p className={styles.hint}>{texts.hint}</p>
          {tables.length > 0 && (
            <NewColumn
              tables={tables}
              onAdd={(column) => {
                choose([...settings.added, column]);
              }}
            />
          )}
          {settings.added.length > 0 && (
            <ul className={styles.list} aria-label={texts.chosenTitle}>
              {settings.added.map((column) => {
                const [name, table] = [roles[column.role], tableLabel(reading, column)];
                return (
                  <li key={`${table} ${column.role}`} className={styles.item} data-added={column.role}>
                    <span>{texts.chosen(name, table)}</span>
                    <Button
                      size="small"
                      appearance="subtle"
                      disabledFocusable={busy}
                      aria-label={texts.removeFrom(name, table)}
                      onClick={() => {
                        choose(settings.added.filter((other) => !isSameColumn(other, column)));
                      }}
                    >
                      {texts.remove}
                    </Button>
                  </li>
                );
              })}
            </ul>
          )}
        </div>
      </Disclosure>
    </div>
  );
}

interface NewColumnProps {
  readonly tables: ReturnType<typeof addableTables>;
  readonly onAdd: (column: AddedColumn) => void;
}

function NewColumn({ tables, onAdd }: NewColumnProps): ReactNode {
  const styles = useStyles();
  const { words, busy } = usePaneContext();
  const texts = words.screens.recompute.added;
  const { roles } = words.screens.recognition;
  const [chosen, setChosen] = useState<{ readonly label: string; readonly role: AddableRole | null }>({
    label: "",
    role: null,
  });
  const table = tables.find(({ label }) => label === chosen.label) ?? tables[0];
  if (table === undefined) return null;
  const role = table.roles.find((one) => one === chosen.role) ?? table.roles[0];
  return (
    <>
      <Field label={texts.table}>
        <Select
          value={table.label}
          disabled={busy}
          onChange={(_, { value }) => {
            setChosen({ label: value, role: null });
          }}
        >
          {tables.map(({ label }) => (
            <option key={label} value={label}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={texts.column}>
        <Select
          value={role ?? ""}
          disabled={busy}
          onChange={(_, { value }) => {
            setChosen({ label: table.label, role: table.roles.find((one) => one === value) ?? null });
          }}
        >
          {table.roles.map((one) => (
            <option key={one} value={one}>
              {roles[one]}
            </option>
          ))}
        </Select>
      </Field>
      <Button
        className={styles.action}
        disabledFocusable={busy || role === undefined}
        onClick={() => {
          if (role !== undefined) onAdd({ sheet: table.sheet, table: table.table, role });
        }}
      >
        {texts.add}
      </Button>
    </>
  );
}
