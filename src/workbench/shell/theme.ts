export type PageTheme = "light" | "dark" | "contrast";

const CONTRAST = "(forced-colors: active)";
const DARK = "(prefers-color-scheme: dark)";

/** The look the user asked the system for. */
export function currentTheme(): PageTheme {
  if (matchMedia(CONTRAST).matches) return "contrast";
  return matchMedia(DARK).matches ? "dark" : "light";
}

/** Tells whenever the system's look changes. */
export function onThemeChange(listener: (theme: PageTheme) => void): void {
  for (const query of [CONTRAST, DARK]) {
    matchMedia(query).addEventListener("change", () => {
      listener(currentTheme());
    });
  }
}
