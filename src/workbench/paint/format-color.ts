const COLORS: Readonly<Record<string, string>> = {
  black: "#000000",
  blue: "#0000ff",
  cyan: "#00ffff",
  green: "#00ff00",
  magenta: "#ff00ff",
  red: "#ff0000",
  white: "#ffffff",
  yellow: "#ffff00",
};

/** The colour a number format such as `#,##0;[Red]-#,##0` gives a value, or null. */
export function formatColor(format: string, value: unknown): string | null {
  if (typeof value !== "number" || !format.includes("[")) return null;
  const sections = format.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  const section = (value < 0 ? sections[1] : value === 0 ? sections[2] : undefined) ?? sections[0] ?? "";
  const name = /\[(black|blue|cyan|green|magenta|red|white|yellow)\]/i.exec(section)?.[1];
  return name === undefined ? null : (COLORS[name.toLowerCase()] ?? null);
}
