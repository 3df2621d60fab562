import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownload20Regular } from "@fluentui/react-icons/svg/arrow-download";
import { useState, type ReactNode } from "react";
import { writeConsolidation } from "../../tasks/consolidate";
import type { RecapFigures } from "../../tasks/recap-figures";
import type { FilesRecap } from "../../tasks/consolidate-files";
import { CONSOLIDATION_SHEETS } from "../../wording/consolidation";
import { failureWords } from "../failure-words";
import { usePaneContext } from "../pane-context";
import type { MakeWorkbook } from "../pane-services";
import { saveFile } from "../save-file";
import { today } from "../today";
import { UnopenedFile } from "../unopened-file";
import { toError } from "../use-task-runner";
import { FailureNotice } from "./failure-notice";
import { FocusHeading } from "./focus-heading";
import { Notice } from "./notice";
import { ReportList } from "./report-list";

const useStyles = makeStyles({
  block: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
  item: {
    display: "flex",
    flexDirection: "column",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
    fontVariantNumeric: "tabular-nums",
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
  button: { alignSelf: "flex-start" },
});

export interface ConsolidationResultProps {
  readonly result: FilesRecap;
  readonly make: MakeWorkbook;
}

/** A recap in short: each office with its figures and findings, what differs, what is left out, and the workbook of it all. */
export function ConsolidationResult({ result, make }: ConsolidationResultProps): ReactNode {
  const styles = useStyles();
  const texts = usePaneContext().words.screens.report.recap;
  const { recap, offices, total } = result;
  const lines = [...offices, ...(offices.length > 1 ? [{ ...total, name: texts.total, counts: null }] : [])];
  return (
    <div className={styles.block}>
      <FocusHeading of={result} level={4}>
        {offices.length === 0 ? texts.nothing : texts.done(offices.length, recap.files.length)}
      </FocusHeading>
      {offices.length > 0 && (
        <>
          <ReportList
            label={texts.offices}
            items={lines.map(({ name, counts, ...figures }, index) => (
              <li key={`${name} ${String(index)}`} className={styles.item} data-item="line" tabIndex={-1}>
                <span className={styles.name}>{name}</span>
                <Figures figures={figures} />
                {counts !== null && <span className={styles.quiet}>{texts.counts(counts.error, counts.warning)}</span>}
              </li>
            ))}
          />
          <Differences result={result} />
        </>
      )}
      <LeftOut result={result} />
      {offices.length > 0 && <Download result={result} make={make} />}
    </div>
  );
}

function Figures({ figures }: { readonly figures: RecapFigures }): ReactNode {
  const { recap, rupiah, percent, blank } = usePaneContext().words.screens.report;
  const said = (value: number | null, say: (value: number) => string): string => (value === null ? blank : say(value));
  return (
    <>
      <span>{recap.line(said(figures.pagu, rupiah), said(figures.realisasi, rupiah))}</span>
      <span>{recap.shares(said(figures.serapan, percent), said(figures.siap, rupiah))}</span>
    </>
  );
}

function Differences({ result: { recap } }: Pick<ConsolidationResultProps, "result">): ReactNode {
  const styles = useStyles();
  const { report, lang } = usePaneContext().words.screens;
  const { differences } = recap;
  if (differences.length === 0) return <p className={styles.title}>{report.recap.noDifference}</p>;
  const tell = CONSOLIDATION_SHEETS[lang].difference;
  return (
    <div>
      <h4 className={styles.title}>{report.recap.differences(differences.length)}</h4>
      <ul className={styles.list}>
        {differences.map((one, index) => (
          <li key={index} data-difference={one.kind}>
            {tell(one)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function LeftOut({ result: { leftOut } }: Pick<ConsolidationResultProps, "result">): ReactNode {
  const styles = useStyles();
  const { words } = usePaneContext();
  if (leftOut.length === 0) return null;
  return (
    <Notice kind="warning">
      <h4 className={styles.title}>{words.screens.report.recap.leftOut(leftOut.length)}</h4>
      <ul className={styles.list}>
        {leftOut.map(({ file, error }) => {
          const { what, why } = error instanceof UnopenedFile ? error.said : failureWords(words, error);
          return (
            <li key={file} data-left-out={file}>
              {file}: {what} {why}
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}

function Download({ result: { recap }, make }: ConsolidationResultProps): ReactNode {
  const styles = useStyles();
  const { report, lang } = usePaneContext().words.screens;
  const [error, setError] = useState<Error | null>(null);
  const save = async (): Promise<void> => {
    const words = CONSOLIDATION_SHEETS[lang];
    const workbook = await make(words.sheetName);
    await writeConsolidation(workbook.host, recap, words, today());
    saveFile(report.recap.fileName, workbook.save());
  };
  return (
    <>
      <Button
        className={styles.button}
        icon={<ArrowDownload20Regular />}
        onClick={() => {
          setError(null);
          save().catch((thrown: unknown) => {
            setError(toError(thrown));
          });
        }}
      >
        {report.recap.download}
      </Button>
      {error !== null && <FailureNotice error={error} takesFocus />}
    </>
  );
}
