import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  badge: {
    display: "inline-block",
    paddingInline: tokens.spacingHorizontalXS,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
    whiteSpace: "nowrap",
  },
});

/** A word in a frame that sets an entry of a list apart. */
export function MarkBadge({ children }: { readonly children: string }): ReactNode {
  return <span className={useStyles().badge}>{children}</span>;
}
