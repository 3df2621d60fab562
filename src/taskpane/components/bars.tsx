import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";

const useStyles = makeStyles({
  bars: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  label: { minWidth: "56px", color: tokens.colorNeutralForeground2 },
  drawing: { display: "block", width: "100%", height: "10px" },
  ground: { fill: tokens.colorNeutralBackground5, stroke: tokens.colorNeutralStroke1 },
  solid: { fill: tokens.colorCompoundBrandStroke, "@media (forced-colors: active)": { fill: "CanvasText" } },
  stripe: {
    stroke: tokens.colorNeutralForeground2,
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  value: { textAlign: "end", whiteSpace: "nowrap" },
});

/** A figure to be drawn; null where there is none. */
export interface Bar {
  readonly label: string;
  readonly value: number | null;
  /** The figure as it is read. */
  readonly shown: string;
  /** Told apart by their drawing as well as by their label. */
  readonly look: "solid" | "striped";
}

export interface BarsProps {
  readonly bars: readonly Bar[];
  /** What a full bar means. */
  readonly most: number;
  /** The longest figure of the whole list in characters, so that full bars are equally long in all of it. */
  readonly widest: number;
}

/** Labelled bars of one scale from nought to `most`. Labels and figures are text; the drawing only repeats them. */
export function Bars({ bars, most, widest }: BarsProps): ReactNode {
  const styles = useStyles();
  return (
    <p className={styles.bars}>
      {bars.map((bar) => (
        <BarRow key={bar.label} bar={bar} most={most} widest={widest} />
      ))}
    </p>
  );
}

function BarRow({ bar, most, widest }: Omit<BarsProps, "bars"> & { readonly bar: Bar }): ReactNode {
  const styles = useStyles();
  const id = useId();
  const { label, value, shown, look } = bar;
  const share = value === null || most <= 0 ? 0 : Math.min(1, Math.max(0, value / most));
  const width = `${(share * 100).toFixed(2)}%`;
  return (
    <>
      <span className={styles.label}>{label} </span>
      <svg className={styles.drawing} aria-hidden data-bar={look} data-share={share.toFixed(4)}>
        {look === "striped" && (
          <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <path d="M1 0V5" strokeWidth="2" className={styles.stripe} />
          </pattern>
        )}
        <rect width="100%" height="10" strokeWidth="1" className={styles.ground} />
        <rect
          width={width}
          height="10"
          {...(look === "solid" ? { className: styles.solid } : { fill: `url(#${id})` })}
        />
      </svg>
      <span className={styles.value} style={{ minWidth: `${String(widest)}ch` }}>
        {shown}
      </span>
    </>
  );
}
