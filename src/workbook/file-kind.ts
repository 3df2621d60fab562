import { WorkbookError } from "./model";

const OLE_HEADER = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** First bytes of spreadsheets older than the OLE container. */
const BIFF_HEADERS = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
];

/**
 * Tells apart what is no zip at all.
 * @throws WorkbookError empty-file, encrypted, legacy-xls
 */
export function refuseOtherKinds(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new WorkbookError("empty-file");
  if (startsWith(bytes, OLE_HEADER)) {
    const isEncrypted = holdsWideText(bytes, "EncryptedPackage") || holdsWideText(bytes, "EncryptionInfo");
    throw new WorkbookError(isEncrypted ? "encrypted" : "legacy-xls");
  }
  if (BIFF_HEADERS.some((header) => startsWith(bytes, header))) throw new WorkbookError("legacy-xls");
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Stream names of an OLE file are UTF-16LE. */
function holdsWideText(bytes: Uint8Array, text: string): boolean {
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let length = 0;
    while (
      length < text.length &&
      bytes[at + length * 2] === text.charCodeAt(length) &&
      bytes[at + length * 2 + 1] === 0
    )
      length++;
    if (length === text.length) return true;
  }
  return false;
}
