import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ReportIndicator } from "../../tasks/report";
import { usePaneContext } from "../pane-context";
import { Bars } from "./bars";
import { ReportItem } from "./report-item";
import { ReportList } from "./report-list";

const useStyles = makeStyles({
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  legend: { paddingInline: tokens.spacingHorizontalXS },
});

export interface ReportIndicatorsProps {
  readonly label: string;
  readonly indicators: readonly ReportIndicator[];
}

/** The target is 100; a bar that is longer is drawn to twice of it at most. */
const [WHOLE, LONGEST] = [100, 200];

/** Indicators with capaian, target and realisasi as the report prints them. */
export function ReportIndicators({ label, indicators }: ReportIndicatorsProps): ReactNode {
  const styles = useStyles();
  const { report: texts, figure } = usePaneContext().words.screens;
  const { labels, percent, blank } = texts;
  const most = Math.min(LONGEST, Math.max(WHOLE, ...indicators.map(({ capaian }) => capaian ?? 0)));
  const sayShare = (value: number | null): string => (value === null ? blank : percent(value));
  const widest = Math.max(0, ...indicators.map(({ capaian }) => sayShare(capaian).length));
  const say = (value: string | number | null): string =>
    value === null ? blank : typeof value === "number" ? figure(value) : value.trim();
  return (
    <>
      <p className={mergeClasses(styles.quiet, styles.legend)}>{texts.fullBar(most)}</p>
      <ReportList
        label={label}
        items={indicators.map((indicator, index) => {
          const { name, year, capaian, kategori, target, realisasi } = indicator;
          const bar = { label: labels.capaian, value: capaian, shown: sayShare(capaian), look: "solid" } as const;
          const facts = [year, texts.targetActual(say(target), say(realisasi)), kategori];
          return (
            <ReportItem key={`${String(index)} ${name}`} {...indicator}>
              <Bars bars={[bar]} most={most} widest={widest} />
              <p className={styles.quiet}>{facts.filter((fact) => fact !== null && fact !== "").join(" · ")}</p>
            </ReportItem>
          );
        })}
      />
    </>
  );
}
