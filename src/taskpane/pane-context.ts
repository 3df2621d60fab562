import type { Preferences } from "../tasks/user-preferences";
import { createContext, useContext } from "react";
import type { PaneServices, PaneWording } from "./pane-services";
import type { PaneState } from "./pane-state";
import type { PaneActions } from "./use-pane";

/** What every part of the pane may need. */
export interface PaneContextValue {
  readonly words: PaneWording;
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly services: PaneServices;
  /** How the user wants the pane. */
  readonly preferences: Preferences;
  readonly prefer: (change: Partial<Preferences>) => void;
  /** The program in which the workbook is open, or null without one. */
  readonly hostKind: string | null;
  /** A task is under way: commands wait. */
  readonly busy: boolean;
  /** Corrections wait too: another task than reading is under way. */
  readonly locked: boolean;
}

const PaneContext = createContext<PaneContextValue | null>(null);

export const PaneProvider = PaneContext.Provider;

/** The pane around the calling component. @throws when there is none, which is a programming mistake. */
export function usePaneContext(): PaneContextValue {
  const value = useContext(PaneContext);
  if (value === null) throw new Error("usePaneContext outside PaneProvider");
  return value;
}
