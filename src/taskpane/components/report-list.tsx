import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useLimit } from "../use-limit";
import { LimitFooter } from "./limit-footer";

const useStyles = makeStyles({ list: { margin: 0, padding: 0, listStyleType: "none" } });

const FIRST_LINES = 12;

/** A list of which the first entries are shown; the rest on request. */
export function ReportList({
  label,
  items,
}: {
  readonly label: string;
  readonly items: readonly ReactNode[];
}): ReactNode {
  const styles = useStyles();
  const { shown, showMore, container } = useLimit(items.length, FIRST_LINES, "line");
  return (
    <div ref={container}>
      <ul className={styles.list} aria-label={label}>
        {items.slice(0, shown)}
      </ul>
      <LimitFooter shown={shown} total={items.length} onShowMore={showMore} />
    </div>
  );
}
