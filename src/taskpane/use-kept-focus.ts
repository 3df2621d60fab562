import { useEffect, useRef, type RefObject } from "react";

const FOCUSABLE = "button, select, input:not([hidden]), a[href], [tabindex='0']";

/**
 * Keeps the keyboard's place inside the element that the result is put on: when what had the focus is gone after a
 * change, the control before it takes it.
 */
export function useKeptFocus(): RefObject<HTMLDivElement> {
  const container = useRef<HTMLDivElement>(null);
  const at = useRef<number | null>(null);

  useEffect(() => {
    const element = container.current;
    if (element === null) return;
    const entered = ({ target }: FocusEvent): void => {
      at.current = controlsIn(element).findIndex((control) => control === target);
    };
    const left = ({ target, relatedTarget }: FocusEvent): void => {
      if (relatedTarget !== null || !(target instanceof Node)) return;
      setTimeout(() => {
        if (target.isConnected && !element.contains(document.activeElement)) at.current = null;
      }, 0);
    };
    element.addEventListener("focusin", entered);
    element.addEventListener("focusout", left);
    return () => {
      element.removeEventListener("focusin", entered);
      element.removeEventListener("focusout", left);
    };
  }, []);

  useEffect(() => {
    if (at.current === null || document.activeElement !== document.body || container.current === null) return;
    const controls = controlsIn(container.current);
    controls[Math.min(Math.max(0, at.current - 1), controls.length - 1)]?.focus();
  });

  return container;
}

function controlsIn(element: HTMLElement): readonly HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>(FOCUSABLE)];
}
