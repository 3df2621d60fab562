import type { WorkbookSheet } from "../../workbook/model";
import { firstState, type SheetState } from "./sheet-state";

/** What the grid remembers of the sheets of one workbook. */
export class SheetStates {
  private readonly states = new Map<string, SheetState>();

  /** The state of a sheet, as it was left; one not shown before begins at its top. */
  of(sheet: WorkbookSheet): SheetState {
    let state = this.states.get(sheet.name);
    if (state === undefined) this.states.set(sheet.name, (state = firstState(sheet)));
    return state;
  }

  /** The heights of all sheets for which `isOutdated` holds have to be measured again. */
  forgetHeights(isOutdated: (name: string) => boolean): void {
    for (const [name, state] of this.states) if (isOutdated(name)) state.isMeasured = false;
  }
}
