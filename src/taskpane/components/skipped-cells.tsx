import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { SkippedCell } from "../../tasks/outcome";
import { usePaneContext } from "../pane-context";
import { skippedGroups } from "../plan-groups";
import { CellList } from "./cell-list";
import { Disclosure } from "./disclosure";

const useStyles = makeStyles({
  pull: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalXS})` },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  count: { whiteSpace: "nowrap", color: tokens.colorNeutralForeground2 },
});

const FIRST_SKIPPED = 50;

/** Cells left as they are, by reason; every one can be gone to. */
export function SkippedCells({ skipped }: { readonly skipped: readonly SkippedCell[] }): ReactNode {
  const styles = useStyles();
  const { words } = usePaneContext();
  const { recompute } = words.screens;
  if (skipped.length === 0) return null;
  return (
    <div>
      <h4 className={styles.title}>{recompute.skippedTitle(skipped.length)}</h4>
      <div className={styles.pull}>
        {skippedGroups(skipped).map(({ reason, cells }) => (
          <Disclosure
            key={reason}
            summary={
              <>
                {words.skip(reason)} <span className={styles.count}>{recompute.cells(cells.length)}</span>
              </>
            }
          >
            <CellList places={cells} limit={FIRST_SKIPPED} from="recompute" />
          </Disclosure>
        ))}
      </div>
    </div>
  );
}
