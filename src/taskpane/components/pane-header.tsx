import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Settings20Regular } from "@fluentui/react-icons/svg/settings";
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
  // The host puts its own menu over the top right corner.
  top: { display: "flex", alignItems: "center", justifyContent: "space-between", paddingInlineEnd: "28px" },
  product: {
    margin: 0,
    borderRadius: tokens.borderRadiusSmall,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
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

export interface PaneHeaderProps {
  /** Null while the workbook has no name. */
  readonly source: string | null;
  readonly onSettings: () => void;
}

/** Product, workbook, the promise about data, and the way to the settings. */
export function PaneHeader({ source, onSettings }: PaneHeaderProps): ReactNode {
  const styles = useStyles();
  const { words, state } = usePaneContext();
  const texts = words.screens.header;
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <h1 tabIndex={-1} className={styles.product}>
          {texts.product}
        </h1>
        <Button
          appearance="subtle"
          icon={<Settings20Regular />}
          aria-label={words.screens.settings.open}
          title={words.screens.settings.open}
          onClick={onSettings}
        />
      </div>
      {state.workbook.kind !== "none" && <p className={styles.source}>{source ?? texts.unnamedWorkbook}</p>}
      <p className={styles.trust}>
        <ShieldCheckmark16Regular className={styles.icon} aria-hidden />
        {texts.trust}
      </p>
    </header>
  );
}
