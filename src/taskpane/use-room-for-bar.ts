import { useEffect, type RefObject } from "react";
import { rootOf } from "./places";

/** What is brought into view in the pane comes to lie below its bar, also where the bar takes two lines. */
export function useRoomForBar(bar: RefObject<HTMLElement>): void {
  useEffect(() => {
    const element = bar.current;
    const root = element === null ? null : rootOf(element);
    if (element === null || !(root instanceof HTMLElement) || !("ResizeObserver" in globalThis)) return;
    const observer = new ResizeObserver(() => {
      root.style.scrollPaddingTop = `${String(element.offsetHeight)}px`;
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [bar]);
}
