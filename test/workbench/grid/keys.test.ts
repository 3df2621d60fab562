import { finishKey } from "../../../src/workbench/grid/finish-key";
import { Flash } from "../../../src/workbench/grid/flash";
import { keyCommand, type KeyPress } from "../../../src/workbench/grid/key-commands";

function press(keys: string): KeyPress {
  const parts = keys === "+" ? ["+"] : keys.split("+");
  const has = (name: string): boolean => parts.slice(0, -1).includes(name);
  return { key: parts.at(-1) ?? "", ctrlKey: has("Ctrl"), metaKey: false, shiftKey: has("Shift"), altKey: has("Alt") };
}

describe("keyCommand", () => {
  test.each([
    ["ArrowDown", { kind: "step", direction: "down", extend: false }],
    ["Shift+ArrowLeft", { kind: "step", direction: "left", extend: true }],
    ["Ctrl+Shift+ArrowUp", { kind: "jump", direction: "up", extend: true }],
    ["PageDown", { kind: "page", direction: "down", extend: false }],
    ["Alt+PageUp", { kind: "page", direction: "left", extend: false }],
    ["Ctrl+PageDown", { kind: "sheet", by: 1 }],
    ["Ctrl+PageUp", { kind: "sheet", by: -1 }],
    ["Home", { kind: "row-start", extend: false }],
    ["Ctrl+Home", { kind: "sheet-start", extend: false }],
    ["Ctrl+Shift+End", { kind: "sheet-end", extend: true }],
    ["Enter", { kind: "enter", back: false }],
    ["Shift+Tab", { kind: "tab", back: true }],
    ["F2", { kind: "edit" }],
    ["Delete", { kind: "clear" }],
    ["Backspace", { kind: "rewrite" }],
    ["Escape", { kind: "collapse" }],
    ["Ctrl+z", { kind: "undo" }],
    ["Ctrl+Shift+Z", { kind: "redo" }],
    ["Ctrl+y", { kind: "redo" }],
    ["Ctrl+a", { kind: "select-all" }],
    ["Shift+ ", { kind: "select-rows" }],
    ["Ctrl+ ", { kind: "select-columns" }],
    ["Ctrl+d", { kind: "fill-down" }],
    ["Ctrl+g", { kind: "name-box" }],
    ["Alt+Shift+ArrowLeft", { kind: "width", by: -1 }],
    ["Alt+Shift+ArrowRight", { kind: "width", by: 1 }],
    ["Alt+Shift+ArrowUp", { kind: "height", by: -1 }],
    ["Alt+Shift+ArrowDown", { kind: "height", by: 1 }],
    ["Alt+Shift+Enter", { kind: "fit" }],
    ["=", { kind: "type", text: "=" }],
    ["Shift+K", { kind: "type", text: "K" }],
  ])("%s", (keys, command) => {
    expect(keyCommand(press(keys))).toEqual(command);
  });

  test.each([
    ...[
      "Ctrl+c",
      "Ctrl+v",
      "Ctrl+s",
      "Ctrl+b",
      "Alt+ArrowDown",
      "Alt+ArrowLeft",
      "F5",
      "Shift",
      "Alt+x",
      "Alt+Shift+X",
    ],
    "Ctrl+Alt+Shift+ArrowLeft",
  ])("%s is not the grid's", (keys) => {
    expect(keyCommand(press(keys))).toBeNull();
  });
});

describe("finishKey", () => {
  test("Enter, Tab and Escape end an entry; Alt+Enter is a line break", () => {
    expect(finishKey(press("Enter"), "edit")).toEqual({ kind: "enter", back: false });
    expect(finishKey(press("Shift+Tab"), "edit")).toEqual({ kind: "tab", back: true });
    expect(finishKey(press("Escape"), "enter")).toEqual({ kind: "cancel" });
    expect(finishKey(press("Ctrl+Enter"), "enter")).toEqual({ kind: "stay" });
    expect(finishKey(press("Alt+Enter"), "enter")).toBeNull();
  });

  test("arrows end a typed entry and move the caret of an edited one", () => {
    expect(finishKey(press("ArrowRight"), "enter")).toEqual({ kind: "step", direction: "right" });
    expect(finishKey(press("ArrowRight"), "edit")).toBeNull();
    expect(finishKey(press("Shift+ArrowRight"), "enter")).toBeNull();
  });
});

describe("Flash", () => {
  test("glows in full, fades, and asks for pictures only meanwhile", () => {
    let pictures = 0;
    const flash = new Flash(() => pictures++);
    flash.start([{ sheet: "x", row: 4, column: 2 }], 1000);
    expect(flash.strength(4, 2, 1500)).toBe(1);
    expect(flash.strength(4, 3, 1500)).toBe(0);
    expect(flash.strength(4, 2, 1000 + 1750)).toBeCloseTo(0.5);
    flash.goOn(2000);
    flash.goOn(4000);
    flash.goOn(4100);
    expect(pictures).toBe(3);
    expect(flash.strength(4, 2, 4100)).toBe(0);
  });
});
