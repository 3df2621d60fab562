import { deflateSync } from "fflate";
import { crc32 } from "./crc32";
import { nameKey, type ZipArchive, type ZipEntry } from "./zip";

/** New text of parts, which are added where there are none, and parts to leave out. */
export interface ZipChanges {
  readonly replaced: ReadonlyMap<string, string>;
  readonly removed: ReadonlySet<string>;
}

const SIZES_FOLLOW_DATA = 8;
const VERSION_NEEDED = 20;

/** The archive with the changes made; the compressed bytes of all other entries are copied as they are. */
export function writeZip(archive: ZipArchive, changes: ZipChanges): Uint8Array {
  const replaced = new Map([...changes.replaced].map(([name, text]) => [nameKey(name), text]));
  const removed = new Set([...changes.removed].map(nameKey));
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  const put = (entry: ZipEntry): void => {
    const header = localHeader(entry);
    pieces.push(header, entry.data);
    directory.push(directoryHeader(entry, offset));
    offset += header.length + entry.data.length;
  };
  for (const old of archive.entries) {
    const key = nameKey(old.name);
    if (removed.has(key)) continue;
    const text = replaced.get(key);
    put(text === undefined ? old : withContent(old, new TextEncoder().encode(text)));
  }
  for (const [name, text] of changes.replaced) {
    if (!archive.has(name)) put(newEntry(name, text, archive.entries[0]?.time ?? 0));
  }
  return joined([...pieces, ...directory, endRecord(directory, offset)]);
}

function newEntry(name: string, text: string, time: number): ZipEntry {
  const nameBytes = new TextEncoder().encode(name);
  const blank = { versionMadeBy: VERSION_NEEDED, flags: 0, method: 8, time, crc: 0, size: 0, data: new Uint8Array(0) };
  const entry = { ...blank, name, nameBytes, internalAttributes: 0, externalAttributes: 0 };
  return withContent(entry, new TextEncoder().encode(text));
}

function withContent(entry: ZipEntry, content: Uint8Array): ZipEntry {
  return { ...entry, method: 8, crc: crc32(content), size: content.length, data: deflateSync(content) };
}

function localHeader(entry: ZipEntry): Uint8Array {
  const bytes = new Uint8Array(30 + entry.nameBytes.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x04034b50, true);
  view.setUint16(4, VERSION_NEEDED, true);
  writeCommonFields(view, 6, entry);
  bytes.set(entry.nameBytes, 30);
  return bytes;
}

function directoryHeader(entry: ZipEntry, offset: number): Uint8Array {
  const bytes = new Uint8Array(46 + entry.nameBytes.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(4, entry.versionMadeBy, true);
  view.setUint16(6, VERSION_NEEDED, true);
  writeCommonFields(view, 8, entry);
  view.setUint16(36, entry.internalAttributes, true);
  view.setUint32(38, entry.externalAttributes, true);
  view.setUint32(42, offset, true);
  bytes.set(entry.nameBytes, 46);
  return bytes;
}

/** The fields that stand in the same order in both headers; sizes are known, so no data descriptor follows. */
function writeCommonFields(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, entry.flags & ~SIZES_FOLLOW_DATA, true);
  view.setUint16(at + 2, entry.method, true);
  view.setUint32(at + 4, entry.time, true);
  view.setUint32(at + 8, entry.crc, true);
  view.setUint32(at + 12, entry.data.length, true);
  view.setUint32(at + 16, entry.size, true);
  view.setUint16(at + 20, entry.nameBytes.length, true);
}

function endRecord(directory: readonly Uint8Array[], offset: number): Uint8Array {
  const bytes = new Uint8Array(22);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, directory.length, true);
  view.setUint16(10, directory.length, true);
  const size = directory.reduce((sum, header) => sum + header.length, 0);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  return bytes;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
