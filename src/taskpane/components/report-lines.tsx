import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo, type ReactNode } from "react";
import type { ReportLine } from "../../tasks/report";
import { usePaneContext } from "../pane-context";
import { Bars, type Bar, type BarsProps } from "./bars";
import { ReportItem } from "./report-item";
import { ReportList } from "./report-list";

const useStyles = makeStyles({
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground2,
  },
  legend: { paddingInline: tokens.spacingHorizontalXS },
});

/** All of a programme's money. */
const WHOLE = 100;

/** Rows of the report with keuangan and fisik drawn against each other, and their money. */
export function ReportLines({
  label,
  lines,
}: {
  readonly label: string;
  readonly lines: readonly ReportLine[];
}): ReactNode {
  const styles = useStyles();
  const texts = usePaneContext().words.screens.report;
  const { percent, blank } = texts;
  const { most, widest } = useMemo(() => {
    const shares = lines.flatMap(({ serapan, fisik }) => (fisik === null ? [serapan] : [serapan, fisik]));
    return {
      widest: Math.max(0, ...shares.map((share) => (share === null ? blank : percent(share)).length)),
      most: Math.max(WHOLE, ...shares.map((share) => share ?? 0)),
    };
  }, [lines, percent, blank]);
  return (
    <>
      <p className={mergeClasses(styles.quiet, styles.legend)}>{texts.fullBar(most)}</p>
      <ReportList
        label={label}
        items={lines.map((line, index) => (
          <ReportItem key={`${String(index)} ${line.name}`} {...line}>
            <LineFigures line={line} most={most} widest={widest} />
          </ReportItem>
        ))}
      />
    </>
  );
}

function LineFigures({ line, most, widest }: { readonly line: ReportLine } & Omit<BarsProps, "bars">): ReactNode {
  const styles = useStyles();
  const { report: texts, figure } = usePaneContext().words.screens;
  const { labels, rupiah, percent, blank } = texts;
  const { pagu, realisasi, sisa, serapan, fisik } = line;
  const money = (["pagu", "realisasi", "sisa"] as const).map((name) => {
    const value = { pagu, realisasi, sisa }[name];
    return `${labels[name]}\u00a0${value === null ? blank : rupiah(value)}`;
  });
  const keuangan: Bar = {
    label: labels.keuangan,
    value: serapan,
    shown: serapan === null ? blank : percent(serapan),
    look: "solid",
  };
  const bars = fisik === null ? [keuangan] : [keuangan, fisikBar(labels.fisik, fisik, percent(fisik))];
  const gap = fisik === null || serapan === null ? null : rounded(fisik - serapan);
  return (
    <>
      <Bars bars={bars} most={most} widest={widest} />
      <p className={styles.quiet}>{money.join("\u00a0· ")}</p>
      {gap !== null && <p className={styles.quiet}>{texts.gap(gap, figure(Math.abs(gap), 2, 2))}</p>}
    </>
  );
}

function fisikBar(label: string, value: number, shown: string): Bar {
  return { label, value, shown, look: "striped" };
}

/** To the decimals that are shown, so that what is said agrees with them. */
function rounded(points: number): number {
  return Math.round(points * 100) / 100;
}
