import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { RecomputePlan } from "../../tasks/outcome";
import { usePaneContext } from "../pane-context";
import type { PlanStaleness } from "../pane-state";
import { blockedSheets, sheetPlans, writtenSheets } from "../plan-groups";
import { DirectionsList } from "./directions-list";
import { Disclosure } from "./disclosure";
import { FocusHeading } from "./focus-heading";
import { Notice } from "./notice";
import { RefusedColumns } from "./refused-columns";
import { SheetDifferences } from "./sheet-differences";
import { SkippedCells } from "./skipped-cells";

const useStyles = makeStyles({
  preview: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  line: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  pull: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalXS})` },
  sheet: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  right: { padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXS}`, paddingInlineStart: "28px" },
});

export interface PlanPreviewProps {
  readonly plan: RecomputePlan;
  readonly stale: PlanStaleness | null;
}

/** What would be written where, before anything is. A plan that is stale can be looked at but not applied. */
export function PlanPreview({ plan, stale }: PlanPreviewProps): ReactNode {
  const styles = useStyles();
  const { words, actions, busy } = usePaneContext();
  const texts = words.screens.recompute;
  const count = plan.writes.length;
  return (
    <div className={styles.preview} data-plan={count}>
      {count === 0 ? (
        <NothingToWrite plan={plan} />
      ) : (
        <div>
          <FocusHeading of={plan} reveal="start">
            {texts.previewTitle(count, writtenSheets(plan))}
          </FocusHeading>
          <p className={styles.line}>{texts.inputsUntouched}</p>
          {plan.added.length > 0 && <p className={styles.line}>{texts.added.planned(plan.added.length)}</p>}
        </div>
      )}
      <RefusedColumns refused={plan.refused} />
      {stale !== null && <StalePlan stale={stale} />}
      <div className={styles.buttons}>
        {count > 0 && (
          <Button appearance="primary" disabledFocusable={busy || stale !== null} onClick={actions.apply}>
            {texts.apply(count)}
          </Button>
        )}
        <Button disabledFocusable={busy} onClick={actions.closePlan}>
          {texts.close}
        </Button>
      </div>
      {count > 0 && <SheetPlans plan={plan} />}
      <DirectionsList directions={plan.directions} />
      <SkippedCells skipped={plan.skipped} />
    </div>
  );
}

/** Either all is right, or what is not right stands where nothing may be written. */
function NothingToWrite({ plan }: Pick<PlanPreviewProps, "plan">): ReactNode {
  const styles = useStyles();
  const texts = usePaneContext().words.screens.recompute;
  const isBlocked = blockedSheets(plan).size > 0;
  return (
    <Notice kind={isBlocked ? "warning" : "success"}>
      <FocusHeading of={plan}>{isBlocked ? texts.blocked : texts.nothing}</FocusHeading>
      <p className={styles.line}>{isBlocked ? texts.blockedWhy : texts.nothingWhy}</p>
    </Notice>
  );
}

function StalePlan({ stale }: { readonly stale: PlanStaleness }): ReactNode {
  const styles = useStyles();
  const { words, actions, busy } = usePaneContext();
  const texts = words.screens.recompute;
  return (
    <Notice
      kind="warning"
      actions={
        <Button size="small" disabledFocusable={busy} onClick={actions.plan}>
          {texts.again}
        </Button>
      }
    >
      <p className={styles.line} data-stale="plan">
        {{ workbook: texts.staleWorkbook, settings: texts.staleSettings, mapping: texts.staleMapping }[stale]}
      </p>
    </Notice>
  );
}

function SheetPlans({ plan }: { readonly plan: RecomputePlan }): ReactNode {
  const styles = useStyles();
  const texts = usePaneContext().words.screens.recompute;
  const blocked = blockedSheets(plan);
  return (
    <div className={styles.pull}>
      {sheetPlans(plan).map(({ sheet, cells, writes }) =>
        writes.length === 0 ? (
          <div key={sheet} className={`${styles.sheet} ${styles.right}`}>
            <span>{sheet}</span>
            <span className={styles.quiet}>{blocked.has(sheet) ? texts.notWritable : texts.alreadyRight}</span>
          </div>
        ) : (
          <Disclosure
            key={sheet}
            flush
            summary={
              <span className={styles.sheet}>
                <span>{sheet}</span>
                <span className={styles.quiet}>{texts.cells(cells)}</span>
              </span>
            }
          >
            <SheetDifferences sheet={sheet} writes={writes} />
          </Disclosure>
        ),
      )}
    </div>
  );
}
