import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { Edit16Regular } from "@fluentui/react-icons/svg/edit";
import type { ReactNode } from "react";
import { usePaneContext } from "../pane-context";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "24px",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  mark: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  link: { minHeight: "24px", fontSize: "inherit", textAlign: "start" },
});

export interface CorrectedMarkProps {
  /** What was changed, for those who hear the button without its surroundings. */
  readonly what: string;
  readonly onRevert: () => void;
}

/** Says that the user decided here, and gives back what was recognised. */
export function CorrectedMark({ what, onRevert }: CorrectedMarkProps): ReactNode {
  const styles = useStyles();
  const { words, locked } = usePaneContext();
  const texts = words.screens.recognition;
  return (
    <p className={styles.line} data-corrected>
      <span className={styles.mark}>
        <Edit16Regular aria-hidden />
        {texts.corrected}
      </span>
      <Link
        as="button"
        className={styles.link}
        aria-label={texts.revertOf(what)}
        disabledFocusable={locked}
        onClick={onRevert}
      >
        {texts.revert}
      </Link>
    </p>
  );
}
