import { FluentProvider, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState, type ReactNode } from "react";
import type { SpreadsheetHost } from "../../host/port";
import type { ChangeSignal } from "../change-signal";
import { PaneProvider } from "../pane-context";
import type { PaneServices } from "../pane-services";
import { isCorrectionLocked, runningTask, shownReading, type PaneState } from "../pane-state";
import { themeOf, type ThemeName } from "../theme";
import { usePane } from "../use-pane";
import { usePurpose, type Purpose } from "../use-purpose";
import { CheckPlace } from "./check-place";
import { LiveRegion } from "./live-region";
import { PaneHeader } from "./pane-header";
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

export interface PaneProps {
  readonly language: "id" | "en";
  readonly theme: ThemeName;
  readonly host: SpreadsheetHost | null;
  /** The name of the workbook as the user knows it. */
  readonly source: string | null;
  readonly services: PaneServices;
  readonly changes: ChangeSignal;
  /** What to begin with once the workbook is read. */
  readonly purpose?: Purpose | null;
}

/** The whole pane: one scroll with the workbook, the recompute, the check and the report. */
export function Pane({ language, theme, host, source, services, changes, purpose = null }: PaneProps): ReactNode {
  const styles = useStyles();
  const [spoken, setSpoken] = useState(language);
  const { state, actions } = usePane(host, services, changes);
  usePurpose(purpose, state, actions);
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
    <FluentProvider theme={themeOf(theme)} className={styles.root} lang={spoken}>
      <PaneProvider value={value}>
        <main aria-label={words.screens.header.pane} aria-busy={busy}>
          <PaneHeader source={source} />
          <WorkbookPlace />
          {reading !== null && <RecognitionPlace reading={reading} host={host} />}
          {isUsable && <RecomputePlace />}
          {isUsable && <CheckPlace host={host} />}
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
