import { HostError, LONGEST_NOTE } from "../port";
import { noteXml, readNoteXml } from "./note-xml";

/** A custom XML part of our namespace. */
export interface NotePart {
  readonly id: string;
  readonly xml: string;
}

/** One thing to be done to the parts so that a note is kept or gone. */
export type NoteStep =
  | { readonly kind: "add"; readonly xml: string }
  | { readonly kind: "set"; readonly id: string; readonly xml: string }
  | { readonly kind: "remove"; readonly id: string };

/** The text of the first note of a name, or null. */
export function noteText(parts: readonly NotePart[], name: string): string | null {
  return partsOf(parts, name)[0]?.text ?? null;
}

/**
 * What has to be done so that exactly one part holds this text under this name, or none where it is null; nothing where
 * that is so already. Parts that cannot be read as notes are left alone. @throws HostError too-large
 */
export function noteSteps(parts: readonly NotePart[], name: string, text: string | null): readonly NoteStep[] {
  if (text !== null && text.length > LONGEST_NOTE) throw new HostError("too-large", null, `note ${name}`);
  const [first, ...others] = partsOf(parts, name);
  if (text === null) return [...(first === undefined ? [] : [first]), ...others].map(removal);
  const xml = noteXml({ name, text });
  if (first === undefined) return [{ kind: "add", xml }];
  const kept: readonly NoteStep[] = first.text === text ? [] : [{ kind: "set", id: first.id, xml }];
  return [...kept, ...others.map(removal)];
}

interface FoundNote {
  readonly id: string;
  readonly text: string;
}

function partsOf(parts: readonly NotePart[], name: string): readonly FoundNote[] {
  return parts.flatMap(({ id, xml }) => {
    const note = readNoteXml(xml);
    return note?.name === name ? [{ id, text: note.text }] : [];
  });
}

function removal({ id }: FoundNote): NoteStep {
  return { kind: "remove", id };
}
