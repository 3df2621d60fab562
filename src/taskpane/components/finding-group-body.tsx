import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, type ReactNode } from "react";
import type { Finding } from "../../findings/finding";
import type { FindingGroup } from "../finding-groups";
import { usePaneContext } from "../pane-context";
import { quotedPair } from "../quoted";
import { CellTable, type CellRow } from "./cell-table";
import { FindingDecision } from "./finding-decision";
import { FindingDetails } from "./finding-details";
import { FindingFix } from "./finding-fix";

const useStyles = makeStyles({
  body: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
  },
});

const FIRST_PLACES = 20;

export interface FindingGroupBodyProps {
  readonly group: FindingGroup;
  readonly current: Finding | null;
  readonly onPick: (finding: Finding) => void;
}

/** An opened cause: the explanation of the place being looked at, and every place. */
export function FindingGroupBody({ group, current, onPick }: FindingGroupBodyProps): ReactNode {
  const styles = useStyles();
  const { findings, lead } = group;
  const told = current !== null && findings.includes(current) ? current : lead;
  return (
    <div className={styles.body}>
      <FindingDetails finding={told} />
      <FindingFix group={group} told={told} />
      <FindingDecision key={`${told.sheet} ${told.cell} ${told.code}`} group={group} told={told} />
      <Places group={group} current={current} onPick={onPick} />
    </div>
  );
}

function Places({ group: { findings, lead }, current, onPick }: FindingGroupBodyProps): ReactNode {
  const { words } = usePaneContext();
  const { columns } = words.screens.check;
  const expectations = findings.some((finding) => finding.expected !== null);
  const { screens } = words;
  const rows = useMemo(
    () =>
      findings.map<CellRow>((finding, index) => {
        const quoted = quotedPair(finding, screens);
        return {
          key: String(index),
          sheet: finding.sheet,
          cell: finding.cell,
          values: expectations ? [quoted.found, quoted.expected ?? "–"] : [quoted.found],
        };
      }),
    [findings, expectations, screens],
  );
  return (
    <CellTable
      label={words.finding(lead).title}
      columns={expectations ? [columns.cell, columns.found, columns.expected] : [columns.cell, columns.found]}
      rows={rows}
      limit={FIRST_PLACES}
      from="check"
      current={current === null ? null : String(findings.indexOf(current))}
      onPick={(row) => {
        const finding = findings[Number(row.key)];
        if (finding !== undefined) onPick(finding);
      }}
    />
  );
}
