import { useState, type ReactNode } from "react";
import type { SpreadsheetHost } from "../../host/port";
import { usePaneContext } from "../pane-context";
import { shownReading, type PaneState } from "../pane-state";
import type { PlaceName } from "../places";
import { CheckPlace } from "./check-place";
import { PaneHeader } from "./pane-header";
import { PlaceBar } from "./place-bar";
import { RecognitionPlace } from "./recognition-place";
import { RecomputePlace } from "./recompute-place";
import { ReportPlace } from "./report-place";
import { SettingsPlace } from "./settings-place";
import { WorkbookPlace } from "./workbook-place";

const PLACES_OF_REPORT: readonly PlaceName[] = ["recognition", "check", "recompute", "report"];

export interface PanePlacesProps {
  readonly host: SpreadsheetHost | null;
  readonly source: string | null;
}

/** The places one below the other: what was recognised, the check, the recompute, the report, and the settings. */
export function PanePlaces({ host, source }: PanePlacesProps): ReactNode {
  const { state } = usePaneContext();
  const [isOpen, setOpen] = useState(false);
  const [asked, setAsked] = useState(0);
  const reading = shownReading(state.workbook);
  const isUsable = host !== null && hasTables(state);
  const askForSettings = (): void => {
    setOpen(true);
    setAsked(asked + 1);
  };
  return (
    <>
      <PaneHeader source={source} onSettings={askForSettings} />
      {isUsable && reading !== null && <PlaceBar places={PLACES_OF_REPORT} />}
      <WorkbookPlace />
      {reading !== null && <RecognitionPlace reading={reading} host={host} />}
      {isUsable && <CheckPlace host={host} />}
      {isUsable && <RecomputePlace />}
      {isUsable && <ReportPlace />}
      <SettingsPlace isOpen={isOpen} onToggle={setOpen} asked={asked} />
    </>
  );
}

/** Whether there are tables to be checked and recomputed, or the workbook is not read to the end yet. */
function hasTables({ workbook }: PaneState): boolean {
  const reading = shownReading(workbook);
  if (reading === null) return workbook.kind === "reading" || workbook.kind === "cancelled";
  return reading.sheets.some((sheet) => sheet.tables.length > 0);
}
