import type { Finding } from "../findings/finding";
import type { DecidedOutcome } from "../tasks/outcome";
import type { Wording } from "../wording";

const MARKS = { error: "✗", warning: "!", info: "i" } as const;

/** What `check` prints for people: each cause once with its first sentence, its cells and how many there are. */
export function checkText(file: string, outcome: DecidedOutcome, wording: Wording): string {
  const { header, cause, nothing, decided } = WORDS[wording.language];
  const tables = outcome.reading.sheets.flatMap((sheet) => sheet.tables).length;
  const lines = [header(file, tables, outcome.findings.length)];
  for (const sheet of outcome.reading.sheets) {
    if (sheet.noTable !== null) lines.push(`  – ${sheet.name}: ${wording.screens.workbook.noTable[sheet.noTable]}`);
  }
  for (const group of byCause(outcome.findings)) lines.push(...groupLines(group, wording, cause));
  if (outcome.decided.size > 0) lines.push(`  ${decided(outcome.decided.size)}`);
  if (outcome.findings.length === 0 && tables > 0) lines.push(`  ${nothing}`);
  return lines.join("\n");
}

function groupLines(group: readonly Finding[], wording: Wording, count: (cells: number) => string): readonly string[] {
  const [first] = group;
  if (first === undefined) return [];
  const { title, explanation, fix } = wording.finding(first);
  const cells = [...new Set(group.map((finding) => finding.cell))];
  const shown = cells.slice(0, 12).join(" ") + (cells.length > 12 ? " …" : "");
  return [
    `  ${MARKS[first.severity]} ${first.sheet} · ${title} (${count(cells.length)})`,
    `      ${shown}`,
    `      ${first.cell}: ${explanation} ${fix}`,
  ];
}

function byCause(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.cause);
    if (group === undefined) groups.set(finding.cause, [finding]);
    else group.push(finding);
  }
  const order = { error: 0, warning: 1, info: 2 } as const;
  return [...groups.values()].sort((a, b) => order[a[0]?.severity ?? "info"] - order[b[0]?.severity ?? "info"]);
}

const WORDS = {
  id: {
    header: (file: string, tables: number, findings: number) =>
      `${file}: ${String(tables)} tabel, ${String(findings)} temuan`,
    cause: (cells: number) => `${String(cells)} sel`,
    nothing: "Tidak ada yang salah pada tabel-tabelnya.",
    decided: (findings: number) => `${String(findings)} temuan di atas sudah diputuskan oleh kantor.`,
  },
  en: {
    header: (file: string, tables: number, findings: number) =>
      `${file}: ${String(tables)} tables, ${String(findings)} findings`,
    cause: (cells: number) => `${String(cells)} cells`,
    nothing: "Nothing is wrong in its tables.",
    decided: (findings: number) => `${String(findings)} of these findings are decided by the office.`,
  },
} as const;
