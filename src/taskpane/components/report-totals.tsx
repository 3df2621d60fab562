import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ReportLine } from "../../tasks/report";
import { usePaneContext } from "../pane-context";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalMNudge}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    fontVariantNumeric: "tabular-nums",
  },
  label: { color: tokens.colorNeutralForeground2 },
  figure: { margin: 0, textAlign: "end", fontWeight: tokens.fontWeightSemibold },
});

/** The five main figures of a report. */
export function ReportTotals({ total }: { readonly total: ReportLine }): ReactNode {
  const styles = useStyles();
  const texts = usePaneContext().words.screens.report;
  const { labels, rupiah, percent, blank } = texts;
  const rows = [
    ["pagu", total.pagu, rupiah],
    ["realisasi", total.realisasi, rupiah],
    ["serapan", total.serapan, percent],
    ["sisa", total.sisa, rupiah],
    ["fisik", total.fisik, percent],
  ] as const;
  return (
    <dl className={styles.list} data-totals>
      {rows.map(([name, value, say]) => (
        <Figure key={name} label={labels[name]} figure={value === null ? blank : say(value)} />
      ))}
    </dl>
  );
}

function Figure({ label, figure }: { readonly label: string; readonly figure: string }): ReactNode {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.figure}>{figure}</dd>
    </>
  );
}
