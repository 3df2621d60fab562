import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Copy16Regular } from "@fluentui/react-icons/svg/copy";
import type { ReactNode } from "react";
import type { PlaceSentences } from "../../sheets/sentences/report-sentences";
import type { Summary } from "../../sheets/summary/summary";
import { SENTENCE_TEMPLATES } from "../../wording/sentences";
import { groupBy } from "../group-by";
import { usePaneContext } from "../pane-context";
import { useSentences } from "../use-sentences";
import { Disclosure } from "./disclosure";
import { SentenceItem } from "./sentence-item";
import { ReportList } from "./report-list";
import { TemplatesBar } from "./templates-bar";

const useStyles = makeStyles({
  block: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  line: { margin: 0 },
  groups: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalXS})` },
});

const ALL = "all";

/** Sentences for the report's text, by place; each can be copied, and its figures lead to their cells. */
export function SentencesPlace({ summary }: { readonly summary: Summary }): ReactNode {
  const styles = useStyles();
  const { words, state, actions, preferences } = usePaneContext();
  const texts = words.screens.report.sentences;
  const { templates, copied } = state.report;
  const list = templates.list ?? SENTENCE_TEMPLATES;
  const { decimals, inWords } = preferences;
  const places = useSentences(summary, list, decimals, inWords);
  if (places === null) return null;
  const all = places.flatMap(({ sentences }) => sentences.map(({ text }) => text));
  return (
    <div className={styles.block} data-sentences={all.length}>
      <h3 className={styles.heading}>{texts.title}</h3>
      <p className={styles.line}>{all.length === 0 ? texts.none : texts.intro}</p>
      {all.length > 0 && (
        <div>
          <Button
            icon={<Copy16Regular />}
            onClick={() => {
              actions.copy(ALL, all.join("\n\n"), null);
            }}
          >
            {copied?.key === ALL && copied.ok ? texts.copiedAll : texts.copyAll(all.length)}
          </Button>
          {copied?.key === ALL && !copied.ok && <p className={styles.line}>{texts.copyFailed}</p>}
        </div>
      )}
      <div className={styles.groups}>
        {[...groupBy(places, ({ scope }) => scope)].map(([scope, group], index) => (
          <Disclosure key={scope} flush startsOpen={index === 0} summary={texts.scopes[scope](group.length)}>
            <Group label={texts.scopes[scope](group.length)} group={group} />
          </Disclosure>
        ))}
      </div>
      <TemplatesBar templates={list} />
    </div>
  );
}

function Group({ label, group }: { readonly label: string; readonly group: readonly PlaceSentences[] }): ReactNode {
  const items = group.flatMap(({ scope, place, sentences }, at) =>
    sentences.map((sentence) => {
      const key = `${scope} ${String(at)} ${sentence.template}`;
      return <SentenceItem key={key} id={key} place={place} sentence={sentence} />;
    }),
  );
  return <ReportList label={label} items={items} />;
}
