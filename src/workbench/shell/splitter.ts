import { make } from "./dom";

export const PANE_WIDTH = { least: 320, usual: 350, most: 520 } as const;
const KEY_STEP = 10;

/** The bar between sheet and pane: dragged, or moved with the arrow keys. `resize` gets the pane's width in pixels. */
export function makeSplitter(label: string, resize: (width: number) => void): HTMLElement {
  let width: number = PANE_WIDTH.usual;
  const bar = make("div", {
    class: "splitter",
    role: "separator",
    tabindex: "0",
    "aria-orientation": "vertical",
    "aria-label": label,
    "aria-valuemin": String(PANE_WIDTH.least),
    "aria-valuemax": String(PANE_WIDTH.most),
  });
  const set = (wanted: number): void => {
    width = Math.round(Math.min(PANE_WIDTH.most, Math.max(PANE_WIDTH.least, wanted)));
    bar.setAttribute("aria-valuenow", String(width));
    resize(width);
  };
  bar.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    bar.setPointerCapture(event.pointerId);
    const start = { x: event.clientX, width };
    const move = (moved: PointerEvent): void => {
      set(start.width + start.x - moved.clientX);
    };
    bar.addEventListener("pointermove", move);
    bar.addEventListener(
      "lostpointercapture",
      () => {
        bar.removeEventListener("pointermove", move);
      },
      { once: true },
    );
  });
  bar.addEventListener("keydown", (event) => {
    const by = { ArrowLeft: KEY_STEP, ArrowRight: -KEY_STEP }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    set(width + by);
  });
  bar.addEventListener("dblclick", () => {
    set(PANE_WIDTH.usual);
  });
  set(width);
  return bar;
}
