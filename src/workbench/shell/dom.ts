/** Attributes by name; true sets an empty attribute, false and null leave it out. */
export type Attributes = Readonly<Record<string, string | boolean | null>>;

/** Makes an element with attributes and children. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== false) element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children);
  return element;
}

/** A line drawing of 20 × 20 units that takes the colour of the text around it. */
export function icon(path: string): SVGSVGElement {
  const NAMESPACE = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(NAMESPACE, "svg");
  for (const [name, value] of Object.entries({
    viewBox: "0 0 20 20",
    width: "20",
    height: "20",
    "aria-hidden": "true",
  })) {
    svg.setAttribute(name, value);
  }
  const line = document.createElementNS(NAMESPACE, "path");
  const look = {
    d: path,
    fill: "none",
    stroke: "currentColor",
    "stroke-width": "1.25",
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
  };
  for (const [name, value] of Object.entries(look)) line.setAttribute(name, value);
  svg.append(line);
  return svg;
}

export const ICONS = {
  open: "M2.5 6.5v8a1.5 1.5 0 0 0 1.5 1.5h11l2.3-6.1a.7.7 0 0 0-.7-.9H6.2L4 15.9M2.5 6.5V5A1.5 1.5 0 0 1 4 3.5h3l2 2h5.5A1.5 1.5 0 0 1 16 7v2",
  download:
    "M10 3v9m0 0 3.5-3.5M10 12 6.5 8.500M3.500 14v1.500A1.500 1.500 0 0 0 5 17h10a1.500 1.500 0 0 0 1.500-1.500V14",
  save: "M4 3.500h9.500l3 3V15.500a1 1 0 0 1-1 1h-11a1 1 0 0 1-1-1v-11a1 1 0 0 1 .500-1M6.500 3.500v4h6v-4M6 16.500v-5h8v5",
  undo: "M4 3.500v4.500h4.500M4.200 7.800A6.200 6.200 0 1 1 5 14.200",
  redo: "M16 3.500v4.500h-4.500M15.800 7.800A6.200 6.200 0 1 0 15 14.200",
  close: "M5 5l10 10M15 5 5 15",
  accept: "M4 10.500 8 14.500 16 6",
  left: "M12 5l-5 5 5 5",
  right: "M8 5l5 5-5 5",
  up: "M5 12l5-5 5 5",
  down: "M5 8l5 5 5-5",
  minus: "M4 10h12",
  plus: "M4 10h12M10 4v12",
} as const;

/** A button that shows only a picture; its label is read aloud and shown on hovering. */
export function iconButton(name: keyof typeof ICONS, label: string, className = "icon-button"): HTMLButtonElement {
  const button = make("button", { type: "button", class: className, "aria-label": label, title: label });
  button.append(icon(ICONS[name]));
  return button;
}

/** Lets a button be pressed or not. One that cannot be pressed keeps the keyboard, so that it is not lost with the last press. */
export function setPressable(button: HTMLButtonElement, isPressable: boolean): void {
  button.setAttribute("aria-disabled", String(!isPressable));
}

/** Calls `pressed` for a click on a button that can be pressed. */
export function onPress(button: HTMLButtonElement, pressed: () => void): void {
  button.addEventListener("click", () => {
    if (button.getAttribute("aria-disabled") !== "true") pressed();
  });
}
