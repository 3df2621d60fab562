/**
 * Formulas are kept in English notation (`=ROUND(A1,1.5)`). People with Indonesian settings see and type
 * `=ROUND(A1;1,5)`: semicolons between arguments, a comma before decimals, a backslash between columns of a constant array.
 */

type Piece = { readonly kind: "kept" | "number" | "sign"; readonly text: string; readonly depth: number };

const KEPT = `("(?:[^"]|"")*"|'(?:[^']|'')*'|\\[[^\\]]*\\])`;
const NAME = "([A-Za-z_$][\\w.$]*)";
const TOKENS = { ".": tokens("\\."), ",": tokens(",") };

/** The formula as people with Indonesian settings read it. */
export function toIndonesian(formula: string): string {
  return pieces(formula, ".")
    .map(({ kind, text, depth }) => {
      if (kind === "number") return text.replace(".", ",");
      if (kind !== "sign") return text;
      return text === "," ? (depth > 0 ? "\\" : ";") : text;
    })
    .join("");
}

/** The formula as it is kept, from what was typed. Without any semicolon, commas that stand between arguments are accepted too. */
export function fromIndonesian(typed: string): string {
  return pieces(typed, ",")
    .map(({ kind, text, depth }) => {
      if (kind === "number") return text.replace(",", ".");
      if (kind !== "sign") return text;
      if (text === ";") return depth > 0 ? ";" : ",";
      return text === "\\" && depth > 0 ? "," : text;
    })
    .join("");
}

/** Cuts a formula into names and strings that stay, numbers with the given decimal sign, and single signs. */
function pieces(formula: string, decimal: "." | ","): readonly Piece[] {
  const found: Piece[] = [];
  let depth = 0;
  for (const [whole, kept, name, number] of formula.matchAll(TOKENS[decimal])) {
    if (kept !== undefined || name !== undefined) found.push({ kind: "kept", text: whole, depth });
    else if (number !== undefined) found.push(...numberPieces(whole, decimal, depth, found.at(-1)));
    else {
      if (whole === "}") depth--;
      found.push({ kind: "sign", text: whole, depth });
      if (whole === "{") depth++;
    }
  }
  return found;
}

/** A number; its decimal sign behind a value ("A1,2") or in a range of rows ("5:9,2") separates arguments instead. */
function numberPieces(token: string, decimal: "." | ",", depth: number, before: Piece | undefined): readonly Piece[] {
  const followsValue = before !== undefined && (before.kind !== "sign" || before.text === ")" || before.text === "}");
  const cut = token.indexOf(decimal);
  if (cut < 0 || !(before?.text === ":" || (followsValue && cut === 0)))
    return [{ kind: "number", text: token, depth }];
  const parts = [token.slice(0, cut), decimal, token.slice(cut + 1)];
  return parts
    .map((text, index): Piece => ({ kind: index === 1 ? "sign" : "number", text, depth }))
    .filter((piece) => piece.text !== "");
}

function tokens(decimal: string): RegExp {
  const exponent = "(?:E[-+]?\\d+)?";
  const number = `(\\d+(?:${decimal}\\d+)?${exponent}|${decimal}\\d+${exponent})`;
  return new RegExp(`${KEPT}|${NAME}|${number}|([\\s\\S])`, "gi");
}
