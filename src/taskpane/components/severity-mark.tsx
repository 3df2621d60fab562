import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info16Regular } from "@fluentui/react-icons/svg/info";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";
import type { Severity } from "../../findings/finding";

const useStyles = makeStyles({
  mark: { flexShrink: 0, marginInlineEnd: tokens.spacingHorizontalXS, verticalAlign: "text-bottom" },
  error: { color: tokens.colorStatusDangerForeground3 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground3 },
});

const ICONS = { error: ErrorCircle16Filled, warning: Warning16Filled, info: Info16Regular } as const;

/** The sign of a severity, always beside its word: three shapes, so that it reads without colour. */
export function SeverityMark({ severity }: { readonly severity: Severity }): ReactNode {
  const styles = useStyles();
  const Icon = ICONS[severity];
  return <Icon className={mergeClasses(styles.mark, styles[severity])} aria-hidden />;
}
