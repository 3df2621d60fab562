import type { Locator, Page } from "playwright-core";
import { faultyReport } from "../bench/faulty-report";
import { buildXlsx } from "../workbook-builder";
import { longestHeldUp } from "./quickness";

/** Rows of the report in a large file. */
export const ROWS = 20_000;

/** As long as anything may take on it. */
export const LONG = { timeout: 300_000 };

/** Something a user does, with the most milliseconds of the processor for which it may hold up the page. */
export interface Step {
  readonly name: string;
  readonly most: number;
  readonly work: (page: Page) => Promise<void>;
}

const plain = (cell: unknown): string | number | null =>
  typeof cell === "string" || typeof cell === "number" ? cell : null;

/** A file with a report of many mistakes. */
export function largeFile(): Buffer {
  return Buffer.from(buildXlsx({ sheets: [{ name: "RFK", rows: faultyReport(ROWS).map((row) => row.map(plain)) }] }));
}

export const button = (page: Page, name: RegExp): Locator => page.getByRole("button", { name });
export const heading = (page: Page, name: RegExp): Locator => page.getByRole("heading", { name });

/** Waits until the pane is free again. */
export async function free(page: Page): Promise<void> {
  await page.locator("main[aria-busy='false']").waitFor(LONG);
}

/** Does the steps one after the other, prints for how long each held up the page, and tells which did for too long. */
export async function heldUpTooLong(page: Page, steps: readonly Step[]): Promise<readonly string[]> {
  const tooLong: string[] = [];
  for (const { name, most, work } of steps) {
    const longest = await longestHeldUp(page, () => work(page));
    process.stdout.write(`${name.padEnd(32)} ${String(longest).padStart(4)} ms at most\n`);
    if (longest > most) tooLong.push(`${name}: ${String(longest)} ms`);
  }
  return tooLong;
}
