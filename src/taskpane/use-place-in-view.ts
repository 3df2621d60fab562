import { useEffect, useState, type RefObject } from "react";
import { placeInView, rootOf, type PlaceName } from "./places";

/** A place counts as reached this many pixels below the bar that names the places. */
const SLACK = 24;

/** The place that the pane is scrolled to, for a bar that stays at its top. */
export function usePlaceInView(bar: RefObject<HTMLElement>): PlaceName | null {
  const [place, setPlace] = useState<PlaceName | null>(null);
  useEffect(() => {
    const root = bar.current === null ? null : rootOf(bar.current);
    if (root === null) return;
    let frame = 0;
    const look = (): void => {
      setPlace(placeInView(root, (bar.current?.offsetHeight ?? 0) + SLACK));
    };
    const later = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(look);
    };
    look();
    root.addEventListener("scroll", later, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      root.removeEventListener("scroll", later);
    };
  }, [bar]);
  return place;
}
