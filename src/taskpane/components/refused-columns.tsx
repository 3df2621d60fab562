import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { RecomputePlan } from "../../tasks/outcome";
import { usePaneContext } from "../pane-context";
import { Notice } from "./notice";

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** The columns that a plan does not add, each with its reason. */
export function RefusedColumns({ refused }: Pick<RecomputePlan, "refused">): ReactNode {
  const styles = useStyles();
  const { screens } = usePaneContext().words;
  const texts = screens.recompute.added;
  if (refused.length === 0) return null;
  return (
    <Notice kind="warning">
      <h4 className={styles.title}>{texts.refusedTitle(refused.length)}</h4>
      <ul className={styles.list}>
        {refused.map(({ sheet, table, role, reason, cell }) => (
          <li key={`${sheet} ${String(table)} ${role}`} data-refused={reason}>
            {texts.chosen(screens.recognition.roles[role], sheet)}: {texts.refused[reason](cell ?? "")}.
          </li>
        ))}
      </ul>
    </Notice>
  );
}
