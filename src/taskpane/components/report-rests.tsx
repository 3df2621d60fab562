import type { ReactNode } from "react";
import type { ReportLine } from "../../tasks/report";
import { usePaneContext } from "../pane-context";
import { Bars } from "./bars";
import { ReportItem } from "./report-item";
import { ReportList } from "./report-list";

/** What was left unspent, each against the largest. */
export function ReportRests({
  label,
  lines,
}: {
  readonly label: string;
  readonly lines: readonly ReportLine[];
}): ReactNode {
  const { labels, rupiah, blank } = usePaneContext().words.screens.report;
  const most = Math.max(0, ...lines.map(({ sisa }) => sisa ?? 0));
  const say = ({ sisa }: ReportLine): string => (sisa === null ? blank : rupiah(sisa));
  const widest = Math.max(0, ...lines.map((line) => say(line).length));
  return (
    <ReportList
      label={label}
      items={lines.map((line, index) => {
        const bar = { label: labels.sisa, value: line.sisa, shown: say(line), look: "solid" } as const;
        return (
          <ReportItem key={`${String(index)} ${line.name}`} {...line}>
            <Bars bars={[bar]} most={most} widest={widest} />
          </ReportItem>
        );
      })}
    />
  );
}
