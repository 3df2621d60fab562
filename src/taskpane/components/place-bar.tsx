import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, type MouseEvent, type ReactNode } from "react";
import { usePaneContext } from "../pane-context";
import { goToPlace, type PlaceName } from "../places";
import { usePlaceInView } from "../use-place-in-view";
import { useRoomForBar } from "../use-room-for-bar";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    // The host puts its own menu over the top right corner.
    paddingInline: `${tokens.spacingHorizontalMNudge} 40px`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  list: { display: "flex", flexWrap: "wrap", margin: 0, padding: 0, listStyleType: "none" },
  link: {
    display: "block",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalSNudge} ${tokens.spacingVerticalSNudge}`,
    borderBottom: "2px solid transparent",
    color: tokens.colorNeutralForeground2,
    textDecorationLine: "none",
    ":hover": { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
  },
});

/** The way between the places: stays at the top while the pane scrolls, and tells which place is being looked at. */
export function PlaceBar({ places }: { readonly places: readonly PlaceName[] }): ReactNode {
  const styles = useStyles();
  const texts = usePaneContext().words.screens.places;
  const bar = useRef<HTMLElement>(null);
  const current = usePlaceInView(bar);
  useRoomForBar(bar);
  const go = (place: PlaceName) => (event: MouseEvent) => {
    event.preventDefault();
    goToPlace(event.currentTarget, place);
  };
  return (
    <nav ref={bar} className={styles.bar} aria-label={texts.label}>
      <ul className={styles.list}>
        {places.map((place) => (
          <li key={place}>
            <a
              href={`#${place}`}
              className={mergeClasses(styles.link, place === current && styles.current)}
              aria-current={place === current ? "location" : undefined}
              onClick={go(place)}
            >
              {texts.names[place]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
