/** @jest-environment jsdom */
import { RecentMenu } from "../../../src/workbench/shell/recent-menu";
import type { RecentFile } from "../../../src/workbench/recent/recent-files";
import { wordsId } from "../../../src/workbench/words.id";
import { DiskFile } from "../recent/disk";

function menu(...names: readonly string[]) {
  const done: string[] = [];
  const actions = {
    open: ({ handle }: RecentFile) => done.push(`open ${handle.name}`),
    clear: () => {
      done.push("clear");
      built.show([]);
    },
  };
  const built = new RecentMenu(wordsId, actions, () => done.push("takes over"));
  document.body.replaceChildren(built.element);
  const day = new Date(2026, 0, 31, 8, 5).getTime();
  built.show(names.map((name) => ({ handle: new DiskFile(name), opened: day })));
  const button = built.element.querySelector("button")!;
  const list = built.element.querySelector<HTMLElement>("[role=menu]")!;
  const press = (key: string): void => {
    const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  };
  const focused = (): string => document.activeElement?.firstChild?.textContent ?? "";
  return { element: built.element, button, list, press, focused, done };
}

test("is not there without files", () => {
  expect(menu().element.hidden).toBe(true);
  expect(menu("a.xlsx").element.hidden).toBe(false);
});

test("lists names with the day they were opened, and how to clear the list", () => {
  const { button, list } = menu("rfk.xlsx");
  expect([list.hidden, button.getAttribute("aria-expanded")]).toEqual([true, "false"]);
  button.click();
  expect([list.hidden, button.getAttribute("aria-expanded")]).toEqual([false, "true"]);
  const items = [...list.querySelectorAll("[role=menuitem]")].map((item) =>
    [...item.childNodes].map(({ textContent }) => textContent),
  );
  expect(items).toEqual([["rfk.xlsx", expect.stringContaining("31 Januari 2026")], [wordsId.recent.clear]]);
});

test("is walked through and left by keyboard", () => {
  const { button, list, press, focused, done } = menu("a.xlsx", "b.xlsx");
  button.focus();
  press("ArrowDown");
  expect(focused()).toBe("a.xlsx");
  press("ArrowUp");
  expect(focused()).toBe(wordsId.recent.clear);
  press("Home");
  press("ArrowDown");
  expect(focused()).toBe("b.xlsx");
  press("Escape");
  expect([list.hidden, document.activeElement === button]).toEqual([true, true]);
  expect(done).toEqual([]);
});

test("closes when something is chosen and when the keyboard goes elsewhere", () => {
  const { button, list, done } = menu("a.xlsx");
  button.click();
  list.querySelector<HTMLElement>("[role=menuitem]")?.click();
  expect([done, list.hidden]).toEqual([["open a.xlsx"], true]);
  button.click();
  (document.activeElement as HTMLElement).blur();
  expect(list.hidden).toBe(true);
});

test("hands the keyboard on when the list is gone with it", () => {
  const { element, button, list, done } = menu("a.xlsx");
  button.click();
  [...list.querySelectorAll<HTMLElement>("[role=menuitem]")].at(-1)?.click();
  expect([done, element.hidden]).toEqual([["clear", "takes over"], true]);
});
