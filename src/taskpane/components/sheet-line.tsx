import { makeStyles, tokens } from "@fluentui/react-components";
import { EyeOff16Regular } from "@fluentui/react-icons/svg/eye-off";
import { Filter16Regular } from "@fluentui/react-icons/svg/filter";
import { LockClosed16Regular } from "@fluentui/react-icons/svg/lock-closed";
import type { ReactNode } from "react";
import type { SheetReading } from "../../sheets/reading/reading";
import type { ReportTable } from "../../sheets/reading/table";
import { usePaneContext } from "../pane-context";

const useStyles = makeStyles({
  item: { padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: "anywhere" },
  name: { fontWeight: tokens.fontWeightSemibold },
  detail: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  trait: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXXS,
    marginInlineStart: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    verticalAlign: "middle",
  },
});

/** One sheet without tables, and the reason. */
export function SheetLine({ sheet }: { readonly sheet: SheetReading }): ReactNode {
  const styles = useStyles();
  const texts = usePaneContext().words.screens.workbook;
  return (
    <li className={styles.item}>
      <SheetName sheet={sheet} />
      {sheet.noTable !== null && <p className={styles.detail}>{texts.noTable[sheet.noTable]}</p>}
    </li>
  );
}

/** The name of a sheet with its traits: hidden, protected, filtered. */
export function SheetName({ sheet }: { readonly sheet: SheetReading }): ReactNode {
  const styles = useStyles();
  const texts = usePaneContext().words.screens.workbook;
  return (
    <>
      <span className={styles.name}>{sheet.name}</span>
      {!sheet.visible && <Trait icon={<EyeOff16Regular aria-hidden />} text={texts.isHidden} />}
      {sheet.isProtected && <Trait icon={<LockClosed16Regular aria-hidden />} text={texts.isProtected} />}
      {sheet.isFiltered && <Trait icon={<Filter16Regular aria-hidden />} text={texts.isFiltered} />}
    </>
  );
}

function Trait({ icon, text }: { readonly icon: ReactNode; readonly text: string }): ReactNode {
  const styles = useStyles();
  return (
    <span className={styles.trait}>
      {icon}
      {text}
    </span>
  );
}

/** Rows without the grand total, and those of them that count; "" for kinds whose rows are not read. */
export function sizeOf(table: ReportTable, words: (rows: number, leaves: number) => string): string {
  const rows = table.rows.filter((row) => row.part.kind !== "total");
  return rows.length === 0 ? "" : words(rows.length, rows.filter((row) => row.part.kind === "leaf").length);
}
