import { act, fireEvent, render, screen } from "@testing-library/react";
import { createSignal } from "../../src/taskpane/change-signal";
import { Pane, type PaneProps } from "../../src/taskpane/components/pane";
import type { FakeHost, FakeServices } from "./fakes";

/** Tells the pane that the workbook has changed. */
export const changes = createSignal();

beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined;
});

/** Draws the pane on a host, or on none, and waits until it has read. */
export async function openPane(
  fake: FakeServices,
  host: FakeHost | null,
  given: Partial<Pick<PaneProps, "language" | "services" | "source">> = {},
): Promise<void> {
  const props: PaneProps = {
    ...{ language: "id", theme: "light", source: "laporan.xlsx", changes, host, services: fake.services },
    ...given,
  };
  render(<Pane {...props} />);
  await settle();
}

/** Lets what was begun come to its end. */
export async function settle(turns = 1): Promise<void> {
  for (let turn = 0; turn < turns; turn++) await act(() => Promise.resolve());
}

export async function click(name: string | RegExp, turns = 1): Promise<void> {
  fireEvent.click(screen.getByRole("button", { name }));
  await settle(turns);
}
