import { make } from "../shell/dom";
import { isDescribed, type FunctionHelp } from "./suggest";

/** So many functions are shown at most; the others come as the choice moves on, so that nothing has to scroll. */
const MOST_SHOWN = 6;
const LEAST_SHOWN = 2;
/** Height that an option with its line may claim of a low window. */
const ROOM = 110;

/** The list of functions that go with what is typed. One of them is chosen; `take` is called when it is clicked. */
export class FunctionList {
  readonly element: HTMLElement;
  private functions: readonly FunctionHelp[] = [];
  private index = 0;

  constructor(
    label: string,
    private readonly take: (chosen: FunctionHelp) => void,
  ) {
    this.element = make("ul", { id: "function-list", class: "function-list", role: "listbox", "aria-label": label });
    // The text box keeps the focus and the caret.
    this.element.addEventListener("pointerdown", (event) => {
      event.preventDefault();
    });
  }

  get chosen(): FunctionHelp | undefined {
    return this.functions[this.index];
  }

  /** Id of the chosen option, for `aria-activedescendant`. */
  get chosenId(): string {
    return optionId(this.index);
  }

  show(functions: readonly FunctionHelp[]): void {
    this.functions = functions;
    this.index = 0;
    this.render();
  }

  /** Chooses another one; beyond the ends it goes on at the other end. */
  move(by: number): void {
    const { length } = this.functions;
    this.index = (this.index + by + length) % length;
    this.render();
  }

  private render(): void {
    const { functions, index } = this;
    const shown = Math.max(LEAST_SHOWN, Math.min(MOST_SHOWN, Math.floor(window.innerHeight / ROOM)));
    const first = Math.max(0, Math.min(index - shown + 2, functions.length - shown));
    this.element.replaceChildren(
      ...functions.slice(first, first + shown).map((one, offset) => this.option(one, first + offset)),
    );
  }

  private option(one: FunctionHelp, index: number): HTMLElement {
    const option = make(
      "li",
      {
        id: optionId(index),
        class: isDescribed(one) ? "function-option is-own" : "function-option",
        role: "option",
        "aria-selected": String(index === this.index),
        "aria-setsize": String(this.functions.length),
        "aria-posinset": String(index + 1),
      },
      make("span", { class: "function-name" }, one.name),
    );
    if (one.description !== null) option.append(make("span", { class: "function-about" }, one.description));
    option.addEventListener("click", () => {
      this.take(one);
    });
    return option;
  }
}

function optionId(index: number): string {
  return `function-option-${index}`;
}
