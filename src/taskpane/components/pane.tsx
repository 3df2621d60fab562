import { FluentProvider, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState, type ReactNode } from "react";
import type { SpreadsheetHost } from "../../host/port";
import type { ChangeSignal } from "../change-signal";
import { PaneProvider } from "../pane-context";
import type { PaneServices } from "../pane-services";
import { isCorrectionLocked, runningTask, shownReading, type PaneState } from "../pane-state";
import type { PlaceName } from "../places";
import { themeOf, type ThemeName } from "../theme";
import { usePane } from "../use-pane";
import { CheckPlace } from "./check-place";
import { LiveRegion } from "./live-region";
import { PaneHeader } from "./pane-header";
import { PlaceBar } from "./place-bar";
import { RecognitionPlace } from "./recognition-place";
import { RecomputePlace } from "./recompute-place";
import { ReportPlace } from "./report-place";
import { WorkbookPlace } from "./workbook-place";

const useStyles = makeStyles({
  root: {
    position: "relative",
    boxSizing: "border-box",
    height: "100%",
    overflowX: "hidden",
    overflowY: "auto",
    // What is brought into view is not to lie under the bar of places.
    scrollPaddingTop: "48px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  footer: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  language: { minHeight: "24px", fontSize: tokens.fontSizeBase200 },
});

const PLACES_OF_REPORT: readonly PlaceName[] = ["recognition", "check", "recompute", "report"];

export interface PaneProps {
  readonly language: "id" | "en";
  readonly theme: ThemeName;
  readonly host: SpreadsheetHost | null;
  /** The name of the workbook as the user knows it. */
  readonly source: string | null;
  readonly services: PaneServices;
  readonly changes: ChangeSignal;
}

/** The whole pane: one scroll with the workbook, what was recognised, the check, the recompute and the report. */
export function Pane({ language, theme, host, source, services, changes }: PaneProps): ReactNode {
  const styles = useStyles();
  const [spoken, setSpoken] = useState(language);
  const { state, actions } = usePane(host, services, changes);
  const words = useMemo(() => services.wordingFor(spoken), [services, spoken]);
  const busy = runningTask(state) !== null;
  const locked = isCorrectionLocked(state);
  const value = useMemo(
    () => ({ words, state, actions, services, busy, locked }),
    [words, state, actions, services, busy, locked],
  );
  const reading = shownReading(state.workbook);
  const isUsable = host !== null && hasTables(state);
  const other = spoken === "id" ? "en" : "id";
  return (
    <FluentProvider theme={themeOf(theme)} className={styles.root} lang={spoken} data-pane>
      <PaneProvider value={value}>
        <main aria-label={words.screens.header.pane} aria-busy={busy}>
          <PaneHeader source={source} />
          {isUsable && reading !== null && <PlaceBar places={PLACES_OF_REPORT} />}
          <WorkbookPlace />
          {reading !== null && <RecognitionPlace reading={reading} host={host} />}
          {isUsable && <CheckPlace host={host} />}
          {isUsable && <RecomputePlace />}
          {isUsable && <ReportPlace />}
        </main>
        <footer className={styles.footer}>
          <Link
            as="button"
            className={styles.language}
            lang={other}
            onClick={() => {
              setSpoken(other);
            }}
          >
            {words.screens.header.otherLanguage}
          </Link>
        </footer>
        <LiveRegion />
      </PaneProvider>
    </FluentProvider>
  );
}

/** Whether there are tables to be checked and recomputed, or the workbook is not read to the end yet. */
function hasTables({ workbook }: PaneState): boolean {
  const reading = shownReading(workbook);
  if (reading === null) return workbook.kind === "reading" || workbook.kind === "cancelled";
  return reading.sheets.some((sheet) => sheet.tables.length > 0);
}
