import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Scale } from "../../tasks/scale-choices";
import { usePaneContext } from "../pane-context";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& th, & td": {
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS} 0`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: "start",
      verticalAlign: "top",
      overflowWrap: "anywhere",
      fontWeight: tokens.fontWeightRegular,
    },
    "& thead th": { color: tokens.colorNeutralForeground2 },
  },
});

/** The steps of a scale from the highest down, as the text that it comes from prints them. */
export function ScaleTable({ scale }: { readonly scale: Scale }): ReactNode {
  const styles = useStyles();
  const texts = usePaneContext().words.screens.settings.scaleTable;
  const { steps, uppers } = scale;
  const rows = steps.map(({ from, inclusive, label }, index) => {
    const above = index === 0 ? null : (uppers?.[index - 1] ?? null);
    const below = index === 0 || above !== null ? null : (steps[index - 1]?.from ?? null);
    return { label, limits: texts.limits({ from, inclusive, upTo: above, below }) };
  });
  const last = steps.at(-1);
  const upTo = uppers?.at(-1) ?? null;
  const lowest = last === undefined ? "" : texts.lowest({ upTo, below: last.from, inclusive: last.inclusive });
  return (
    <table className={styles.table} aria-label={texts.label(scale.title)} data-scale={scale.id}>
      <thead>
        <tr>
          <th scope="col">{texts.rating}</th>
          <th scope="col">{texts.capaian}</th>
        </tr>
      </thead>
      <tbody>
        {[...rows, { label: scale.lowest, limits: lowest }].map(({ label, limits }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{limits}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
