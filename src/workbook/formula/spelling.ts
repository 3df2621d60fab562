import { tokenize, type Token } from "@borgar/fx/xlsx";
import { KNOWN_FUNCTIONS } from "./functions";
import { isCustomFunction } from "./notation";

/** A formula as Excel spells it once it is entered: references and the functions known here in capitals. */
export function spelled(formula: string): string {
  if (!/[a-z]/.test(formula)) return formula;
  return tokenize(formula, { withLocation: false }).map(spelledToken).join("");
}

function spelledToken({ type, value }: Token): string {
  switch (type) {
    case "range":
    case "range_beam":
      return spelledReference(value);
    case "bool":
      return value.toUpperCase();
    case "func":
      return isKnown(value.toUpperCase()) ? value.toUpperCase() : value;
    default:
      return value;
  }
}

/** The sheet's name stays as it is. */
function spelledReference(reference: string): string {
  const sheet = reference.lastIndexOf("!") + 1;
  return reference.slice(0, sheet) + reference.slice(sheet).toUpperCase();
}

function isKnown(name: string): boolean {
  return name in KNOWN_FUNCTIONS.scalar || name in KNOWN_FUNCTIONS.general || isCustomFunction(name);
}
