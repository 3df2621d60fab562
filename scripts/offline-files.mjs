import { createHash } from "node:crypto";

/** What an installed page never loads: maps for people who debug, licence texts, and the worker itself. */
const LEFT_OUT = /\.map$|\.LICENSE\.txt$|^offline\.js$/;

/**
 * The list of a build's files for its service worker, as the statement that stands before the worker's own code. Each file is
 * listed with the hash its bytes must have; the version is a hash of the list, so that builds alike in every byte are one.
 *
 * @param {Iterable<readonly [file: string, bytes: string | Uint8Array]>} emitted
 * @returns {string}
 */
export function offlineFilesStatement(emitted) {
  const kept = [...emitted].filter(([file]) => !LEFT_OUT.test(file));
  const listed = kept
    .map(([file, bytes]) => /** @type {const} */ ([file, `sha256-${sha256(bytes).toString("base64")}`]))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const version = sha256(JSON.stringify(listed)).toString("hex").slice(0, 16);
  return `self.offlineFiles=${JSON.stringify({ version, files: Object.fromEntries(listed) })};`;
}

/** @param {string | Uint8Array} bytes */
function sha256(bytes) {
  return createHash("sha256").update(bytes).digest();
}
