/** A tag in which some attributes are gone and others stand at its end; all others stay as they are written. */
export function withAttributes(tag: string, gone: readonly string[], added: string): string {
  const without = tag.replace(new RegExp(`\\s(?:${gone.join("|")})\\s*=\\s*(?:"[^"]*"|'[^']*')`, "g"), "");
  return without.replace(/\s*(\/?)>$/, `${added}$1>`);
}
