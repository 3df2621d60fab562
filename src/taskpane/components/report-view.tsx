import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePaneContext } from "../pane-context";
import type { ReportResult } from "../report-state";
import { Disclosure } from "./disclosure";
import { FocusHeading } from "./focus-heading";
import { ReportIndicators } from "./report-indicators";
import { ReportLines } from "./report-lines";
import { ReportRests } from "./report-rests";
import { ReportTotals } from "./report-totals";
import { SentencesPlace } from "./sentences-place";
import { SummarySheetPlace } from "./summary-sheet-place";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  title: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  blocks: { display: "flex", flexDirection: "column", marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalXS})` },
  line: { margin: 0 },
});

/** The figures of a report from the whole to its parts, then what can be made of them. */
export function ReportView({ result }: { readonly result: ReportResult }): ReactNode {
  const styles = useStyles();
  const texts = usePaneContext().words.screens.report;
  const { blocks } = texts;
  const { title, total, parts: all, programmes, rests, lagging, indicators } = result.figures;
  const parts = all.length > 1 ? all : [];
  return (
    <div className={styles.view} data-report={result.round}>
      <FocusHeading of={result.round} reveal="start">
        {texts.resultTitle}
      </FocusHeading>
      {title !== "" && <p className={styles.title}>{title}</p>}
      {total !== null && <ReportTotals total={total} />}
      <div className={styles.blocks}>
        {parts.length > 0 && (
          <Disclosure flush startsOpen summary={blocks.sections(parts.length)}>
            <ReportLines label={blocks.sections(parts.length)} lines={parts} />
          </Disclosure>
        )}
        {programmes.length > 0 && (
          <Disclosure flush startsOpen={parts.length === 0} summary={blocks.programmes(programmes.length)}>
            <ReportLines label={blocks.programmes(programmes.length)} lines={programmes} />
          </Disclosure>
        )}
        {total !== null && (
          <>
            <Disclosure flush summary={blocks.lagging(lagging.length)}>
              {lagging.length === 0 ? (
                <p className={styles.line}>{texts.none.lagging}</p>
              ) : (
                <ReportLines label={blocks.lagging(lagging.length)} lines={lagging} />
              )}
            </Disclosure>
            <Disclosure flush summary={blocks.rests(rests.length)}>
              {rests.length === 0 ? (
                <p className={styles.line}>{texts.none.rests}</p>
              ) : (
                <ReportRests label={blocks.rests(rests.length)} lines={rests} />
              )}
            </Disclosure>
          </>
        )}
        {indicators.length > 0 && (
          <Disclosure flush startsOpen={total === null} summary={blocks.indicators(indicators.length)}>
            <ReportIndicators label={blocks.indicators(indicators.length)} indicators={indicators} />
          </Disclosure>
        )}
      </div>
      <SummarySheetPlace sheet={result.sheet} />
      <SentencesPlace summary={result.summary} />
    </div>
  );
}
