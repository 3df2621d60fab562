import { useDeferredValue, useMemo, useState } from "react";
import type { Finding } from "../findings/finding";
import { filterFindings, groupFindings, NO_FILTER, type FindingFilter, type FindingGroup } from "./finding-groups";
import { isAbout } from "./finding-search";
import type { PaneWording } from "./pane-services";

/** What the user looks at among the findings. It lasts from one check to the next. */
export interface CheckView {
  readonly filter: FindingFilter;
  readonly setFilter: (filter: FindingFilter) => void;
  /** The causes that pass the filter, the gravest first. */
  readonly groups: readonly FindingGroup[];
  /** Their findings, in the order of the list. */
  readonly order: readonly Finding[];
  readonly current: Finding | null;
  readonly setCurrent: (finding: Finding | null) => void;
  readonly isOpen: (cause: string) => boolean;
  readonly toggle: (cause: string, isOpen: boolean) => void;
}

/** Filter, open causes and the finding being looked at, over whatever findings there are now. */
export function useCheckView(findings: readonly Finding[], words: PaneWording): CheckView {
  const [filter, setFilter] = useState<FindingFilter>(NO_FILTER);
  const [looked, setCurrent] = useState<Finding | null>(null);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const applied = useDeferredValue(filter);

  const groups = useMemo(
    () => groupFindings(filterFindings(findings, applied, (finding, text) => isAbout(finding, text, words))),
    [findings, applied, words],
  );
  const order = useMemo(() => groups.flatMap((group) => group.findings), [groups]);
  const current = useMemo(() => sameIn(order, looked), [order, looked]);

  return {
    filter,
    setFilter,
    groups,
    order,
    current,
    setCurrent,
    isOpen: (cause) => open.has(cause),
    toggle: (cause, isOpen) => {
      setOpen((before) => {
        const next = new Set(before);
        if (isOpen) next.add(cause);
        else next.delete(cause);
        return next;
      });
    },
  };
}

/** The finding itself, or after another check the one of its kind at its cell. */
function sameIn(findings: readonly Finding[], looked: Finding | null): Finding | null {
  if (looked === null || findings.includes(looked)) return looked;
  const { code, sheet, cell } = looked;
  return findings.find((other) => other.code === code && other.sheet === sheet && other.cell === cell) ?? null;
}
