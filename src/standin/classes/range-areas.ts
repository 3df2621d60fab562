import { hostObject, type ClassTable, type HostObject } from "../batch/class-table";
import { ApiFailure, itemNotFound } from "../batch/failure";
import { commonArea, type CellRange } from "../excel/cell-range";
import { integer } from "./arguments";
import { rangeObject } from "./range";

/** Excel's documentation: with more merged areas than this the question fails. */
const MOST_MERGED_AREAS = 512;

/** Several rectangles of one sheet. */
type Areas = readonly CellRange[];

/** Answers `getMergedAreasOrNullObject`: whole merged areas, also those that reach beyond the range. */
export function mergedAreas(range: CellRange): HostObject | null {
  const merges = range.sheet.merges.filter((merge) => commonArea(merge, range.area) !== null);
  if (merges.length > MOST_MERGED_AREAS) throw new ApiFailure("GeneralException", "Too many merged areas.", 500);
  if (merges.length === 0) return null;
  return hostObject(
    rangeAreasTable,
    merges.map((merge) => range.on(merge)),
  );
}

export const rangeAreasTable: ClassTable<Areas> = {
  name: "RangeAreas",
  scalars: {
    Address: { get: (areas) => areas.map(({ address }) => address).join(",") },
    AreaCount: { get: (areas) => areas.length },
    CellCount: { get: (areas) => areas.reduce((sum, { height, width }) => sum + height * width, 0) },
  },
  navigations: { Areas: (areas) => hostObject(rangeCollectionTable, areas) },
};

export const rangeCollectionTable: ClassTable<Areas> = {
  name: "RangeCollection",
  items: (areas) => areas.map(rangeObject),
  methods: {
    GetCount: (areas) => areas.length,
    GetItemAt: (areas, [index]) => {
      const area = areas[integer(index)];
      if (area === undefined) throw itemNotFound();
      return rangeObject(area);
    },
  },
};
