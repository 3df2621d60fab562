import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Edit16Regular } from "@fluentui/react-icons/svg/edit";
import type { ReactNode } from "react";
import type { Finding } from "../../findings/finding";
import type { FindingGroup } from "../finding-groups";
import { usePaneContext } from "../pane-context";
import { FixPreview } from "./fix-preview";

const useStyles = makeStyles({
  block: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    paddingInline: tokens.spacingHorizontalXS,
  },
  quiet: {
    margin: 0,
    paddingInline: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

export interface FindingFixProps {
  readonly group: FindingGroup;
  /** The finding being looked at. */
  readonly told: Finding;
}

/** What Renstra can do about a finding or about all of its cause, seen before it is written; or that it can do nothing. */
export function FindingFix({ group, told }: FindingFixProps): ReactNode {
  const styles = useStyles();
  const { words, state, actions, busy } = usePaneContext();
  const texts = words.screens.check.fixing;
  const { fix } = state.review;
  const fixable = group.findings.filter((finding) => finding.fix.length > 0);
  const ask = (findings: readonly Finding[]) => (): void => {
    actions.planFix({ cause: group.cause, findings });
  };
  const target = "target" in fix && fix.target.cause === group.cause ? fix : null;
  return (
    <div className={styles.block}>
      {told.fix.length === 0 && (
        <p className={styles.quiet} data-unsettled>
          {told.expected === null ? texts.unsettled : texts.byHand}
        </p>
      )}
      {fixable.length > 0 && (
        <div className={styles.buttons}>
          {told.fix.length > 0 && (
            <Button
              size="small"
              icon={<Edit16Regular />}
              disabledFocusable={busy}
              aria-label={texts.actionAt(told.cell)}
              onClick={ask([told])}
            >
              {texts.action}
            </Button>
          )}
          {(fixable.length > 1 || told.fix.length === 0) && (
            <Button size="small" disabledFocusable={busy} onClick={ask(fixable)}>
              {texts.all(fixable.length)}
            </Button>
          )}
        </div>
      )}
      {target !== null && target.kind !== "planning" && (
        <FixPreview plan={target.plan} isStale={target.kind === "planned" && target.stale} />
      )}
    </div>
  );
}
