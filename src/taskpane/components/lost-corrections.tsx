import { makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { withDecision, type TableDecision } from "../../sheets/reading/mapping";
import { TABLE_KINDS } from "../../sheets/reading/names";
import { withKind, without } from "../corrections";
import { usePaneContext } from "../pane-context";
import { CorrectedMark } from "./corrected-mark";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: "anywhere" },
  name: { fontWeight: tokens.fontWeightSemibold },
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Decisions that no table shows: what the user said is no table, and tables that are gone. Each can be taken back. */
export function LostCorrections({ decisions }: { readonly decisions: readonly TableDecision[] }): ReactNode {
  const styles = useStyles();
  const { words, state, actions } = usePaneContext();
  const texts = words.screens.recognition.lost;
  if (decisions.length === 0) return null;
  return (
    <div data-lost>
      <h3 className={styles.heading}>{texts.title}</h3>
      <ul className={styles.list}>
        {decisions.map((decision) => (
          <li key={`${decision.sheet}\n${decision.anchor}\n${decision.nth}`} className={styles.item}>
            <span className={styles.name}>{decision.sheet}</span>
            <p className={styles.quiet}>{decision.anchor}</p>
            <p className={styles.quiet}>{decision.kind === "none" ? texts.notATable : texts.notFound}</p>
            <ReadAs decision={decision} />
            <CorrectedMark
              what={decision.sheet}
              onRevert={() => {
                actions.correct(without(state.corrections.mapping, decision));
              }}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Says of what kind the table is, where its columns alone do not tell any more. */
function ReadAs({ decision }: { readonly decision: TableDecision }): ReactNode {
  const { words, state, actions, locked } = usePaneContext();
  const { recognition, workbook } = words.screens;
  return (
    <Select
      size="small"
      aria-label={recognition.lost.readAsOf(decision.sheet)}
      value=""
      disabled={locked}
      onChange={(_, { value }) => {
        const kind = TABLE_KINDS.find((candidate) => candidate === value);
        if (kind === undefined) return;
        actions.correct(withDecision(state.corrections.mapping, withKind(decision, kind)));
      }}
    >
      <option value="">{recognition.lost.readAs}</option>
      {TABLE_KINDS.map((kind) => (
        <option key={kind} value={kind}>
          {workbook.kinds[kind]}
        </option>
      ))}
    </Select>
  );
}
