import { makeStyles, tokens } from "@fluentui/react-components";
import { ShieldCheckmark16Regular } from "@fluentui/react-icons/svg/shield-checkmark";
import type { ReactNode } from "react";
import { usePaneContext } from "../pane-context";

const useStyles = makeStyles({
  header: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
  },
  product: {
    margin: 0,
    // The host puts its own menu over the top right corner.
    paddingInlineEnd: "40px",
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  source: { margin: 0, overflowWrap: "anywhere" },
  trust: {
    display: "flex",
    gap: tokens.spacingHorizontalSNudge,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  icon: { flexShrink: 0, color: tokens.colorBrandForeground1 },
});

/** Product, workbook, and the promise about data. `source` is null while the workbook has no name. */
export function PaneHeader({ source }: { readonly source: string | null }): ReactNode {
  const styles = useStyles();
  const { words, state } = usePaneContext();
  const texts = words.screens.header;
  return (
    <header className={styles.header}>
      <h1 className={styles.product}>{texts.product}</h1>
      {state.workbook.kind !== "none" && <p className={styles.source}>{source ?? texts.unnamedWorkbook}</p>}
      <p className={styles.trust}>
        <ShieldCheckmark16Regular className={styles.icon} aria-hidden />
        {texts.trust}
      </p>
    </header>
  );
}
