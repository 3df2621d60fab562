import { makeStyles, tokens } from "@fluentui/react-components";
import { DocumentTableArrowRight20Regular } from "@fluentui/react-icons/svg/document-table-arrow-right";
import type { ReactNode } from "react";
import { usePaneContext } from "../pane-context";
import type { MakeWorkbook, OpenFile } from "../pane-services";
import { useConsolidation } from "../use-consolidation";
import { ConsolidationResult } from "./consolidation-result";
import { FailureNotice } from "./failure-notice";
import { FilePicker } from "./file-picker";
import { FocusHeading } from "./focus-heading";
import { Notice } from "./notice";
import { ProgressBlock } from "./progress-block";

const useStyles = makeStyles({
  block: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  line: { margin: 0 },
  button: { alignSelf: "flex-start" },
});

export interface ConsolidationPlaceProps {
  readonly open: OpenFile;
  readonly make: MakeWorkbook;
}

/** Konsolidasi: several workbooks in one recap, which can be had as a new workbook. */
export function ConsolidationPlace({ open, make }: ConsolidationPlaceProps): ReactNode {
  const styles = useStyles();
  const { words, state, services } = usePaneContext();
  const { report, lang } = words.screens;
  const texts = report.recap;
  const { place, start, cancel } = useConsolidation(services, open, lang, state.settings);
  return (
    <div className={styles.block} data-consolidation={place.kind}>
      <h3 className={styles.heading}>{texts.title}</h3>
      <p className={styles.line}>{texts.intro}</p>
      <FilePicker
        className={styles.button}
        icon={<DocumentTableArrowRight20Regular />}
        label={place.kind === "idle" ? texts.choose : texts.again}
        accept=".xlsx,.xlsm"
        multiple
        disabled={place.kind === "reading"}
        onFiles={start}
      />
      {place.kind === "reading" && <ProgressBlock progress={place.progress} onCancel={cancel} />}
      {place.kind === "cancelled" && (
        <Notice kind="info">
          <FocusHeading of={place} level={4}>
            {texts.cancelled}
          </FocusHeading>
        </Notice>
      )}
      {place.kind === "failed" && <FailureNotice error={place.error} takesFocus />}
      {place.kind === "read" && <ConsolidationResult result={place.result} make={make} />}
    </div>
  );
}
