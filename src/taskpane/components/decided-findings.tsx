import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Save20Regular } from "@fluentui/react-icons/svg/save";
import type { ReactNode } from "react";
import type { Decided, Decision } from "../../findings/decision";
import type { Finding } from "../../findings/finding";
import { identityKey } from "../../findings/identity";
import { parseArea } from "../../sheets/address";
import { usePaneContext } from "../pane-context";
import { Disclosure } from "./disclosure";
import { FailureNotice } from "./failure-notice";
import { Notice } from "./notice";
import { RangeButton } from "./range-button";

const useStyles = makeStyles({
  block: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  pull: { marginInline: `calc(-1 * ${tokens.spacingHorizontalXS})` },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  line: { margin: 0 },
});

/** What was decided, folded away from what is open, each with its reason and the way to take it back. */
export function DecidedFindings({ decided, lapsed }: Decided): ReactNode {
  const styles = useStyles();
  const { words } = usePaneContext();
  const texts = words.screens.check.deciding;
  const { list, saved } = usePaneContext().state.review.decisions;
  if (list.length === 0 && (saved?.length ?? 0) === 0) return <DecisionsEnding />;
  return (
    <div className={styles.block} data-decided={decided.size}>
      {list.length > 0 && (
        <div className={styles.pull}>
          <Disclosure summary={texts.decidedTitle(decided.size)}>
            <ul className={styles.list}>
              {[...decided].map(([finding, decision]) => (
                <DecidedItem key={identityKey(decision.identity)} finding={finding} decision={decision} />
              ))}
            </ul>
            {lapsed.length > 0 && <Lapsed decisions={lapsed} />}
          </Disclosure>
        </div>
      )}
      <KeepDecisions />
      <DecisionsEnding />
    </div>
  );
}

function DecidedItem({ finding, decision }: { readonly finding: Finding; readonly decision: Decision }): ReactNode {
  const styles = useStyles();
  const { words, actions, busy } = usePaneContext();
  const texts = words.screens.check.deciding;
  const area = parseArea(finding.cell);
  return (
    <li className={styles.item}>
      <span className={styles.title}>{words.finding(finding).title}</span>
      <span className={styles.quiet}>
        {finding.sheet} {area !== null && <RangeButton sheet={finding.sheet} area={area} from="check" />}
      </span>
      <span>{texts.decided[decision.verdict](decision.date)}</span>
      <span>{texts.reasonSaid(decision.reason)}</span>
      <Button
        size="small"
        disabledFocusable={busy}
        aria-label={texts.revokeAt(finding.cell)}
        onClick={() => {
          actions.revoke([decision]);
        }}
      >
        {texts.revoke}
      </Button>
    </li>
  );
}

/** Decisions that hold for nothing any more are said, not silently dropped. */
function Lapsed({ decisions }: { readonly decisions: readonly Decision[] }): ReactNode {
  const styles = useStyles();
  const { words, actions, busy } = usePaneContext();
  const texts = words.screens.check.deciding;
  return (
    <div className={styles.item} data-lapsed={decisions.length}>
      <span>{texts.lapsed(decisions.length)}</span>
      <ul>
        {decisions.map(({ identity, reason }) => (
          <li key={identityKey(identity)}>{[identity.sheet, identity.row, identity.column, reason].join(" · ")}</li>
        ))}
      </ul>
      <Button
        size="small"
        disabledFocusable={busy}
        onClick={() => {
          actions.revoke(decisions);
        }}
      >
        {texts.dropLapsed}
      </Button>
    </div>
  );
}

function KeepDecisions(): ReactNode {
  const styles = useStyles();
  const { words, state, actions, busy } = usePaneContext();
  const texts = words.screens.check.deciding;
  const { list, saved, isSaving } = state.review.decisions;
  const isSaved = JSON.stringify(list) === JSON.stringify(saved ?? []);
  return (
    <>
      <p className={styles.line} data-kept={isSaved}>
        {texts.state(list.length, isSaved)}
      </p>
      {!isSaved && (
        <div>
          <Button icon={<Save20Regular />} disabledFocusable={busy} onClick={actions.saveDecisions}>
            {isSaving ? texts.saving : texts.keep}
          </Button>
        </div>
      )}
    </>
  );
}

function DecisionsEnding(): ReactNode {
  const styles = useStyles();
  const { words, state } = usePaneContext();
  const { ending } = state.review.decisions;
  if (ending === null) return null;
  if (ending.kind === "failed") return <FailureNotice error={ending.error} />;
  return (
    <Notice kind="success">
      <p className={styles.line}>{words.screens.check.deciding.kept}</p>
    </Notice>
  );
}
