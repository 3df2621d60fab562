import type { WorkbookXmlPart } from "../../workbook/model";
import { hostObject, type ClassTable, type HostObject } from "../batch/class-table";
import { itemNotFound } from "../batch/failure";
import type { ExcelSession } from "../excel/session";
import { text } from "./arguments";

/** A part by its id: it may be gone when it is asked for. */
interface PartHandle {
  readonly session: ExcelSession;
  readonly id: string;
}

/** The parts of one namespace; null for all of them. */
interface PartsHandle {
  readonly session: ExcelSession;
  readonly namespace: string | null;
}

export const customXmlPartTable: ClassTable<PartHandle> = {
  name: "CustomXmlPart",
  id: ({ id }) => id,
  scalars: {
    Id: { get: ({ id }) => id },
    NamespaceUri: { get: (handle) => partOf(handle).namespace },
  },
  methods: {
    Delete: (handle) => {
      const { id } = partOf(handle);
      handle.session.changeCustomXml((customXml) => {
        customXml.remove(id);
      });
    },
    GetXml: (handle) => partOf(handle).xml,
    SetXml: (handle, [xml]) => {
      const { id } = partOf(handle);
      handle.session.changeCustomXml((customXml) => {
        customXml.set(id, text(xml));
      });
    },
  },
};

/** What the parts of a namespace and those of the whole workbook have in common. */
const collection = {
  items: (handle: PartsHandle) => partsOf(handle).map(({ id }) => partObject(handle.session, id)),
  indexer: (handle: PartsHandle, key: unknown) => {
    const part = find(handle, key);
    if (part === undefined) throw itemNotFound();
    return partObject(handle.session, part.id);
  },
  methods: {
    GetCount: (handle: PartsHandle) => partsOf(handle).length,
    GetItemOrNullObject: (handle: PartsHandle, [key]: readonly unknown[]) => {
      const part = find(handle, key);
      return part === undefined ? null : partObject(handle.session, part.id);
    },
  },
};

export const customXmlPartScopedCollectionTable: ClassTable<PartsHandle> = {
  ...collection,
  name: "CustomXmlPartScopedCollection",
};

export const customXmlPartCollectionTable: ClassTable<PartsHandle> = {
  ...collection,
  name: "CustomXmlPartCollection",
  methods: {
    ...collection.methods,
    Add: ({ session }, [xml]) =>
      partObject(
        session,
        session.changeCustomXml((parts) => parts.add(text(xml))),
      ),
    GetByNamespace: ({ session }, [namespace]) =>
      hostObject(customXmlPartScopedCollectionTable, { session, namespace: text(namespace) }),
  },
};

/** `customXmlParts` of the workbook. */
export function customXmlParts(session: ExcelSession): HostObject {
  return hostObject(customXmlPartCollectionTable, { session, namespace: null });
}

function partObject(session: ExcelSession, id: string): HostObject {
  return hostObject(customXmlPartTable, { session, id });
}

function partsOf({ session, namespace }: PartsHandle): readonly WorkbookXmlPart[] {
  const parts = session.workbook.customXml.parts();
  return namespace === null ? parts : parts.filter((part) => part.namespace === namespace);
}

function find(handle: PartsHandle, key: unknown): WorkbookXmlPart | undefined {
  const id = text(key).toLowerCase();
  return partsOf(handle).find((part) => part.id.toLowerCase() === id);
}

function partOf({ session, id }: PartHandle): WorkbookXmlPart {
  const part = find({ session, namespace: null }, id);
  if (part === undefined) throw itemNotFound();
  return part;
}
