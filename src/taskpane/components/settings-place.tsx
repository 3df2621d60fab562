import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useRef, type ReactNode } from "react";
import { usePaneContext } from "../pane-context";
import { goToPlace } from "../places";
import { Disclosure } from "./disclosure";
import { Section } from "./section";

const useStyles = makeStyles({
  pull: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalXS})` },
});

const SettingsFields = lazy(async () => ({ default: (await import("./settings-fields")).SettingsFields }));

export interface SettingsPlaceProps {
  readonly isOpen: boolean;
  readonly onToggle: (open: boolean) => void;
  /** Counts how often the user asked for the settings from elsewhere: each time they come into view. */
  readonly asked: number;
}

/** Pengaturan: all choices at once, each with where its usual comes from. Closed until asked for. */
export function SettingsPlace({ isOpen, onToggle, asked }: SettingsPlaceProps): ReactNode {
  const styles = useStyles();
  const { words, services, state } = usePaneContext();
  const texts = words.screens.settings;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked > 0 && place.current !== null) goToPlace(place.current, "settings");
  }, [asked]);
  const scale = services.scales.find(({ id }) => id === state.settings.scale)?.title ?? state.settings.scale;
  const base = words.screens.recompute.base[state.settings.weightBase].toLowerCase();
  return (
    <Section place="settings" title={texts.title} intro={texts.intro}>
      <div ref={place} className={styles.pull}>
        <Disclosure flush summary={texts.summary(scale, base)} open={isOpen} onToggle={onToggle}>
          <Suspense fallback={null}>
            <SettingsFields />
          </Suspense>
        </Disclosure>
      </div>
    </Section>
  );
}
