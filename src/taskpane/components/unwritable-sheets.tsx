import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { SheetReading } from "../../sheets/reading/reading";
import { usePaneContext } from "../pane-context";
import { Notice } from "./notice";

const useStyles = makeStyles({ line: { margin: 0 } });

/** Says beforehand which report sheets will not be written on, and what the user can do. */
export function UnwritableSheets(): ReactNode {
  const styles = useStyles();
  const { words, state } = usePaneContext();
  const texts = words.screens.workbook;
  if (state.workbook.kind !== "read") return null;
  const reports = state.workbook.reading.sheets.filter((sheet) => sheet.tables.length > 0);
  const guarded = reports.filter((sheet) => sheet.isProtected);
  const filtered = reports.filter((sheet) => sheet.isFiltered && !sheet.isProtected);
  if (guarded.length + filtered.length === 0) return null;
  return (
    <Notice kind="info">
      {guarded.length > 0 && <p className={styles.line}>{texts.protectedNotice(namesOf(guarded))}</p>}
      {filtered.length > 0 && <p className={styles.line}>{texts.filteredNotice(namesOf(filtered))}</p>}
    </Notice>
  );
}

function namesOf(sheets: readonly SheetReading[]): string {
  return sheets.map((sheet) => sheet.name).join(", ");
}
