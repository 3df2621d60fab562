import { FluentProvider, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useRef, type ReactNode } from "react";
import type { SpreadsheetHost } from "../../host/port";
import type { ChangeSignal } from "../change-signal";
import { PaneProvider } from "../pane-context";
import type { PaneServices } from "../pane-services";
import { isCorrectionLocked, runningTask } from "../pane-state";
import { themeOf, type ThemeName } from "../theme";
import { useIntroduction } from "../use-introduction";
import { usePane } from "../use-pane";
import { usePreferences } from "../use-preferences";
import { usePurpose, type Purpose } from "../use-purpose";
import { Introduction } from "./introduction";
import { LiveRegion } from "./live-region";
import { PanePlaces } from "./pane-places";

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
    "& select": { textOverflow: "ellipsis" },
  },
  footer: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  language: { minHeight: "24px", fontSize: tokens.fontSizeBase200 },
});

export interface PaneProps {
  /** The language it is opened in, until the user chooses one. */
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

/** The whole pane: the introduction for who is new, else its places in one scroll. */
export function Pane({ language, theme, host, source, services, changes, purpose = null }: PaneProps): ReactNode {
  const styles = useStyles();
  const main = useRef<HTMLElement>(null);
  const [preferences, prefer] = usePreferences(services.store);
  const { state, actions } = usePane(host, services, changes);
  const spoken = preferences.language ?? language;
  usePurpose(purpose, state, actions);
  const words = useMemo(() => services.wordingFor(spoken), [services, spoken]);
  const busy = runningTask(state) !== null;
  const locked = isCorrectionLocked(state);
  const hostKind = host?.kind ?? null;
  const value = useMemo(
    () => ({ words, state, actions, services, preferences, prefer, hostKind, busy, locked }),
    [words, state, actions, services, preferences, prefer, hostKind, busy, locked],
  );
  const isIntroduced = useIntroduction(main, host, preferences, prefer);
  const other = spoken === "id" ? "en" : "id";
  return (
    <FluentProvider theme={themeOf(theme)} className={styles.root} lang={spoken} data-pane>
      <PaneProvider value={value}>
        <main ref={main} aria-label={words.screens.header.pane} aria-busy={busy}>
          {isIntroduced ? <PanePlaces host={host} source={source} /> : <Introduction hasWorkbook={host !== null} />}
        </main>
        <footer className={styles.footer}>
          <Link
            as="button"
            className={styles.language}
            lang={other}
            onClick={() => {
              prefer({ language: other });
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
