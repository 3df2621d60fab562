import type { ClassTable } from "../batch/class-table";
import { itemNotFound } from "../batch/failure";

/** `NamedItemCollection` without members: the model does not tell names. */
export const namedItemCollectionTable: ClassTable<null> = {
  name: "NamedItemCollection",
  items: () => [],
  indexer: () => {
    throw itemNotFound();
  },
  methods: { GetCount: () => 0, GetItemOrNullObject: () => null },
};
