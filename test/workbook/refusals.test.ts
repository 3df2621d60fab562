import { zipSync } from "fflate";
import { WorkbookError } from "../../src/workbook/model";
import { openWorkbook } from "../../src/workbook/open";
import { reportBytes } from "./files";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** An OLE container as far as it matters: header, and a directory with one stream's name in UTF-16. */
function oleFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set(OLE);
  for (let index = 0; index < stream.length; index++) bytes[1024 + index * 2] = stream.charCodeAt(index);
  return bytes;
}

function zip(files: Record<string, string>): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)])),
  );
}

const report = reportBytes("realisasi-ntt-2021");
/** A byte in the middle of the compressed data of the first large part turned over. */
function damaged(): Uint8Array {
  const bytes = report.slice();
  const at = Math.floor(bytes.length / 2);
  bytes[at] = bytes[at]! ^ 0xff;
  return bytes;
}

function encryptedEntries(): Uint8Array {
  const bytes = zip({ "[Content_Types].xml": "<Types/>", "_rels/.rels": "<Relationships/>" });
  for (let at = 0; at + 4 < bytes.length; at++) {
    const isDirectory = bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 1 && bytes[at + 3] === 2;
    if (isDirectory) bytes[at + 8] = bytes[at + 8]! | 1;
  }
  return bytes;
}

const cases: readonly (readonly [what: string, bytes: Uint8Array, code: string])[] = [
  ["nothing at all", new Uint8Array(0), "empty-file"],
  ["random bytes", Uint8Array.from({ length: 500 }, (_, index) => (index * 7919) % 251), "not-a-zip"],
  ["a text file", new TextEncoder().encode("kode,uraian,pagu\n1.02,Belanja,500\n"), "not-a-zip"],
  ["three bytes", new Uint8Array([0x50, 0x4b, 0x03]), "not-a-zip"],
  ["a workbook with a password", oleFile("EncryptedPackage"), "encrypted"],
  ["a workbook with a password, by its other stream", oleFile("EncryptionInfo"), "encrypted"],
  ["a zip with encrypted entries", encryptedEntries(), "encrypted"],
  ["an .xls file", oleFile("Workbook"), "legacy-xls"],
  ["an .xls file of Excel 4", new Uint8Array([0x09, 0x04, 0x06, 0x00, 0, 0, 0x10, 0]), "legacy-xls"],
  ["half a workbook", report.slice(0, report.length / 2), "truncated"],
  ["a workbook without its last bytes", report.slice(0, -30), "truncated"],
  ["a workbook whose beginning is missing", report.slice(2000), "truncated"],
  ["a workbook with a damaged part", damaged(), "truncated"],
  ["a zip of photographs", zip({ "foto.jpg": "x" }), "not-a-workbook"],
  [
    "a text document",
    zip({
      "[Content_Types].xml": "<Types/>",
      "_rels/.rels":
        '<Relationships><Relationship Id="r1" Type="http://x/officeDocument" Target="word/document.xml"/></Relationships>',
      "word/document.xml": "<w:document/>",
    }),
    "not-a-workbook",
  ],
  [
    "a workbook in the binary format",
    zip({
      "_rels/.rels":
        '<Relationships><Relationship Id="r1" Type="http://x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
      "xl/workbook.bin": "\u0083\u0001",
    }),
    "not-a-workbook",
  ],
];

test.each(cases)("%s is refused by its own name", (_, bytes, code) => {
  expect(() => openWorkbook(bytes)).toThrow(WorkbookError);
  expect(() => openWorkbook(bytes)).toThrow(expect.objectContaining({ code }) as Error);
});
