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
  return (
    <ReportList
      label={label}
      items={lines.map((line, index) => {
        const shown = line.sisa === null ? blank : rupiah(line.sisa);
        return (
          <ReportItem key={`${String(index)} ${line.name}`} {...line}>
            <Bars bars={[{ label: labels.sisa, value: line.sisa, shown, look: "solid" }]} most={most} />
          </ReportItem>
        );
      })}
    />
  );
}
