import { HostError } from "../host/port";
import { TaskError } from "../tasks/outcome";
import { wordingFor, type Language } from "../wording";
import type { NoticeWords } from "../wording/screens";
import { templatesFaultText } from "../wording/templates-file";
import { WorkbookError } from "../workbook/model";
import { UsageError } from "./arguments";
import { FileError } from "./files";
import { MapError } from "./given-mapping";
import { TemplatesError } from "./given-templates";
import { CLI_WORDS } from "./words";

/** One message for anything that stopped a command: which file, what, why, and what to do. */
export function failureText(error: unknown, file: string, language: Language): string {
  const words = CLI_WORDS[language];
  if (error instanceof UsageError) return words.usage[error.code](error.word);
  if (error instanceof MapError) return words.map[error.code](error.file, error.where);
  if (error instanceof TemplatesError) {
    return words.templates(error.file, templatesFaultText(error.fault, language));
  }
  if (error instanceof FileError) return words.file[error.code](error.file);
  const wording = wordingFor(language);
  if (error instanceof WorkbookError) return sentence(file, wording.openError(error.code, error.place));
  if (error instanceof TaskError) return sentence(file, wording.taskError(error));
  if (error instanceof HostError) return sentence(file, wording.hostError(error));
  return `${file}: ${words.unexpected}${error instanceof Error ? ` (${error.message})` : ""}`;
}

function sentence(file: string, notice: NoticeWords): string {
  return `${file}: ${notice.what} ${notice.why} ${notice.next}`;
}
