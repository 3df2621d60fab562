/**
 * Runs in the page before it and tells on the console when the keyboard is left nowhere: what had the focus is gone or
 * cannot have it any more, and nothing took it over. Clicking where nothing can be focused, and Tab out of the page, are
 * the user's own way to leave.
 */
export const FOCUS_WATCH = `(() => {
  const FOCUSABLE = "a[href], button, input, select, textarea, summary, label, [tabindex]";
  const [EVERY_MS, LOOKS] = [100, 3];
  let holder = null;
  let isLeft = false;
  let looks = 0;
  addEventListener("pointerdown", ({ target }) => {
    isLeft = !(target instanceof Element) || target.closest(FOCUSABLE) === null;
  }, true);
  addEventListener("keydown", ({ key }) => { isLeft = key === "Tab"; }, true);
  const nameOf = (element) =>
    element.tagName.toLowerCase() + " " + (element.getAttribute("aria-label") ?? element.textContent ?? "").trim().slice(0, 60);
  setInterval(() => {
    const { activeElement, body } = document;
    if (activeElement !== null && activeElement !== body) {
      holder = activeElement;
      looks = 0;
    } else if (holder !== null && !isLeft && document.hasFocus() && ++looks === LOOKS) {
      console.error("focus lost: " + nameOf(holder));
      holder = null;
      looks = 0;
    }
  }, EVERY_MS);
})();`;
