/** What files are, by how their names end. */
export const MEDIA_TYPES = {
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xlsm": "application/vnd.ms-excel.sheet.macroEnabled.12",
  ".json": "application/json",
} as const;

/** Gives the user a text or bytes as a file, as a browser downloads it. What it is, its name tells. */
export function saveFile(name: string, content: string | Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([content], { type: mediaTypeOf(name) }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}

function mediaTypeOf(name: string): string {
  const ending = name.slice(name.lastIndexOf(".")).toLowerCase();
  const types: Readonly<Record<string, string>> = MEDIA_TYPES;
  return types[ending] ?? "application/octet-stream";
}
