import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Comparison } from "../../findings/compare";
import { usePaneContext } from "../pane-context";
import { useLimit } from "../use-limit";
import { Disclosure } from "./disclosure";
import { LimitFooter } from "./limit-footer";
import { MarkBadge } from "./mark-badge";

const useStyles = makeStyles({
  line: { margin: 0 },
  pull: { marginInline: `calc(-1 * ${tokens.spacingHorizontalXS})` },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`, overflowWrap: "anywhere" },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

const FIRST_GONE = 20;

/** What is new and what is gone since the check before. */
export function CheckComparison({ compared }: { readonly compared: Comparison }): ReactNode {
  const styles = useStyles();
  const { words } = usePaneContext();
  const texts = words.screens.check.compared;
  const { added, gone } = compared;
  const { shown, showMore, container } = useLimit(gone.length, FIRST_GONE, "gone");
  return (
    <div data-added={added.length} data-gone={gone.length}>
      <p className={styles.line}>
        {added.length + gone.length === 0 ? texts.none : texts.counts(added.length, gone.length)}
      </p>
      {gone.length > 0 && (
        <div className={styles.pull} ref={container}>
          <Disclosure summary={texts.goneTitle(gone.length)}>
            <ul className={styles.list}>
              {gone.slice(0, shown).map((finding, index) => (
                <li key={index} className={styles.item} data-item="gone" tabIndex={-1}>
                  {words.finding(finding).title}{" "}
                  <span className={styles.quiet}>
                    {finding.sheet} · {finding.cell}
                  </span>{" "}
                  <MarkBadge>{texts.gone}</MarkBadge>
                </li>
              ))}
            </ul>
            <LimitFooter shown={shown} total={gone.length} onShowMore={showMore} />
          </Disclosure>
        </div>
      )}
    </div>
  );
}
