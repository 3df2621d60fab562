import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useId, useRef, useState, type ReactNode } from "react";
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
  reason: {
    boxSizing: "border-box",
    width: "100%",
    minHeight: "48px",
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    resize: "vertical",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  },
  hint: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
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
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const toReason = useCallback(() => {
    box.current?.querySelector("textarea")?.focus();
  }, []);
  useEffect(toReason, [toReason]);
  const isBlank = reason.trim() === "";
  const deciding = (findings: readonly Finding[]) => (): void => {
    if (isBlank) toReason();
    else actions.decide(findings, verdict, reason);
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
      <label htmlFor={id}>{texts.reason}</label>
      <textarea
        id={id}
        className={styles.reason}
        rows={2}
        required
        aria-describedby={`${id}-hint`}
        value={reason}
        onChange={(event) => {
          setReason(event.currentTarget.value);
        }}
      />
      <span id={`${id}-hint`} className={styles.hint}>
        {texts.reasonHint}
      </span>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" disabledFocusable={isBlank} onClick={deciding([told])}>
          {texts.save}
        </Button>
        {group.findings.length > 1 && (
          <Button size="small" disabledFocusable={isBlank} onClick={deciding(group.findings)}>
            {texts.forAll(group.findings.length)}
          </Button>
        )}
        <Button size="small" onClick={onClose}>
          {texts.cancel}
        </Button>
      </div>
    </div>
  );
}
