import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({ figure: { whiteSpace: "nowrap" } });

/** A figure as long as any amount of a budget. */
const FIGURE = /^[-\d.,\s%]{1,24}$/;

/** A cell's text; a figure is never broken over two lines, a longer text may be. */
export function FigureText({ text }: { readonly text: string }): ReactNode {
  const styles = useStyles();
  return FIGURE.test(text) ? <span className={styles.figure}>{text}</span> : text;
}
