import { Button, Checkbox, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useRef, useState, type ReactNode } from "react";
import type { Verdict } from "../../findings/decision";
import type { Finding } from "../../findings/finding";
import type { FindingGroup } from "../finding-groups";
import { usePaneContext } from "../pane-context";

const useStyles = makeStyles({
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    paddingInline: tokens.spacingHorizontalXS,
  },
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

const VERDICTS: readonly Verdict[] = ["accepted", "ignored"];

export interface FindingDecisionProps {
  readonly group: FindingGroup;
  /** The finding being looked at. */
  readonly told: Finding;
}

/** Lets the office say that a finding is right as it stands, or not to be dealt with here; never without a reason. */
export function FindingDecision({ group, told }: FindingDecisionProps): ReactNode {
  const styles = useStyles();
  const { words, busy } = usePaneContext();
  const texts = words.screens.check.deciding;
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const left = useRef<Verdict | null>(null);
  useEffect(() => {
    if (verdict !== null || left.current === null) return;
    box.current?.querySelector<HTMLElement>(`[data-verdict="${left.current}"]`)?.focus();
    left.current = null;
  }, [verdict]);
  if (verdict !== null)
    return (
      <DecisionForm
        group={group}
        told={told}
        verdict={verdict}
        onClose={() => {
          left.current = verdict;
          setVerdict(null);
        }}
      />
    );
  return (
    <div ref={box} className={styles.buttons}>
      {VERDICTS.map((one) => (
        <Button
          key={one}
          data-verdict={one}
          size="small"
          appearance="subtle"
          disabledFocusable={busy}
          title={texts.hint[one]}
          onClick={() => {
            setVerdict(one);
          }}
        >
          {texts.action[one]}
        </Button>
      ))}
    </div>
  );
}

interface DecisionFormProps extends FindingDecisionProps {
  readonly verdict: Verdict;
  readonly onClose: () => void;
}

function DecisionForm({ group, told, verdict, onClose }: DecisionFormProps): ReactNode {
  const styles = useStyles();
  const { words, actions } = usePaneContext();
  const texts = words.screens.check.deciding;
  const [reason, setReason] = useState("");
  const [isForAll, setForAll] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const count = group.findings.length;
  const toReason = useCallback(() => {
    box.current?.querySelector("textarea")?.focus();
  }, []);
  useEffect(toReason, [toReason]);
  const save = (): void => {
    if (reason.trim() === "") toReason();
    else actions.decide(isForAll ? group.findings : [told], verdict, reason);
  };
  return (
    <div
      ref={box}
      className={styles.form}
      role="group"
      aria-label={texts.title[verdict](told.cell)}
      data-deciding={verdict}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onClose();
      }}
    >
      <strong>{texts.title[verdict](told.cell)}</strong>
      <span>{texts.hint[verdict]}</span>
      <Field label={texts.reason} hint={texts.reasonHint} required>
        <Textarea
          value={reason}
          onChange={(_, { value }) => {
            setReason(value);
          }}
        />
      </Field>
      {count > 1 && (
        <Checkbox
          label={texts.forAll(count)}
          checked={isForAll}
          onChange={(_, { checked }) => {
            setForAll(checked === true);
          }}
        />
      )}
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" disabledFocusable={reason.trim() === ""} onClick={save}>
          {texts.save}
        </Button>
        <Button size="small" onClick={onClose}>
          {texts.cancel}
        </Button>
      </div>
    </div>
  );
}
