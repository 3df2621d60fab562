import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownload20Regular } from "@fluentui/react-icons/svg/arrow-download";
import { ArrowUndo20Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { FolderOpen20Regular } from "@fluentui/react-icons/svg/folder-open";
import { Save20Regular } from "@fluentui/react-icons/svg/save";
import type { ReactNode } from "react";
import { NO_MAPPING } from "../../sheets/reading/mapping";
import { countCorrections, isSameMapping } from "../corrections";
import { usePaneContext } from "../pane-context";
import { saveFile } from "../save-file";
import { CorrectionsEndingNotice } from "./corrections-ending";
import { FilePicker } from "./file-picker";

const useStyles = makeStyles({
  bar: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  line: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The name of the file that the command line takes. */
const FILE_NAME = "map.json";

/** Where the corrections are kept: with the workbook or in a file, and only when the user says so. */
export function CorrectionsBar(): ReactNode {
  const styles = useStyles();
  const { words, state, actions, locked, busy } = usePaneContext();
  const texts = words.screens.recognition.mapping;
  const { mapping, saved, isSaving } = state.corrections;
  const count = countCorrections(mapping);
  const isSaved = isSameMapping(mapping, saved ?? NO_MAPPING);
  return (
    <div className={styles.bar} data-corrections={count} data-saved={isSaved}>
      <h3 className={styles.heading}>{texts.title}</h3>
      <p className={styles.line}>{count === 0 && isSaved ? texts.none : texts.state(count, isSaved)}</p>
      <CorrectionsEndingNotice />
      <div className={styles.buttons}>
        {(count > 0 || !isSaved) && (
          <>
            <Button icon={<Save20Regular />} disabledFocusable={busy || isSaved} onClick={actions.saveCorrections}>
              {isSaving ? texts.saving : texts.save}
            </Button>
            <Button
              icon={<ArrowDownload20Regular />}
              disabledFocusable={count === 0}
              onClick={() => {
                saveFile(FILE_NAME, actions.correctionsText());
              }}
            >
              {texts.download}
            </Button>
          </>
        )}
        <LoadButton />
        {count > 0 && (
          <Button icon={<ArrowUndo20Regular />} disabledFocusable={locked} onClick={actions.clearCorrections}>
            {texts.clear}
          </Button>
        )}
      </div>
    </div>
  );
}

/** Asks for a mapping file and takes it. */
function LoadButton(): ReactNode {
  const { words, actions, locked } = usePaneContext();
  return (
    <FilePicker
      icon={<FolderOpen20Regular />}
      label={words.screens.recognition.mapping.load}
      accept=".json,application/json"
      disabled={locked}
      onFiles={([file]) => void file.text().then(actions.loadCorrections)}
    />
  );
}
