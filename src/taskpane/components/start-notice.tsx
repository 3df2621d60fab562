import { FluentProvider, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { NoticeWords } from "../../wording/screens";
import { themeOf, type ThemeName } from "../theme";
import { Notice } from "./notice";

const useStyles = makeStyles({
  root: { boxSizing: "border-box", height: "100%", padding: tokens.spacingHorizontalL },
  product: {
    margin: `0 0 ${tokens.spacingVerticalM}`,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
  },
  what: { margin: 0, fontSize: tokens.fontSizeBase300 },
  line: { margin: 0 },
  instead: { display: "inline-flex", alignItems: "center", minHeight: "24px" },
});

export interface StartNoticeProps {
  /** The language it speaks. */
  readonly lang: "id" | "en";
  readonly product: string;
  readonly said: NoticeWords;
  readonly theme: ThemeName;
  /** Stands below the sentences. */
  readonly more?: ReactNode;
  /** Where the work can be done instead; opened outside of Excel. */
  readonly instead?: { readonly label: string; readonly address: string };
}

/** The whole pane when it cannot work here: what is missing and what to do. */
export function StartNotice({ lang, product, said, theme, more, instead }: StartNoticeProps): ReactNode {
  const styles = useStyles();
  return (
    <FluentProvider lang={lang} theme={themeOf(theme)} className={styles.root}>
      <main>
        <h1 className={styles.product}>{product}</h1>
        <Notice kind="warning">
          <h2 className={styles.what}>{said.what}</h2>
          <p className={styles.line}>{said.why}</p>
          <p className={styles.line}>{said.next}</p>
          {more}
          {instead !== undefined && (
            <Link href={instead.address} target="_blank" rel="noopener" className={styles.instead}>
              {instead.label}
            </Link>
          )}
        </Notice>
      </main>
    </FluentProvider>
  );
}
