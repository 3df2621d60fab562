import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment, type KeyboardEvent, type ReactNode } from "react";
import type { Finding } from "../../findings/finding";
import { around } from "../around";
import { countCauses } from "../finding-groups";
import { usePaneContext } from "../pane-context";
import type { CheckView } from "../use-check-view";
import { useLimit } from "../use-limit";
import { CheckFilters } from "./check-filters";
import { FindingGroupBody } from "./finding-group-body";
import { FindingGroupItem } from "./finding-group-item";
import { FindingStepper, stepFrom } from "./finding-stepper";
import { FocusHeading } from "./focus-heading";
import { LimitFooter } from "./limit-footer";

const useStyles = makeStyles({
  results: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  pull: { marginInline: `calc(-1 * ${tokens.spacingHorizontalXS})` },
});

/** How many causes are shown before the user asks for more. */
const FIRST_GROUPS = 50;

export interface CheckResultsProps {
  readonly findings: readonly Finding[];
  readonly view: CheckView;
  /** Those that were not there at the check before. */
  readonly added: ReadonlySet<Finding>;
  /** The heading takes the focus whenever this is another. */
  readonly round: unknown;
}

/** Findings by cause, with filters and a way to walk from one to the next. */
export function CheckResults({ findings, view, added, round }: CheckResultsProps): ReactNode {
  const styles = useStyles();
  const { words, actions } = usePaneContext();
  const texts = words.screens.check;
  const { groups, order, current } = view;
  const currentGroup = groups.findIndex((group) => current !== null && group.findings.includes(current));
  const { shown, showMore, container } = useLimit(groups.length, FIRST_GROUPS, "group");
  const visible = around(groups, shown, currentGroup);

  const goTo = (finding: Finding): void => {
    view.setCurrent(finding);
    view.toggle(finding.cause, true);
    actions.select("check", finding.sheet, finding.cell);
  };
  const close = (cause: string): void => {
    view.toggle(cause, false);
    if (current?.cause === cause) view.setCurrent(null);
  };
  const pressed = (event: KeyboardEvent): void => {
    if (event.key === "Escape") view.setCurrent(null);
    if (event.key !== "F8") return;
    event.preventDefault();
    const target = stepFrom(order, current, event.shiftKey ? -1 : 1);
    if (target !== undefined) goTo(target);
  };

  return (
    <div className={styles.results} ref={container} onKeyDown={pressed}>
      <FocusHeading of={round} reveal="start">
        {texts.resultTitle(findings.length, countCauses(findings))}
      </FocusHeading>
      <CheckFilters findings={findings} view={view} />
      <div className={styles.pull}>
        <ul className={styles.list}>
          {visible.map((group, index) => (
            <Fragment key={group.cause}>
              {index === shown && <li aria-hidden>…</li>}
              <FindingGroupItem
                group={group}
                open={view.isOpen(group.cause)}
                isNew={group.findings.some((finding) => added.has(finding))}
                onToggle={(isOpen) => {
                  if (isOpen) goTo(group.lead);
                  else close(group.cause);
                }}
              >
                <FindingGroupBody group={group} current={current} onPick={view.setCurrent} />
              </FindingGroupItem>
            </Fragment>
          ))}
        </ul>
        <LimitFooter shown={visible.length} total={groups.length} onShowMore={showMore} />
      </div>
      {order.length > 0 && <FindingStepper order={order} current={current} onStep={goTo} />}
    </div>
  );
}
