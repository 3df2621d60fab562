import { noteSteps, noteText, type NotePart } from "../notes/note-steps";
import { NOTE_NAMESPACE } from "../notes/note-xml";
import { HostError } from "../port";
import { excelCode } from "./host-errors";

/** The note the open workbook carries under a name, or null. */
export function readNote(context: Excel.RequestContext, name: string): Promise<string | null> {
  return amongParts(name, async () => noteText(await ownParts(context), name));
}

/** Puts a note into the workbook's custom XML, or takes it out, in one message. @throws HostError too-large */
export function writeNote(context: Excel.RequestContext, name: string, text: string | null): Promise<void> {
  return amongParts(name, async () => {
    const steps = noteSteps(await ownParts(context), name, text);
    if (steps.length === 0) return;
    const { customXmlParts } = context.workbook;
    for (const step of steps) {
      if (step.kind === "add") customXmlParts.add(step.xml);
      else if (step.kind === "set") customXmlParts.getItem(step.id).setXml(step.xml);
      else customXmlParts.getItem(step.id).delete();
    }
    await context.sync();
  });
}

/** Which parts there are, then all their texts: two round trips, one where there are none. */
async function ownParts(context: Excel.RequestContext): Promise<readonly NotePart[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(NOTE_NAMESPACE);
  parts.load("items/id");
  await context.sync();
  const texts = parts.items.map((part) => ({ id: part.id, xml: part.getXml() }));
  if (texts.length > 0) await context.sync();
  return texts.map(({ id, xml }) => ({ id, xml: xml.value }));
}

/** A part that somebody removes between two messages is no missing sheet. */
async function amongParts<T>(name: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (excelCode(error) !== "ItemNotFound") throw error;
    throw new HostError("host-failed", null, `note ${name}: its part is gone`);
  }
}
