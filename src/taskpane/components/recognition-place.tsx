import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { TableSearch20Regular } from "@fluentui/react-icons/svg/table-search";
import { useMemo, useState, type ReactNode } from "react";
import type { SpreadsheetHost } from "../../host/port";
import type { WorkbookReading } from "../../sheets/reading/reading";
import { countCorrections, lostDecisions, tablesIn } from "../corrections";
import { outlineOf, type ColumnPlace } from "../outline-of";
import { usePaneContext } from "../pane-context";
import { questionsOf } from "../questions";
import { useKeptFocus } from "../use-kept-focus";
import { useOutline } from "../use-outline";
import { CorrectionsBar } from "./corrections-bar";
import { Disclosure } from "./disclosure";
import { FailureNotice } from "./failure-notice";
import { LostCorrections } from "./lost-corrections";
import { ProgressBlock } from "./progress-block";
import { Section } from "./section";
import { SheetLine } from "./sheet-line";
import { SheetOutline } from "./sheet-outline";
import { UnsureColumns } from "./unsure-columns";

const useStyles = makeStyles({
  place: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  quiet: { color: tokens.colorNeutralForeground2 },
  pull: { marginInline: `calc(-1 * ${tokens.spacingHorizontalXS})` },
  progress: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

export interface RecognitionPlaceProps {
  readonly reading: WorkbookReading;
  readonly host: SpreadsheetHost | null;
}

/** Kenali: what was understood of every sheet, questions first, everything correctable, nothing written. */
export function RecognitionPlace({ reading, host }: RecognitionPlaceProps): ReactNode {
  const styles = useStyles();
  const { words, state } = usePaneContext();
  const { recognition: texts, workbook } = words.screens;
  const { mapping, saved, ending } = state.corrections;
  const container = useKeptFocus();
  const [isOpen, setOpen] = useState(false);
  const [current, setCurrent] = useState<ColumnPlace | null>(null);
  const [choice, setChoice] = useState<boolean | null>(null);

  const tables = useMemo(() => tablesIn(reading, mapping), [reading, mapping]);
  const lost = useMemo(() => lostDecisions(reading, mapping), [reading, mapping]);
  const questions = useMemo(() => questionsOf(reading, mapping), [reading, mapping]);
  const isDrawn = choice ?? (isOpen || current !== null);
  const outline = useMemo(
    () => (isDrawn ? outlineOf(reading, texts, current) : null),
    [isDrawn, reading, texts, current],
  );
  useOutline(host, outline);

  const withTables = reading.sheets.filter((sheet) => sheet.tables.length > 0);
  const without = reading.sheets.filter((sheet) => sheet.tables.length === 0);
  const isKept = countCorrections(mapping) > 0 || (saved?.tables.length ?? 0) > 0 || ending !== null;
  return (
    <Section place="recognition" title={texts.title} intro={texts.intro}>
      <div ref={container} className={styles.place}>
        <UnsureColumns questions={questions} onLook={setCurrent} />
        {host?.showOutline !== undefined && tables.length > 0 && (
          <div>
            <ToggleButton
              icon={<TableSearch20Regular />}
              checked={isDrawn}
              onClick={() => {
                setChoice(!isDrawn);
              }}
            >
              {texts.showOnSheet}
            </ToggleButton>
          </div>
        )}
        <div className={styles.pull}>
          {tables.length > 0 && (
            <Disclosure
              flush
              summary={workbook.summary(tables.length, withTables.length)}
              open={isOpen}
              onToggle={setOpen}
            >
              <ul className={styles.list}>
                {withTables.map((sheet) => (
                  <SheetOutline
                    key={sheet.name}
                    sheet={sheet}
                    tables={tables.filter((of) => of.sheet === sheet)}
                    onLook={setCurrent}
                  />
                ))}
              </ul>
            </Disclosure>
          )}
          {without.length > 0 && (
            <Disclosure
              summary={<span className={styles.quiet}>{workbook.withoutTable(without.length)}</span>}
              startsOpen={tables.length === 0}
            >
              <ul className={styles.list}>
                {without.map((sheet) => (
                  <SheetLine key={sheet.name} sheet={sheet} />
                ))}
              </ul>
            </Disclosure>
          )}
        </div>
        <LostCorrections decisions={lost} />
        {(isOpen || isKept) && <CorrectionsBar />}
        {state.workbook.kind === "reading" && (
          <div className={styles.progress}>
            <ProgressBlock progress={state.workbook.progress} />
          </div>
        )}
        {state.selectFailure?.from === "recognition" && <FailureNotice error={state.selectFailure.error} />}
      </div>
    </Section>
  );
}
