import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { FindingGroup } from "../finding-groups";
import { usePaneContext } from "../pane-context";
import { quotedPair } from "../quoted";
import { Disclosure } from "./disclosure";
import { MarkBadge } from "./mark-badge";
import { SeverityMark } from "./severity-mark";

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  summary: { display: "flex", flexDirection: "column" },
  title: { fontWeight: tokens.fontWeightSemibold },
  meta: {
    display: "block",
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
  weight: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1, whiteSpace: "nowrap" },
});

export interface FindingGroupItemProps {
  readonly group: FindingGroup;
  readonly open: boolean;
  /** One of its findings was not there at the check before. */
  readonly isNew: boolean;
  readonly onToggle: (open: boolean) => void;
  /** What stands under the summary when it is open. */
  readonly children: ReactNode;
}

/** One cause: what it is, how many places, what is at stake, both numbers. */
export function FindingGroupItem({ group, open, isNew, onToggle, children }: FindingGroupItemProps): ReactNode {
  const styles = useStyles();
  const { words } = usePaneContext();
  const { check } = words.screens;
  const { lead, findings, sheets, severity, weight } = group;
  const quoted = quotedPair(lead, words.screens);
  const where = findings.length === 1 ? lead.cell : check.places(findings.length);
  const meta = [check.severity[severity], sheets.join(", "), where].join(" · ");
  const isQuoted = lead.found !== null || lead.expected !== null;
  const expected = lead.found === lead.expected ? null : quoted.expected;
  return (
    <li className={styles.item} data-cause={group.cause}>
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
              {isNew && (
                <>
                  <MarkBadge>{check.compared.added}</MarkBadge>{" "}
                </>
              )}
              {meta}
              {weight !== null && weight > 0 && (
                <>
                  {" · "}
                  <span className={styles.weight}>{check.rupiah(weight)}</span>
                </>
              )}
            </span>
            {isQuoted && <span className={styles.meta}>{check.foundExpected(quoted.found, expected)}</span>}
          </span>
        }
      >
        {children}
      </Disclosure>
    </li>
  );
}
