import { useCallback, useState } from "react";
import type { TextStore } from "../tasks/user-settings";
import { loadPreferences, savePreferences, USUAL_PREFERENCES, type Preferences } from "../tasks/user-preferences";

/**
 * How the user wants the pane, and a way to want it otherwise. Kept where there is a store; without one nobody is new, as
 * the introduction would come back every time.
 */
export function usePreferences(
  store: TextStore | undefined,
): readonly [Preferences, (change: Partial<Preferences>) => void] {
  const [preferences, setPreferences] = useState(() =>
    store === undefined ? { ...USUAL_PREFERENCES, isIntroduced: true } : loadPreferences(store),
  );
  const prefer = useCallback(
    (change: Partial<Preferences>): void => {
      setPreferences((before) => {
        const after = { ...before, ...change };
        if (store !== undefined) savePreferences(store, after);
        return after;
      });
    },
    [store],
  );
  return [preferences, prefer];
}
