import { noteSteps, noteText, type NotePart, type NoteStep } from "../notes/note-steps";
import { NOTE_NAMESPACE } from "../notes/note-xml";
import { HostError } from "../port";
import { excelCode } from "./host-errors";
import { insist } from "./insist";

/** The note the open workbook carries under a name, or null. */
export function readNote(context: Excel.RequestContext, name: string): Promise<string | null> {
  return amongParts(name, async () => noteText(await ownParts(context), name));
}

/**
 * Puts a note into the workbook's custom XML, or takes it out, in one message. Where that fails it is looked what has
 * become of it: a note that is kept is no failure, one that is half changed is put back. @throws HostError too-large
 */
export function writeNote(context: Excel.RequestContext, name: string, text: string | null): Promise<void> {
  return amongParts(name, async () => {
    const parts = await ownParts(context);
    const steps = noteSteps(parts, name, text);
    if (steps.length === 0) return;
    try {
      await take(context, steps);
    } catch (error) {
      const isKept = await insist(null, async () => {
        const left = noteSteps(await ownParts(context), name, text);
        if (left.length > 0 && steps.length > 1) await putBack(context, name, noteText(parts, name));
        return left.length === 0;
      });
      if (!isKept) throw error;
    }
  });
}

async function putBack(context: Excel.RequestContext, name: string, former: string | null): Promise<void> {
  await take(context, noteSteps(await ownParts(context), name, former));
}

async function take(context: Excel.RequestContext, steps: readonly NoteStep[]): Promise<void> {
  const { customXmlParts } = context.workbook;
  for (const step of steps) {
    if (step.kind === "add") customXmlParts.add(step.xml);
    else if (step.kind === "set") customXmlParts.getItem(step.id).setXml(step.xml);
    else customXmlParts.getItem(step.id).delete();
  }
  await context.sync();
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
