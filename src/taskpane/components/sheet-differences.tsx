import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CellContent } from "../../sheets/content";
import type { PlannedWrite } from "../../tasks/outcome";
import type { ScreenWording } from "../../wording/screens";
import type { SelectFailure } from "../pane-state";
import { usePaneContext } from "../pane-context";
import { CellTable, type CellRow } from "./cell-table";
import { FigureText } from "./figure-text";

const useStyles = makeStyles({
  formula: {
    display: "block",
    fontFamily: tokens.fontFamilyMonospace,
    color: tokens.colorNeutralForeground2,
  },
});

/** How many differences are shown before the user asks for more. */
const FIRST_DIFFERENCES = 10;

export interface SheetDifferencesProps {
  readonly sheet: string;
  readonly writes: readonly PlannedWrite[];
  readonly from?: SelectFailure["from"];
}

/** The cells of one sheet that would change: what stands there now and what it becomes. */
export function SheetDifferences({ sheet, writes, from = "recompute" }: SheetDifferencesProps): ReactNode {
  const { screens } = usePaneContext().words;
  const { columns } = screens.recompute;
  const rows = writes.map<CellRow>((write) => ({
    key: write.cell,
    sheet,
    cell: write.cell,
    values: [<Now key="now" write={write} screens={screens} />, <Next key="next" write={write} screens={screens} />],
  }));
  return (
    <CellTable
      label={sheet}
      columns={[columns.cell, columns.now, columns.next]}
      rows={rows}
      limit={FIRST_DIFFERENCES}
      from={from}
    />
  );
}

interface FaceProps {
  readonly write: PlannedWrite;
  readonly screens: ScreenWording;
}

function Now({ write, screens }: FaceProps): ReactNode {
  const styles = useStyles();
  const { old } = write;
  return old.kind === "formula" ? (
    <span className={styles.formula}>{old.formula}</span>
  ) : (
    <FigureText text={oldText(old, write, screens)} />
  );
}

function Next({ write, screens }: FaceProps): ReactNode {
  const styles = useStyles();
  return (
    <>
      <FigureText text={figureOf(write.value, write, screens)} />
      {write.next.kind === "formula" && <span className={styles.formula}>{write.next.formula}</span>}
    </>
  );
}

type Constant = Exclude<CellContent, { readonly kind: "formula" }>;

function oldText(old: Constant, write: PlannedWrite, screens: ScreenWording): string {
  if (old.kind === "blank") return screens.recompute.blank;
  if (typeof old.value === "number") return figureOf(old.value, write, screens);
  if (typeof old.value === "boolean") return screens.recompute.truth[old.value ? "yes" : "no"];
  return old.value;
}

/** The figure with as many decimals as the cell will show. */
function figureOf(value: number | string, write: PlannedWrite, screens: ScreenWording): string {
  if (typeof value === "string") return value;
  const decimals = /\.(0+)/.exec(write.format ?? write.oldFormat)?.[1]?.length;
  return decimals === undefined ? screens.figure(value) : screens.figure(value, decimals, decimals);
}
