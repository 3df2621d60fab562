import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Finding } from "../../findings/finding";
import { parseArea } from "../../sheets/address";
import { usePaneContext } from "../pane-context";
import { RangeButton } from "./range-button";

const useStyles = makeStyles({
  line: { margin: 0, paddingInline: tokens.spacingHorizontalXS, overflowWrap: "anywhere" },
  quiet: {
    margin: 0,
    paddingInline: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  related: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
  },
});

/** How many related ranges are offered; the sheet marks all of them. */
const FIRST_RELATED = 6;

/** What is wrong with one finding, what to do, the rule it rests on, and the cells it is compared with. */
export function FindingDetails({ finding }: { readonly finding: Finding }): ReactNode {
  const styles = useStyles();
  const { words } = usePaneContext();
  const said = words.finding(finding);
  return (
    <>
      <p className={styles.line}>{said.explanation}</p>
      {said.fix !== "" && (
        <p className={styles.line}>
          <strong>{words.screens.check.fix}</strong> {said.fix}
        </p>
      )}
      <RuleLine finding={finding} />
      <RelatedCells finding={finding} />
    </>
  );
}

function RuleLine({ finding }: { readonly finding: Finding }): ReactNode {
  const styles = useStyles();
  const { words, services } = usePaneContext();
  const texts = words.screens.check;
  const rule = services.ruleOf(finding.code);
  if (rule === null) return null;
  const { source, since } = rule;
  return (
    <p className={styles.quiet} data-rule>
      {texts.rule} {since === null ? source : `${source} (${texts.since(since)})`}
    </p>
  );
}

function RelatedCells({ finding: { sheet, related } }: { readonly finding: Finding }): ReactNode {
  const styles = useStyles();
  const { words } = usePaneContext();
  const { check, list } = words.screens;
  if (related.length === 0) return null;
  return (
    <div className={`${styles.quiet} ${styles.related}`} data-related>
      <span>{check.related}</span>
      {related.slice(0, FIRST_RELATED).map((range) => {
        const area = parseArea(range);
        return area === null ? null : <RangeButton key={range} sheet={sheet} area={area} from="check" />;
      })}
      {related.length > FIRST_RELATED && <span>{list.shown(FIRST_RELATED, related.length)}</span>}
    </div>
  );
}
