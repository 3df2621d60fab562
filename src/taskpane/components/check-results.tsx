import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState, type ReactNode } from "react";
import type { Finding } from "../../findings/finding";
import { filterFindings, groupFindings, type FindingFilter } from "../finding-groups";
import { usePaneContext } from "../pane-context";
import { useLimit } from "../use-limit";
import { CheckFilters } from "./check-filters";
import { FindingGroupItem } from "./finding-group-item";
import { FindingStepper } from "./finding-stepper";
import { FocusHeading } from "./focus-heading";
import { LimitFooter } from "./limit-footer";

const useStyles = makeStyles({
  results: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  pull: { marginInline: `calc(-1 * ${tokens.spacingHorizontalXS})` },
  line: { margin: 0 },
});

/** How many causes are shown before the user asks for more. */
const FIRST_GROUPS = 50;

/** Findings by cause, with filters and a way to walk from one to the next. */
export function CheckResults({ findings }: { readonly findings: readonly Finding[] }): ReactNode {
  const styles = useStyles();
  const { words, actions } = usePaneContext();
  const texts = words.screens.check;
  const [filter, setFilter] = useState<FindingFilter>({ severity: null, sheet: null });
  const [current, setCurrent] = useState<Finding | null>(null);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());

  const causes = useMemo(() => groupFindings(findings).length, [findings]);
  const groups = useMemo(() => groupFindings(filterFindings(findings, filter)), [findings, filter]);
  const order = useMemo(() => groups.flatMap((group) => group.findings), [groups]);
  const currentGroup = groups.findIndex((group) => current !== null && group.findings.includes(current));
  const { shown, showAll, container } = useLimit(groups.length, FIRST_GROUPS, "group", currentGroup + 1);

  const toggle = (cause: string, isOpen: boolean): void => {
    const next = new Set(open);
    if (isOpen) next.add(cause);
    else next.delete(cause);
    setOpen(next);
  };
  const goTo = (finding: Finding): void => {
    setCurrent(finding);
    toggle(finding.cause, true);
    actions.select("check", finding.sheet, finding.cell);
  };

  return (
    <div className={styles.results} ref={container}>
      <FocusHeading of={findings} reveal="start">
        {texts.resultTitle(findings.length, causes)}
      </FocusHeading>
      <CheckFilters findings={findings} filter={filter} onFilter={setFilter} />
      {groups.length === 0 && <p className={styles.line}>{texts.nothingShown}</p>}
      <div className={styles.pull}>
        <ul className={styles.list}>
          {groups.slice(0, shown).map((group) => (
            <FindingGroupItem
              key={group.cause}
              group={group}
              open={open.has(group.cause)}
              onToggle={(isOpen) => {
                if (isOpen) goTo(group.lead);
                else toggle(group.cause, false);
              }}
              current={current}
              onPick={setCurrent}
            />
          ))}
        </ul>
        <LimitFooter shown={shown} total={groups.length} onShowAll={showAll} />
      </div>
      {order.length > 0 && <FindingStepper order={order} current={current} onStep={goTo} />}
    </div>
  );
}
