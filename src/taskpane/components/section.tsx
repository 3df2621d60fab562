import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { PLACE_ATTRIBUTE, type PlaceName } from "../places";

const useStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: tokens.borderRadiusSmall,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  intro: { margin: `${tokens.spacingVerticalXXS} 0 0`, color: tokens.colorNeutralForeground2 },
});

export interface SectionProps {
  readonly place: PlaceName;
  readonly title: string;
  readonly intro?: string;
  readonly children: ReactNode;
}

/** One place of the pane under its heading. */
export function Section({ place, title, intro, children }: SectionProps): ReactNode {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id} {...{ [PLACE_ATTRIBUTE]: place }}>
      <div>
        <h2 id={id} tabIndex={-1} className={styles.heading}>
          {title}
        </h2>
        {intro !== undefined && <p className={styles.intro}>{intro}</p>}
      </div>
      {children}
    </section>
  );
}
