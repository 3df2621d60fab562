import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { columnName } from "../../sheets/address";
import type { ColumnRole } from "../../sheets/reading/table";
import { columnArea } from "../column-area";
import { reasonWords, roleWords, timeWords } from "../column-words";
import type { ColumnPlace } from "../outline-of";
import { answered, type Question } from "../questions";
import { usePaneContext } from "../pane-context";
import { RangeButton } from "./range-button";
import { RoleOptions, roleOfValue } from "./role-options";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalMNudge}`,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  line: { margin: 0 },
  header: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  choices: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  choice: { flexGrow: 1, minWidth: 0 },
});

export interface UnsureColumnProps {
  readonly question: Question;
  readonly onLook: (place: ColumnPlace) => void;
  /** Called before the answer is taken. */
  readonly onAnswer: () => void;
}

/** One question: what this column holds, with the two best readings as buttons and all others to choose from. */
export function UnsureColumn({ question, onLook, onAnswer }: UnsureColumnProps): ReactNode {
  const styles = useStyles();
  const { words, state, actions, locked } = usePaneContext();
  const { recognition } = words.screens;
  const texts = recognition.uncertain;
  const { column } = question.lead;
  const { sheet, table } = question.lead.of;
  const { readings } = question;
  const others = question.places.length - 1;
  const letter = columnName(column.column);
  const time = timeWords(column, recognition);
  const answer = (role: ColumnRole | null): void => {
    onAnswer();
    actions.correct(answered(state.corrections.mapping, question, role));
  };
  return (
    <li className={styles.card} data-question={letter}>
      <p className={styles.line}>
        <RangeButton
          sheet={sheet.name}
          area={columnArea(table, column.column)}
          onPick={() => {
            onLook({ sheet: sheet.name, column: column.column, top: table.area.top });
          }}
          text={texts.place(letter, sheet.name)}
        />
        {others > 0 && ` ${texts.alsoIn(others)}`}
      </p>
      <p className={styles.header}>{column.header === "" ? recognition.table.noHeader : `“${column.header}”`}</p>
      <p className={styles.quiet}>
        {[time, texts.why(reasonWords(column, recognition), Math.round(column.confidence * 100))]
          .filter((part) => part !== "")
          .join(" · ")}
      </p>
      <div role="group" aria-label={texts.choices(letter)} className={styles.choices}>
        {readings.map((role, index) => (
          <Button
            key={index}
            className={styles.choice}
            data-item={index === 0 ? "question" : undefined}
            disabledFocusable={locked}
            onClick={() => {
              answer(role);
            }}
          >
            {roleWords(role, recognition)}
          </Button>
        ))}
      </div>
      <Select
        aria-label={texts.otherOf(letter)}
        value=""
        disabled={locked}
        onChange={(_, { value }) => {
          const role = roleOfValue(value);
          if (role !== undefined) answer(role);
        }}
      >
        <option value="">{texts.other}</option>
        <RoleOptions without={readings} />
      </Select>
    </li>
  );
}
