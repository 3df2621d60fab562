import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { QuestionCircle16Regular } from "@fluentui/react-icons/svg/question-circle";
import type { ReactNode } from "react";
import { columnName } from "../../sheets/address";
import type { TableColumn } from "../../sheets/reading/table";
import { columnArea } from "../column-area";
import { isUnsure, reasonWords, timeWords } from "../column-words";
import { changed, decidedRole, withRole, withoutRole, type TableInSheet } from "../corrections";
import type { ColumnPlace } from "../outline-of";
import { usePaneContext } from "../pane-context";
import { CorrectedMark } from "./corrected-mark";
import { RangeButton } from "./range-button";
import { RoleOptions, roleOfValue, roleValue } from "./role-options";

const useStyles = makeStyles({
  item: {
    display: "grid",
    gridTemplateColumns: "32px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalSNudge}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  body: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, minWidth: 0 },
  header: { margin: 0, minHeight: "24px", overflowWrap: "anywhere" },
  quiet: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  unsure: { color: tokens.colorNeutralForeground1 },
  icon: { flexShrink: 0, color: tokens.colorStatusWarningForeground3 },
});

export interface ColumnItemProps {
  readonly of: TableInSheet;
  readonly column: TableColumn;
  readonly onLook: (place: ColumnPlace) => void;
}

/** One column: its letter, what its header prints, and what it was understood to hold. */
export function ColumnItem({ of, column, onLook }: ColumnItemProps): ReactNode {
  const styles = useStyles();
  const { words, state, actions, locked } = usePaneContext();
  const { recognition } = words.screens;
  const { sheet, table } = of;
  const decided = decidedRole(of.decision, table, column);
  const { mapping } = state.corrections;
  const letter = columnName(column.column);
  const look = (): void => {
    onLook({ sheet: sheet.name, column: column.column, top: table.area.top });
  };
  return (
    <li className={styles.item} data-column={letter}>
      <span>
        <RangeButton sheet={sheet.name} area={columnArea(table, column.column)} onPick={look} text={letter} />
      </span>
      <div className={styles.body}>
        <p className={styles.header}>{column.header === "" ? recognition.table.noHeader : column.header}</p>
        <Select
          aria-label={recognition.table.roleOf(letter)}
          value={roleValue(decided === undefined ? column.role : decided)}
          disabled={locked}
          onFocus={look}
          onChange={(_, { value }) => {
            const role = roleOfValue(value);
            if (role === undefined) return;
            actions.correct(changed(mapping, of, (decision) => withRole(decision, table, column, role)));
          }}
        >
          <RoleOptions />
        </Select>
        <Grounds column={column} isDecided={decided !== undefined} />
        {decided !== undefined && (
          <CorrectedMark
            what={recognition.table.roleOf(letter)}
            onRevert={() => {
              actions.correct(changed(mapping, of, (decision) => withoutRole(decision, table, column)));
            }}
          />
        )}
      </div>
    </li>
  );
}

/** Which year or quarter, what the role rests on beyond the header, and whether it is sure. */
function Grounds({ column, isDecided }: { readonly column: TableColumn; readonly isDecided: boolean }): ReactNode {
  const styles = useStyles();
  const { recognition } = usePaneContext().words.screens;
  const isPlain = column.reasons.every((reason) => reason === "header");
  const reasons = isDecided || (isPlain && !isUnsure(column)) ? null : reasonWords(column, recognition);
  const parts = [timeWords(column, recognition), reasons === null ? "" : recognition.table.because(reasons)].filter(
    (part) => part !== "",
  );
  return (
    <>
      {parts.length > 0 && <p className={styles.quiet}>{parts.join(" · ")}</p>}
      {!isDecided && isUnsure(column) && (
        <p className={styles.quiet}>
          <QuestionCircle16Regular className={styles.icon} aria-hidden />
          <span className={styles.unsure}>{recognition.table.uncertain}</span>
        </p>
      )}
    </>
  );
}
