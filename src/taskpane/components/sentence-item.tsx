import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Checkmark16Regular } from "@fluentui/react-icons/svg/checkmark";
import { Copy16Regular } from "@fluentui/react-icons/svg/copy";
import { useState, type ReactNode } from "react";
import type { Sentence } from "../../sheets/sentences/sentence";
import { usePaneContext } from "../pane-context";
import { SentenceSources } from "./sentence-sources";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  text: { margin: 0, userSelect: "text" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface SentenceItemProps {
  readonly id: string;
  readonly place: string;
  readonly sentence: Sentence;
}

/** A sentence with a button that copies it and one that shows the cells it rests on. */
export function SentenceItem({ id, place, sentence }: SentenceItemProps): ReactNode {
  const styles = useStyles();
  const { words, state, actions } = usePaneContext();
  const texts = words.screens.report.sentences;
  const [traced, setTraced] = useState(false);
  const copied = state.report.copied?.key === id ? state.report.copied : null;
  const isCopied = copied?.ok === true;
  return (
    <li className={styles.item} data-item="line" tabIndex={-1}>
      <p className={styles.text} lang="id" data-sentence={sentence.template}>
        {sentence.text}
      </p>
      <div className={styles.buttons}>
        <Button
          size="small"
          icon={isCopied ? <Checkmark16Regular /> : <Copy16Regular />}
          aria-label={isCopied ? texts.copiedOf(place) : texts.copyOf(place)}
          onClick={() => {
            actions.copy(id, sentence.text, place);
          }}
        >
          {isCopied ? texts.copied : texts.copy}
        </Button>
        {sentence.figures.length > 0 && (
          <Button
            size="small"
            appearance="subtle"
            aria-label={texts.sourcesOf(place)}
            aria-expanded={traced}
            onClick={() => {
              setTraced(!traced);
            }}
          >
            {texts.sources}
          </Button>
        )}
      </div>
      {copied?.ok === false && <p className={styles.text}>{texts.copyFailed}</p>}
      {traced && <SentenceSources figures={sentence.figures} />}
    </li>
  );
}
