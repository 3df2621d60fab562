import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Copy16Regular } from "@fluentui/react-icons/svg/copy";
import { useState, type ReactNode } from "react";
import type { FrameWording } from "../../wording/screens-frame";
import { copyText } from "../copy-text";

const useStyles = makeStyles({
  block: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXS },
  line: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

export interface ReportCopyProps {
  /** Made only when it is asked for. */
  readonly report: () => string;
  readonly texts: FrameWording["failureReport"];
}

/** Puts the report about a fault on the clipboard, and says what is not in it. */
export function ReportCopy({ report, texts }: ReportCopyProps): ReactNode {
  const styles = useStyles();
  const [isCopied, setCopied] = useState<boolean | null>(null);
  return (
    <div className={styles.block} data-failure-report>
      <Button size="small" icon={<Copy16Regular />} onClick={() => void copyText(report()).then(setCopied)}>
        {texts.copy}
      </Button>
      <p role="status" className={styles.line}>
        {isCopied === null ? texts.hint : isCopied ? texts.copied : texts.failed}
      </p>
    </div>
  );
}
