import { parseCommand, UsageError, type Command } from "./arguments";
import { runCheck } from "./check-command";
import type { Console } from "./console";
import { runConsolidate } from "./consolidate-command";
import { failureText } from "./failure";
import { runRecompute } from "./recompute-command";
import { runSentences } from "./sentences-command";
import { runSummary } from "./summary-command";
import { CLI_WORDS } from "./words";

/**
 * Runs one command line. @returns the exit code: 0 nothing wrong, 1 findings of severity error, 2 bad usage or
 * unreadable file.
 */
export async function run(words: readonly string[], version: string, console: Console): Promise<number> {
  const language = words.some((word, index) => word === "--lang=en" || (word === "--lang" && words[index + 1] === "en"))
    ? "en"
    : "id";
  let command: Command;
  try {
    command = parseCommand(words);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(failureText(error, "", language));
    return 2;
  }
  switch (command.kind) {
    case "check":
      return runCheck(command, version, console);
    case "recompute":
      return runRecompute(command, console);
    case "summary":
      return runSummary(command, console);
    case "sentences":
      return runSentences(command, console);
    case "consolidate":
      return runConsolidate(command, console);
    case "help":
      console.out(CLI_WORDS[language].help);
      return 0;
    case "version":
      console.out(version);
      return 0;
  }
}
