import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownload20Regular } from "@fluentui/react-icons/svg/arrow-download";
import { ArrowUndo20Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { FolderOpen20Regular } from "@fluentui/react-icons/svg/folder-open";
import type { ReactNode } from "react";
import type { SentenceTemplate } from "../../sheets/sentences/template";
import { parseTemplates, templatesText } from "../../tasks/template-file";
import { templatesFaultText } from "../../wording/templates-file";
import { usePaneContext } from "../pane-context";
import { saveFile } from "../save-file";
import { useKeptFocus } from "../use-kept-focus";
import { Disclosure } from "./disclosure";
import { FilePicker } from "./file-picker";
import { WordsNotice } from "./failure-notice";

const useStyles = makeStyles({
  block: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  line: { margin: 0, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  pull: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalXS})` },
});

/** The name of the file that the command line takes. */
const FILE_NAME = "kalimat.json";

/** The templates the sentences are made of: whose they are, and how to use an office's own. */
export function TemplatesBar({ templates }: { readonly templates: readonly SentenceTemplate[] }): ReactNode {
  const styles = useStyles();
  const { words, state, actions } = usePaneContext();
  const { report, lang } = words.screens;
  const texts = report.sentences.templates;
  const { list, source, refused } = state.report.templates;
  const container = useKeptFocus();
  return (
    <div ref={container} className={styles.pull} data-templates={list === null ? "given" : "own"}>
      <Disclosure summary={texts.title}>
        <div className={styles.block}>
          <p className={styles.line}>
            {list === null ? texts.given(templates.length) : texts.own(list.length, source)} {texts.hint}
          </p>
          {refused !== null && (
            <WordsNotice
              kind="error"
              focusOn={refused}
              said={{
                what: texts.refused(refused.source),
                why: `${templatesFaultText(refused.fault, lang)}.`,
                next: texts.refusedNext,
              }}
            />
          )}
          <div className={styles.buttons}>
            <Button
              icon={<ArrowDownload20Regular />}
              onClick={() => {
                saveFile(FILE_NAME, templatesText(templates));
              }}
            >
              {texts.download}
            </Button>
            <LoadButton />
            {list !== null && (
              <Button icon={<ArrowUndo20Regular />} onClick={actions.resetTemplates}>
                {texts.reset}
              </Button>
            )}
          </div>
        </div>
      </Disclosure>
    </div>
  );
}

/** Asks for a file of templates and takes it, or says what is wrong with it. */
function LoadButton(): ReactNode {
  const { words, actions } = usePaneContext();
  const take = async (file: File): Promise<void> => {
    const parsed = parseTemplates(await file.text());
    if ("fault" in parsed) actions.refuseTemplates(file.name, parsed.fault);
    else actions.takeTemplates(parsed, file.name);
  };
  return (
    <FilePicker
      icon={<FolderOpen20Regular />}
      label={words.screens.report.sentences.templates.load}
      accept=".json,application/json"
      onFiles={([file]) => void take(file)}
    />
  );
}
