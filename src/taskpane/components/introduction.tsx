import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ShieldCheckmark16Regular } from "@fluentui/react-icons/svg/shield-checkmark";
import { useState, type ReactNode } from "react";
import { usePaneContext } from "../pane-context";
import { toError } from "../use-task-runner";
import { FailureNotice, WordsNotice } from "./failure-notice";
import { FocusHeading } from "./focus-heading";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXL}`,
  },
  product: {
    margin: 0,
    paddingInlineEnd: "40px",
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  line: { margin: 0 },
  list: { display: "grid", gap: tokens.spacingVerticalS, margin: 0 },
  term: { fontWeight: tokens.fontWeightSemibold },
  fact: { margin: 0 },
  trust: { display: "flex", gap: tokens.spacingHorizontalSNudge, margin: 0 },
  icon: { flexShrink: 0, marginTop: "2px", color: tokens.colorBrandForeground1 },
  buttons: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: tokens.spacingVerticalS },
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

const DOES = ["recognition", "check", "recompute", "report"] as const;

/** The first screen, once for every user: what this is, that nothing leaves the computer, and two ways to begin. */
export function Introduction({ hasWorkbook }: { readonly hasWorkbook: boolean }): ReactNode {
  const styles = useStyles();
  const { words, services, prefer } = usePaneContext();
  const { introduction: texts, places, header } = words.screens;
  const { openOwn } = services;
  const begin = (): void => {
    prefer({ isIntroduced: true });
  };
  return (
    <section className={styles.page} data-introduction>
      <h1 className={styles.product}>{header.product}</h1>
      <FocusHeading of={texts.title} level={2}>
        {texts.title}
      </FocusHeading>
      <p className={styles.line}>{texts.intro}</p>
      <dl className={styles.list}>
        {DOES.map((place) => (
          <div key={place}>
            <dt className={styles.term}>{places.names[place]}</dt>
            <dd className={styles.fact}>{texts.does[place]}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.trust}>
        <ShieldCheckmark16Regular className={styles.icon} aria-hidden />
        {header.trust}
      </p>
      <div className={styles.buttons}>
        <SampleButton onBegin={begin} />
        {openOwn !== undefined && <Button onClick={openOwn}>{texts.openOwn}</Button>}
        {openOwn === undefined && hasWorkbook && <Button onClick={begin}>{texts.startHere}</Button>}
      </div>
    </section>
  );
}

type SampleState = "closed" | "opening" | "beside" | Error;

/** Opens the sample: here, where a page may change its workbook, or beside the user's. */
function SampleButton({ onBegin }: { readonly onBegin: () => void }): ReactNode {
  const styles = useStyles();
  const { words, services } = usePaneContext();
  const texts = words.screens.introduction;
  const [sample, setSample] = useState<SampleState>("closed");
  const { openSample } = services;
  if (openSample === undefined) return null;
  const open = async (): Promise<void> => {
    setSample("opening");
    try {
      await openSample.open();
      if (openSample.opens === "here") onBegin();
      else setSample("beside");
    } catch (error) {
      setSample(toError(error));
    }
  };
  return (
    <>
      <Button appearance="primary" disabledFocusable={sample === "opening"} onClick={() => void open()}>
        {texts.trySample}
      </Button>
      {openSample.opens === "beside" && <p className={styles.quiet}>{texts.sampleBeside}</p>}
      {sample === "beside" && <WordsNotice kind="info" said={texts.sampleOpened} focusOn={sample} />}
      {sample instanceof Error && <FailureNotice error={sample} takesFocus />}
    </>
  );
}
