import type { WorkbookCustomXml } from "../../workbook/model";
import { noteSteps, noteText, type NotePart } from "../notes/note-steps";
import { NOTE_NAMESPACE } from "../notes/note-xml";

/** The note a file carries under a name, or null. */
export function readNote(customXml: WorkbookCustomXml, name: string): string | null {
  return noteText(ownParts(customXml), name);
}

/** Puts a note into the file's custom XML, or takes it out. @throws HostError too-large before anything is changed */
export function writeNote(customXml: WorkbookCustomXml, name: string, text: string | null): void {
  for (const step of noteSteps(ownParts(customXml), name, text)) {
    if (step.kind === "add") customXml.add(step.xml);
    else if (step.kind === "set") customXml.set(step.id, step.xml);
    else customXml.remove(step.id);
  }
}

function ownParts(customXml: WorkbookCustomXml): readonly NotePart[] {
  return customXml.parts().filter(({ namespace }) => namespace === NOTE_NAMESPACE);
}
