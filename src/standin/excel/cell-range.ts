import { LAST_COLUMN, LAST_ROW } from "../../workbook/a1";
import type { WorkbookArea, WorkbookSheet } from "../../workbook/model";
import { invalidArgument } from "../batch/failure";
import { fullAddress, isOnSheet } from "./address";
import type { ExcelSession } from "./session";

/** A rectangle of cells on one sheet: what a `Range` stands for. */
export class CellRange {
  readonly height: number;
  readonly width: number;

  /** @throws ApiFailure InvalidArgument where the rectangle leaves the sheet */
  constructor(
    readonly session: ExcelSession,
    readonly sheet: WorkbookSheet,
    readonly area: WorkbookArea,
  ) {
    if (!isOnSheet(area)) throw invalidArgument();
    this.height = area.bottom - area.top + 1;
    this.width = area.right - area.left + 1;
  }

  get address(): string {
    return fullAddress(this.sheet.name, this.area);
  }

  /** Another rectangle of the same sheet. */
  on(area: WorkbookArea): CellRange {
    return new CellRange(this.session, this.sheet, area);
  }

  /** `height` rows and `width` columns from a cell counted from this range's first. */
  part(row: number, column: number, height: number, width: number): CellRange {
    const top = this.area.top + row;
    const left = this.area.left + column;
    return this.on({ top, left, bottom: top + height - 1, right: left + width - 1 });
  }

  /** The smallest rectangle around both. */
  around(other: CellRange): CellRange {
    if (other.sheet !== this.sheet) throw invalidArgument();
    return this.on({
      top: Math.min(this.area.top, other.area.top),
      left: Math.min(this.area.left, other.area.left),
      bottom: Math.max(this.area.bottom, other.area.bottom),
      right: Math.max(this.area.right, other.area.right),
    });
  }

  /** What both have in common, or null. */
  common(other: CellRange): CellRange | null {
    if (other.sheet !== this.sheet) return null;
    const area = commonArea(this.area, other.area);
    return area === null ? null : this.on(area);
  }

  /** The cells that hold something, or null where none does. */
  used(): CellRange | null {
    const used = this.sheet.usedArea;
    return used === null ? null : this.common(this.on(used));
  }

  get entireRows(): CellRange {
    return this.on({ ...this.area, left: 0, right: LAST_COLUMN });
  }

  get entireColumns(): CellRange {
    return this.on({ ...this.area, top: 0, bottom: LAST_ROW });
  }
}

/** The overlap of two rectangles, or null. */
export function commonArea(a: WorkbookArea, b: WorkbookArea): WorkbookArea | null {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const bottom = Math.min(a.bottom, b.bottom);
  const right = Math.min(a.right, b.right);
  return top <= bottom && left <= right ? { top, left, bottom, right } : null;
}
