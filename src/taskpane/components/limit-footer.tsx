import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePaneContext } from "../pane-context";
import { MORE } from "../use-limit";

const useStyles = makeStyles({
  footer: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "24px",
    margin: 0,
    paddingTop: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  link: { minHeight: "24px", fontSize: tokens.fontSizeBase200 },
});

export interface LimitFooterProps {
  readonly shown: number;
  readonly total: number;
  readonly onShowMore: () => void;
}

/** Says how much of a list is shown and offers the rest. Nothing when all is shown. */
export function LimitFooter({ shown, total, onShowMore }: LimitFooterProps): ReactNode {
  const styles = useStyles();
  const { list } = usePaneContext().words.screens;
  if (shown >= total) return null;
  return (
    <p className={styles.footer}>
      <span>{list.shown(shown, total)}</span>
      <Link as="button" className={styles.link} onClick={onShowMore}>
        {total - shown > MORE ? list.showMore(MORE) : list.showAll}
      </Link>
    </p>
  );
}
