import { makeStyles, Select, ToggleButton, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import type { Finding } from "../../findings/finding";
import { countSeverities, SEVERITIES, type FindingFilter } from "../finding-groups";
import { usePaneContext } from "../pane-context";
import { SeverityMark } from "./severity-mark";

const useStyles = makeStyles({
  filters: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  severities: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  toggle: { minWidth: "unset", paddingInline: tokens.spacingHorizontalSNudge, fontWeight: tokens.fontWeightRegular },
  sheet: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  select: { flexGrow: 1, minWidth: 0 },
});

export interface CheckFiltersProps {
  readonly findings: readonly Finding[];
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
}

/** Which severity and which sheet to show; the counts are those of the whole check. */
export function CheckFilters({ findings, filter, onFilter }: CheckFiltersProps): ReactNode {
  const styles = useStyles();
  const id = useId();
  const texts = usePaneContext().words.screens.check;
  const counts = countSeverities(findings);
  const sheets = [...new Set(findings.map((finding) => finding.sheet))];
  return (
    <div className={styles.filters}>
      <div role="group" aria-label={texts.filterSeverity} className={styles.severities}>
        {SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
          <ToggleButton
            key={severity}
            size="small"
            className={styles.toggle}
            icon={<SeverityMark severity={severity} />}
            checked={filter.severity === severity}
            onClick={() => {
              onFilter({ ...filter, severity: filter.severity === severity ? null : severity });
            }}
          >
            {texts.severityCount(severity, counts[severity])}
          </ToggleButton>
        ))}
      </div>
      {sheets.length > 1 && (
        <div className={styles.sheet}>
          <label htmlFor={id}>{texts.filterSheet}</label>
          <Select
            id={id}
            size="small"
            className={styles.select}
            value={filter.sheet ?? ""}
            onChange={(_, { value }) => {
              onFilter({ ...filter, sheet: value === "" ? null : value });
            }}
          >
            <option value="">{texts.allSheets}</option>
            {sheets.map((sheet) => (
              <option key={sheet} value={sheet}>
                {sheet}
              </option>
            ))}
          </Select>
        </div>
      )}
    </div>
  );
}
