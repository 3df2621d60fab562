import { inflateSync } from "fflate";
import { crc32 } from "./crc32";
import { refuseOtherKinds } from "./file-kind";
import { WorkbookError } from "./model";

/** One file inside the zip, with all that is needed to write it again unchanged. */
export interface ZipEntry {
  readonly name: string;
  /** The name as it stands in the file; older tools do not write UTF-8. */
  readonly nameBytes: Uint8Array;
  readonly versionMadeBy: number;
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly time: number;
  readonly crc: number;
  readonly size: number;
  /** Compressed bytes, a view into the file. */
  readonly data: Uint8Array;
  readonly internalAttributes: number;
  readonly externalAttributes: number;
}

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_HEADER = 0x02014b50;
const END_RECORD = 0x06054b50;
const END_RECORD_SIZE = 22;
const ZIP64_END_RECORD = 0x06064b50;
const ZIP64_LOCATOR = 0x07064b50;
const UNSET_32 = 0xffffffff;

/** A zip file kept raw: entries are inflated only when asked for. Names are compared without regard to case. */
export class ZipArchive {
  readonly entries: readonly ZipEntry[];
  private readonly byName: ReadonlyMap<string, ZipEntry>;

  /** @throws WorkbookError empty-file, not-a-zip, encrypted, legacy-xls, truncated */
  constructor(readonly bytes: Uint8Array) {
    refuseOtherKinds(bytes);
    this.entries = readDirectory(bytes);
    this.byName = new Map(this.entries.map((entry) => [nameKey(entry.name), entry]));
  }

  has(name: string): boolean {
    return this.byName.has(nameKey(name));
  }

  /** The uncompressed bytes of one entry, or null where there is none. @throws WorkbookError truncated, encrypted */
  read(name: string): Uint8Array | null {
    const entry = this.byName.get(nameKey(name));
    if (entry === undefined) return null;
    if (entry.flags & 1) throw new WorkbookError("encrypted", entry.name);
    const content = inflate(entry);
    if (content.length !== entry.size || crc32(content) !== entry.crc) throw new WorkbookError("truncated", entry.name);
    return content;
  }

  /** One entry as text without byte order mark, or null where there is none. */
  readText(name: string): string | null {
    const content = this.read(name);
    if (content === null) return null;
    const isWide = (content[0] === 0xff && content[1] === 0xfe) || (content[0] === 0xfe && content[1] === 0xff);
    return new TextDecoder(isWide ? (content[0] === 0xff ? "utf-16le" : "utf-16be") : "utf-8").decode(content);
  }
}

/** The form in which part names are compared. */
export function nameKey(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
}

function inflate(entry: ZipEntry): Uint8Array {
  if (entry.method === 0) return entry.data;
  if (entry.method !== 8) throw new WorkbookError("not-a-workbook", entry.name);
  try {
    return inflateSync(entry.data, { out: new Uint8Array(entry.size) });
  } catch {
    throw new WorkbookError("truncated", entry.name);
  }
}

function readDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEndRecord(view);
  try {
    const { count, offset } = directoryPlace(view, end);
    const entries: ZipEntry[] = [];
    let at = offset;
    for (let i = 0; i < count; i++) {
      const { entry, next } = readEntry(bytes, view, at);
      entries.push(entry);
      at = next;
    }
    return entries;
  } catch (error) {
    if (error instanceof RangeError) throw new WorkbookError("truncated");
    throw error;
  }
}

function findEndRecord(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_RECORD_SIZE - 0xffff);
  for (let at = view.byteLength - END_RECORD_SIZE; at >= lowest; at--) {
    if (view.getUint32(at, true) === END_RECORD) return at;
  }
  const hasLocalHeader = view.byteLength >= 4 && view.getUint32(0, true) === LOCAL_HEADER;
  throw new WorkbookError(hasLocalHeader ? "truncated" : "not-a-zip");
}

function directoryPlace(view: DataView, end: number): { count: number; offset: number } {
  const count = view.getUint16(end + 10, true);
  const offset = view.getUint32(end + 16, true);
  if (count !== 0xffff && offset !== UNSET_32) return { count, offset };
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== ZIP64_LOCATOR) return { count, offset };
  const record = readLong(view, locator + 8);
  if (view.getUint32(record, true) !== ZIP64_END_RECORD) throw new WorkbookError("truncated");
  return { count: readLong(view, record + 32), offset: readLong(view, record + 48) };
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): { entry: ZipEntry; next: number } {
  if (view.getUint32(at, true) !== DIRECTORY_HEADER) throw new WorkbookError("truncated");
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const nameBytes = bytes.subarray(at + 46, at + 46 + nameLength);
  const sizes = readSizes(view, at, at + 46 + nameLength, extraLength);
  const entry: ZipEntry = {
    name: new TextDecoder().decode(nameBytes),
    nameBytes,
    versionMadeBy: view.getUint16(at + 4, true),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    time: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    size: sizes.size,
    data: entryData(bytes, view, sizes.offset, sizes.compressed),
    internalAttributes: view.getUint16(at + 36, true),
    externalAttributes: view.getUint32(at + 38, true),
  };
  return { entry, next: at + 46 + nameLength + extraLength + view.getUint16(at + 32, true) };
}

/** Sizes and offset of an entry; values that do not fit 32 bits stand in the zip64 extra field, in this order. */
function readSizes(view: DataView, at: number, extra: number, extraLength: number) {
  const found = {
    size: view.getUint32(at + 24, true),
    compressed: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  };
  for (let field = extra; field + 4 <= extra + extraLength; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let value = field + 4;
    for (const key of ["size", "compressed", "offset"] as const) {
      if (found[key] !== UNSET_32) continue;
      found[key] = readLong(view, value);
      value += 8;
    }
  }
  return found;
}

function entryData(bytes: Uint8Array, view: DataView, offset: number, length: number): Uint8Array {
  if (view.getUint32(offset, true) !== LOCAL_HEADER) throw new WorkbookError("truncated");
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + length > bytes.length) throw new WorkbookError("truncated");
  return bytes.subarray(start, start + length);
}

function readLong(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}
