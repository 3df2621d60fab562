import type { GridView } from "./grid-view";
import { keyCommand } from "./key-commands";
import type { Navigator } from "./navigator";
import { nextZoom } from "./zoom";

/** Sends keys pressed on the grid to the navigator, and Ctrl+wheel to the zoom. */
export function listenToKeys(view: GridView, navigator: Navigator): void {
  const { scroller } = view.surface;
  scroller.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const command = keyCommand(event);
    if (command === null) return;
    event.preventDefault();
    navigator.run(command);
  });
  scroller.addEventListener(
    "wheel",
    (event) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      view.setZoom(nextZoom(view.zoom, event.deltaY < 0 ? 1 : -1));
    },
    { passive: false },
  );
}
