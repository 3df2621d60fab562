import { cutLists, joinLists, type CutList } from "./long-lists";
import type { Line } from "./messages";

/** What goes over a line: some entries of a long list, or a message whose long lists went before it. */
export type Parted<Message> =
  | { readonly kind: "part"; readonly of: number; readonly list: number; readonly entries: readonly unknown[] }
  | { readonly kind: "whole"; readonly of: number; readonly message: Message; readonly lists: readonly CutList[] };

/** How many entries go at once: few enough to be packed and unpacked within a few milliseconds. */
const AT_ONCE = 500;

/** For how many milliseconds parts are sent in a row before the sender gets a breath. */
const BREATH_AFTER = 16;

/**
 * A line that sends long lists part by part, so that neither end is ever busy for long with one message: a report of
 * thousands of rows takes the browser a quarter of a second to copy in one piece. Where a `breath` is given the sender
 * takes it between parts; a message may then be overtaken by a later one.
 */
export function partedLine<Out, In>(
  line: Line<Parted<Out>, Parted<In>>,
  breath: (() => Promise<void>) | null,
): Line<Out, In> {
  const heardLists = new Map<number, unknown[][]>();
  let sent = 0;
  return {
    post: (message) => {
      sent += 1;
      const { rest, lists, entries } = cutLists(message);
      const whole = { kind: "whole", of: sent, message: rest, lists } as const;
      const parts = [...partsOf(entries, sent), whole];
      if (breath === null || parts.length === 1) for (const part of parts) line.post(part);
      else void postWithBreaths(parts, line.post, breath);
    },
    listen: (heard) => {
      line.listen((part) => {
        const known = heardLists.get(part.of) ?? [];
        if (part.kind === "part") {
          (known[part.list] ??= []).push(...part.entries);
          heardLists.set(part.of, known);
          return;
        }
        heardLists.delete(part.of);
        heard(joinLists(part.message, part.lists, known));
      });
    },
  };
}

function* partsOf(lists: readonly (readonly unknown[])[], of: number): Generator<Parted<never>> {
  for (const [list, all] of lists.entries()) {
    for (let from = 0; from < all.length; from += AT_ONCE) {
      yield { kind: "part", of, list, entries: all.slice(from, from + AT_ONCE) };
    }
  }
}

async function postWithBreaths<Message>(
  parts: readonly Parted<Message>[],
  post: (part: Parted<Message>) => void,
  breath: () => Promise<void>,
): Promise<void> {
  let since = performance.now();
  for (const part of parts) {
    post(part);
    if (performance.now() - since < BREATH_AFTER) continue;
    await breath();
    since = performance.now();
  }
}
