import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { FixPlan } from "../../tasks/outcome";
import { groupBy } from "../group-by";
import { usePaneContext } from "../pane-context";
import { CellList, type CellPlace } from "./cell-list";
import { FocusHeading } from "./focus-heading";
import { SheetDifferences } from "./sheet-differences";

const useStyles = makeStyles({
  preview: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  line: { margin: 0, overflowWrap: "anywhere" },
});

const FIRST_SKIPPED = 20;

export interface FixPreviewProps {
  readonly plan: FixPlan;
  readonly isStale: boolean;
}

/** Which cells a fix would change, from what to what, and what it leaves alone. */
export function FixPreview({ plan, isStale }: FixPreviewProps): ReactNode {
  const styles = useStyles();
  const { words, actions, busy } = usePaneContext();
  const texts = words.screens.check.fixing;
  const count = plan.writes.length;
  const title = count > 0 ? texts.previewTitle(count) : plan.skipped.length > 0 ? texts.cannot : texts.alreadyRight;
  return (
    <div className={styles.preview} data-fix={count}>
      <FocusHeading of={plan} level={4}>
        {title}
      </FocusHeading>
      {[...groupBy(plan.writes, ({ sheet }) => sheet)].map(([sheet, writes]) => (
        <SheetDifferences key={sheet} sheet={sheet} writes={writes} from="check" />
      ))}
      {[...groupBy(plan.skipped, ({ reason }) => reason)].map(([reason, skipped]) => (
        <div key={reason}>
          <p className={styles.line}>{texts.skipped(skipped.length, words.fixSkip(reason))}</p>
          <CellList places={uniquePlaces(skipped)} limit={FIRST_SKIPPED} from="check" />
        </div>
      ))}
      {isStale && (
        <p className={styles.line} data-stale="fix">
          {texts.stale}
        </p>
      )}
      <div className={styles.buttons}>
        {count > 0 && (
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={busy || isStale}
            onClick={() => {
              actions.applyFix();
            }}
          >
            {texts.apply(count)}
          </Button>
        )}
        <Button size="small" disabledFocusable={busy} onClick={actions.closeFix}>
          {count > 0 ? texts.cancel : texts.close}
        </Button>
      </div>
    </div>
  );
}

/** Several findings may be held up by the same cell. */
function uniquePlaces(places: readonly CellPlace[]): readonly CellPlace[] {
  return [...new Map(places.map((place) => [`${place.cell} ${place.sheet}`, place])).values()];
}
