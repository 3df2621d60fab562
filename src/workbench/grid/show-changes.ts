import type { WorkbookPlace } from "../../workbook/model";
import { isInView } from "../layout/in-view";
import type { GridView } from "./grid-view";

/** Lets cells of the shown sheet glow; if none of them is in view, scrolls to the first. The selection stays. */
export function showChanges(view: GridView, places: readonly WorkbookPlace[]): void {
  const here = places.filter(({ sheet }) => sheet === view.sheet.name);
  const [first] = here;
  if (first === undefined) return;
  view.picture.glow(here);
  if (here.some((place) => isInView(view.layout, place, view.surface.scroll, view.surface.size))) return;
  const last = here.reduce((most, { column }) => Math.max(most, column), first.column);
  view.reveal({ top: first.row, left: first.column, bottom: first.row, right: last });
}
