import { make } from "../shell/dom";
import type { FunctionHelp, ParameterHelp } from "./suggest";

/** Says what a function takes while its arguments are typed, the one at the caret in bold and described. */
export class ArgumentHint {
  readonly element = make("div", { class: "function-hint", role: "status" });
  private shown = "";

  constructor(private readonly optional: string) {
    this.element.addEventListener("pointerdown", (event) => {
      event.preventDefault();
    });
  }

  show({ name, parameters }: FunctionHelp, argument: number): void {
    const key = `${name} ${argument}`;
    if (key === this.shown) return;
    this.shown = key;
    const known = parameters ?? [];
    const parts = known.flatMap((parameter, index) => {
      const text = syntax(parameter);
      return [...(index > 0 ? ["; "] : []), index === argument ? make("b", {}, text) : text];
    });
    const call = make("div", { class: "function-call" }, `${name}(`, ...parts, ")");
    const current = known[argument];
    this.element.replaceChildren(call, ...(current === undefined ? [] : [this.about(current)]));
  }

  /** The next `show` draws anew. */
  clear(): void {
    this.shown = "";
    this.element.replaceChildren();
  }

  private about({ description, optional }: ParameterHelp): HTMLElement {
    return make("div", { class: "function-about" }, optional ? `${description} (${this.optional})` : description);
  }
}

/** As help pages write it: [arah] for an argument that may be left out. */
function syntax({ name, optional }: ParameterHelp): string {
  return optional ? `[${name}]` : name;
}
