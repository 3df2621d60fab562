import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { countCorrections } from "../corrections";
import { usePaneContext } from "../pane-context";
import { FailureNotice, WordsNotice } from "./failure-notice";
import { Notice } from "./notice";

const useStyles = makeStyles({ what: { margin: 0, fontWeight: tokens.fontWeightSemibold }, line: { margin: 0 } });

/** How saving, loading or taking back all corrections ended; what was in force before can be put back. */
export function CorrectionsEndingNotice(): ReactNode {
  const styles = useStyles();
  const { words, state, actions, locked } = usePaneContext();
  const texts = words.screens.recognition.mapping;
  const { ending, mapping } = state.corrections;
  switch (ending?.kind) {
    case "saved":
      return (
        <Notice kind="success">
          <p className={styles.what}>{texts.saved}</p>
          <p className={styles.line}>{texts.savedNext}</p>
        </Notice>
      );
    case "loaded":
    case "cleared": {
      const { before, kind } = ending;
      const undo = (
        <Button
          size="small"
          disabledFocusable={locked}
          onClick={() => {
            actions.correct(before);
          }}
        >
          {texts.undo}
        </Button>
      );
      return (
        <Notice kind="info" actions={undo}>
          <p className={styles.what}>{kind === "loaded" ? texts.loaded(countCorrections(mapping)) : texts.cleared}</p>
        </Notice>
      );
    }
    case "refused": {
      const { code, where } = ending.fault;
      return <WordsNotice kind="error" said={texts.broken[code](where)} />;
    }
    case "failed":
      return <FailureNotice error={ending.error} />;
    default:
      return null;
  }
}
