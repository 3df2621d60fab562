import type { WorkbookModel } from "../../workbook/model";

const MOST = 30_000;

/** Remembers the shown texts of one sheet until it changes. */
export class TextCache {
  private readonly texts = new Map<number, string>();

  constructor(
    private readonly model: WorkbookModel,
    private readonly sheet: string,
  ) {}

  readonly text = (row: number, column: number): string => {
    const key = row * 16_384 + column;
    const known = this.texts.get(key);
    if (known !== undefined) return known;
    if (this.texts.size > MOST) this.texts.clear();
    const text = this.model.text(this.sheet, row, column, "id");
    this.texts.set(key, text);
    return text;
  };

  clear(): void {
    this.texts.clear();
  }
}
