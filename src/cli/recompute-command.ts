import { HostError } from "../host/port";
import { customFunctions } from "../host/xlsx/custom-functions";
import { XlsxHost } from "../host/xlsx/xlsx-host";
import type { CellContent } from "../sheets/content";
import { loadMapping } from "../tasks/mapping-store";
import type { RecomputePlan, SkippedCell } from "../tasks/outcome";
import { applyPlan, planRecompute } from "../tasks/recompute";
import { wordingFor, type Language } from "../wording";
import { openWorkbook } from "../workbook/open";
import type { Command } from "./arguments";
import type { Console } from "./console";
import { failureText } from "./failure";
import { readBytes, refuseOutput, writeBytes } from "./files";
import { givenMapping } from "./given-mapping";
import { CLI_WORDS } from "./words";

/** Recomputes one file into another. Whatever goes wrong, the output is either whole or not written. @returns the exit code */
export async function runRecompute(
  command: Extract<Command, { kind: "recompute" }>,
  console: Console,
): Promise<number> {
  const { file, output, force, settings, language, json } = command;
  try {
    const bytes = await readBytes(file);
    await refuseOutput(file, output, force);
    const host = new XlsxHost(openWorkbook(bytes, { addIn: customFunctions(language) }));
    const mapping = (await givenMapping(command.map)) ?? (await loadMapping(host));
    const plan = await planRecompute(host, settings, { mapping });
    refuseProtected(plan);
    if (hasRefused(plan)) {
      console.error(refusedText(plan, file, language));
      return 2;
    }
    const { written } = await applyPlan(host, plan);
    await writeBytes(output, host.workbook.save());
    if (host.stale.length > 0) console.error(CLI_WORDS[language].stale(host.stale.length));
    console.out(json ? JSON.stringify(planJson(plan, written), null, 2) : planText(plan, written, command));
    return 0;
  } catch (error) {
    console.error(failureText(error, file, language));
    return 2;
  }
}

/** A batch that silently left one sheet out would be worse than one that stops. @throws HostError sheet-protected */
function refuseProtected(plan: RecomputePlan): void {
  const sheet = plan.skipped.find((cell) => cell.reason === "lembar-dilindungi")?.sheet;
  if (sheet !== undefined) throw new HostError("sheet-protected", sheet);
}

/** A column that is wanted and cannot be had stops the run, so that no batch lacks it in silence. */
function hasRefused({ refused }: RecomputePlan): boolean {
  return refused.some(({ reason }) => reason !== "kolom-sudah-ada");
}

function refusedText({ refused }: RecomputePlan, file: string, language: Language): string {
  const { recompute, recognition } = wordingFor(language).screens;
  const { added } = recompute;
  const lines = refused.map(({ sheet, role, reason, cell }) => {
    const name = added.chosen(recognition.roles[role], sheet);
    return `  ${name}: ${added.refused[reason](cell ?? "")}.`;
  });
  return [`${file}: ${added.refusedTitle(refused.length)}. ${CLI_WORDS[language].nothingWritten}`, ...lines].join("\n");
}

function planJson(plan: RecomputePlan, written: number) {
  return {
    version: 1,
    written,
    cells: plan.writes.map(({ sheet, cell, old, next, value }) => ({
      sheet,
      cell,
      old: plain(old),
      value,
      formula: next.kind === "formula" ? next.formula : null,
    })),
    added: plan.added.map(({ sheet, table, role, column }) => ({ sheet, table: table + 1, role, column })),
    skipped: plan.skipped.map(({ sheet, cell, reason }) => ({ sheet, cell, reason })),
    directions: plan.directions.map(({ sheet, cell, name, arah, by }) => ({ sheet, cell, name, arah, by })),
    simpleMeans: plan.simpleMeans.map(({ sheet, cell, value }) => ({ sheet, cell, value })),
  };
}

function plain(content: CellContent): string | number | boolean | null {
  if (content.kind === "blank") return null;
  return content.kind === "formula" ? content.formula : content.value;
}

function planText(plan: RecomputePlan, written: number, command: Extract<Command, { kind: "recompute" }>): string {
  const words = CLI_WORDS[command.language];
  const wording = wordingFor(command.language);
  const lines = [words.written(written, command.output)];
  for (const { sheet, column, header } of plan.added) lines.push(words.added(header, sheet, column));
  for (const [reason, cells] of countReasons(plan.skipped)) lines.push(words.skipped(cells, wording.skip(reason)));
  const lower = new Set(plan.directions.flatMap(({ arah, name }) => (arah === "naik" ? [] : [`“${name}”`])));
  if (lower.size > 0) lines.push(words.lower([...lower].join(", ")));
  return lines.join("\n");
}

function countReasons(skipped: readonly SkippedCell[]): ReadonlyMap<SkippedCell["reason"], number> {
  const counts = new Map<SkippedCell["reason"], number>();
  for (const { reason } of skipped) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return counts;
}
