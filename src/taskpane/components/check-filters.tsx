import { Link, makeStyles, Select, ToggleButton, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import type { Finding } from "../../findings/finding";
import { countSeverities, isFiltering, NO_FILTER, SEVERITIES } from "../finding-groups";
import { usePaneContext } from "../pane-context";
import type { CheckView } from "../use-check-view";
import { SearchField } from "./search-field";
import { SeverityMark } from "./severity-mark";

const useStyles = makeStyles({
  filters: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  severities: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  toggle: { minWidth: "unset", paddingInline: tokens.spacingHorizontalSNudge, fontWeight: tokens.fontWeightRegular },
  sheet: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  select: { flexGrow: 1, minWidth: 0 },
  shown: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  link: { minHeight: "24px", fontSize: tokens.fontSizeBase200 },
});

export interface CheckFiltersProps {
  readonly findings: readonly Finding[];
  readonly view: CheckView;
}

/** Which severity, sheet and words to show; the counts of the severities are those of the whole check. */
export function CheckFilters({ findings, view }: CheckFiltersProps): ReactNode {
  const styles = useStyles();
  const texts = usePaneContext().words.screens.check;
  const { filter, setFilter } = view;
  const counts = countSeverities(findings);
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
              setFilter({ ...filter, severity: filter.severity === severity ? null : severity });
            }}
          >
            {texts.severityCount(severity, counts[severity])}
          </ToggleButton>
        ))}
      </div>
      <SearchField
        label={texts.search}
        hint={texts.searchHint}
        value={filter.text}
        onChange={(text) => {
          setFilter({ ...filter, text });
        }}
      />
      <SheetField findings={findings} view={view} />
      <Shown view={view} />
    </div>
  );
}

function SheetField({ findings, view }: CheckFiltersProps): ReactNode {
  const styles = useStyles();
  const id = useId();
  const texts = usePaneContext().words.screens.check;
  const { filter, setFilter } = view;
  const sheets = [...new Set(findings.map((finding) => finding.sheet))];
  if (sheets.length < 2) return null;
  return (
    <div className={styles.sheet}>
      <label htmlFor={id}>{texts.filterSheet}</label>
      <Select
        id={id}
        size="small"
        className={styles.select}
        value={filter.sheet ?? ""}
        onChange={(_, { value }) => {
          setFilter({ ...filter, sheet: value === "" ? null : value });
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
  );
}

/** What the filters leave, spoken as it changes. */
function Shown({ view: { filter, setFilter, groups, order } }: Pick<CheckFiltersProps, "view">): ReactNode {
  const styles = useStyles();
  const texts = usePaneContext().words.screens.check;
  return (
    <p className={styles.shown} aria-live="polite" data-shown={order.length}>
      {isFiltering(filter) && (
        <>
          <span>{order.length === 0 ? texts.nothingShown : texts.shownOf(order.length, groups.length)}</span>
          <Link
            as="button"
            className={styles.link}
            onClick={() => {
              setFilter(NO_FILTER);
            }}
          >
            {texts.clearFilters}
          </Link>
        </>
      )}
    </p>
  );
}
