/** @jest-environment jsdom */
import { MessageBar } from "../../../src/workbench/shell/message-bar";
import { wordsId } from "../../../src/workbench/words.id";

function bar() {
  const takeFocus = jest.fn();
  const messages = new MessageBar(wordsId, takeFocus);
  document.body.replaceChildren(messages.element);
  return { messages, takeFocus, close: messages.element.querySelector("button")! };
}

test("a message that is closed hands the keyboard on", () => {
  const { messages, takeFocus, close } = bar();
  messages.show({ what: "Berkas kosong.", next: "Buka yang lain." });
  expect([messages.element.hidden, messages.element.textContent]).toEqual([false, "Berkas kosong. Buka yang lain."]);
  close.focus();
  close.click();
  expect([messages.element.hidden, takeFocus.mock.calls.length]).toEqual([true, 1]);
});

test("one that goes by itself takes the keyboard from nobody else", () => {
  jest.useFakeTimers();
  const { messages, takeFocus } = bar();
  messages.mention("G1x bukan alamat sel.");
  jest.runAllTimers();
  expect([messages.element.hidden, takeFocus.mock.calls.length]).toEqual([true, 0]);
});
