import type { SentenceTemplate } from "../sheets/sentences/template";
import { parseTemplates, type TemplatesFault } from "../tasks/template-file";
import { SENTENCE_TEMPLATES } from "../wording/sentences";
import { readBytes } from "./files";

/** A file of sentence templates that is none, as data. */
export class TemplatesError extends Error {
  constructor(
    readonly file: string,
    readonly fault: TemplatesFault,
  ) {
    super(`${fault.code}: ${file} ${fault.where}`);
    this.name = "TemplatesError";
  }
}

/** The templates of the file given with --templates, or the shipped ones. @throws FileError, TemplatesError */
export async function givenTemplates(file: string | null): Promise<readonly SentenceTemplate[]> {
  if (file === null) return SENTENCE_TEMPLATES;
  const templates = parseTemplates(new TextDecoder().decode(await readBytes(file)));
  if ("fault" in templates) throw new TemplatesError(file, templates.fault);
  return templates;
}
