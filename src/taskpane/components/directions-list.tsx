import { makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { PlannedDirection } from "../../tasks/outcome";
import { usePaneContext } from "../pane-context";
import { groupBy } from "../group-by";
import { Disclosure } from "./disclosure";

const useStyles = makeStyles({
  pull: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalXS})` },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyle: "none",
  },
  name: { overflowWrap: "anywhere" },
});

/** Which way each indicator was taken to be better; every one can be turned round, then the plan is made again. */
export function DirectionsList({ directions }: { readonly directions: readonly PlannedDirection[] }): ReactNode {
  const styles = useStyles();
  const { words, state, actions, busy } = usePaneContext();
  const texts = words.screens.recompute.directions;
  if (directions.length === 0) return null;
  const named = [...groupBy(directions, ({ key }) => key)].flatMap(([, [first]]) => first ?? []);
  const lower = named.filter(({ arah }) => arah !== "naik");
  const others = named.filter(({ arah }) => arah === "naik");
  return (
    <div className={styles.pull}>
      <Disclosure summary={texts.title(lower.length, named.length)}>
        <ul className={styles.list}>
          {[...lower, ...others].map(({ key, name, arah }) => (
            <li key={key}>
              <label>
                <span className={styles.name}>{name}</span>
                <Select
                  size="small"
                  disabled={busy}
                  value={state.settings.directions[key] ?? (arah === "naik" ? "naik" : "turun")}
                  onChange={(_, { value }) => {
                    const chosen = value === "turun" ? "turun" : "naik";
                    const chosenNow = { ...state.settings.directions, [key]: chosen } as const;
                    actions.choose({ ...state.settings, directions: chosenNow });
                  }}
                >
                  <option value="naik">{texts.naik}</option>
                  <option value="turun">{texts.turun}</option>
                </Select>
              </label>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
