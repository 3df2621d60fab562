import { asHostError } from "./host-errors";

/** Opens a workbook file as a new workbook beside the one that is open, which is not touched. @throws HostError */
export async function openBeside(bytes: Uint8Array): Promise<void> {
  try {
    await Excel.createWorkbook(base64Of(bytes));
  } catch (error) {
    throw asHostError(error, null);
  }
}

/** How many bytes are turned into text at once; more would overflow the call. */
const PIECE = 0x8000;

function base64Of(bytes: Uint8Array): string {
  let text = "";
  for (let start = 0; start < bytes.length; start += PIECE) {
    text += String.fromCharCode(...bytes.subarray(start, start + PIECE));
  }
  return btoa(text);
}
