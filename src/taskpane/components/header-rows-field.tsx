import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons/svg/add";
import { Subtract16Regular } from "@fluentui/react-icons/svg/subtract";
import type { ReactNode } from "react";
import { changed, withHeaderRows, type TableInSheet } from "../corrections";
import { usePaneContext } from "../pane-context";
import { CorrectedMark } from "./corrected-mark";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  count: { fontVariantNumeric: "tabular-nums" },
});

/** More header rows than any report has. */
const MOST = 12;

/** How many rows belong to the header, one fewer or one more at a press. */
export function HeaderRowsField({ of }: { readonly of: TableInSheet }): ReactNode {
  const styles = useStyles();
  const { words, state, actions, locked } = usePaneContext();
  const texts = words.screens.recognition.table;
  const { table, decision } = of;
  const count = decision.headerRows ?? table.headerRows.length;
  const top = table.area.top + 1;
  const most = Math.min(MOST, table.area.bottom - table.area.top);
  const set = (rows: number | null): void => {
    actions.correct(changed(state.corrections.mapping, of, (given) => withHeaderRows(given, rows)));
  };
  return (
    <>
      <div role="group" aria-label={texts.headerRows} className={styles.row}>
        <Button
          size="small"
          icon={<Subtract16Regular />}
          aria-label={texts.fewerHeaderRows}
          disabledFocusable={locked || count <= 1}
          onClick={() => {
            set(count - 1);
          }}
        />
        <span className={styles.count} aria-live="polite">
          {texts.headerRowsAre(count, top, top + count - 1)}
        </span>
        <Button
          size="small"
          icon={<Add16Regular />}
          aria-label={texts.moreHeaderRows}
          disabledFocusable={locked || count >= most}
          onClick={() => {
            set(count + 1);
          }}
        />
      </div>
      {decision.headerRows !== undefined && (
        <CorrectedMark
          what={texts.headerRows}
          onRevert={() => {
            set(null);
          }}
        />
      )}
    </>
  );
}
