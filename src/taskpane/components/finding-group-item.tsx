import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Finding } from "../../findings/finding";
import type { FindingGroup } from "../finding-groups";
import { usePaneContext } from "../pane-context";
import { quotedPair } from "../quoted";
import { CellTable, type CellRow } from "./cell-table";
import { Disclosure } from "./disclosure";
import { SeverityMark } from "./severity-mark";

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  summary: { display: "flex", flexDirection: "column" },
  title: { fontWeight: tokens.fontWeightSemibold },
  meta: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
  body: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
  },
  line: { margin: 0, paddingInline: tokens.spacingHorizontalXS, overflowWrap: "anywhere" },
});

const FIRST_PLACES = 20;

export interface FindingGroupItemProps {
  readonly group: FindingGroup;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly current: Finding | null;
  readonly onPick: (finding: Finding) => void;
}

/** One cause: what it is, how many places, both numbers; opened, the explanation and every place. */
export function FindingGroupItem({ group, open, onToggle, current, onPick }: FindingGroupItemProps): ReactNode {
  const styles = useStyles();
  const { words } = usePaneContext();
  const { check } = words.screens;
  const { lead, findings, sheets, severity } = group;
  const quoted = quotedPair(lead, words.screens);
  const where = findings.length === 1 ? lead.cell : check.places(findings.length);
  const meta = [check.severity[severity], sheets.join(", "), where].join(" · ");
  const isQuoted = lead.found !== null || lead.expected !== null;
  const expected = lead.found === lead.expected ? null : quoted.expected;
  return (
    <li className={styles.item}>
      <Disclosure
        flush
        item="group"
        open={open}
        onToggle={onToggle}
        summary={
          <span className={styles.summary}>
            <span className={styles.title}>{words.finding(lead).title}</span>
            <span className={styles.meta}>
              <SeverityMark severity={severity} />
              {meta}
            </span>
            {isQuoted && <span className={styles.meta}>{check.foundExpected(quoted.found, expected)}</span>}
          </span>
        }
      >
        <GroupBody group={group} current={current} onPick={onPick} />
      </Disclosure>
    </li>
  );
}

type GroupBodyProps = Pick<FindingGroupItemProps, "group" | "current" | "onPick">;

function GroupBody({ group, current, onPick }: GroupBodyProps): ReactNode {
  const styles = useStyles();
  const { words } = usePaneContext();
  const { columns, fix } = words.screens.check;
  const { findings, lead } = group;
  const told = current !== null && findings.includes(current) ? current : lead;
  const said = words.finding(told);
  const expectations = findings.some((finding) => finding.expected !== null);
  const rows = findings.map<CellRow>((finding, index) => {
    const quoted = quotedPair(finding, words.screens);
    return {
      key: String(index),
      sheet: finding.sheet,
      cell: finding.cell,
      values: expectations ? [quoted.found, quoted.expected ?? "–"] : [quoted.found],
    };
  });
  return (
    <div className={styles.body}>
      <p className={styles.line}>{said.explanation}</p>
      {said.fix !== "" && (
        <p className={styles.line}>
          <strong>{fix}</strong> {said.fix}
        </p>
      )}
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
    </div>
  );
}
