import { runSource } from "./run-source.mjs";

/**
 * @typedef {{ METADATA_FILES: Record<string, string>, functionsMetadata: (language: string, baseUrl: string) => object }
 *   & Record<string, unknown>} MetadataSource
 */

/**
 * The metadata files of the custom functions by name, made from the declarations and the words in src/.
 *
 * @param {string} baseUrl where the add-in is served, without a slash at the end
 * @returns {Record<string, string>}
 */
export function metadataFiles(baseUrl) {
  const source = /** @type {MetadataSource} */ (runSource("src/functions/metadata.ts"));
  return Object.fromEntries(
    Object.entries(source.METADATA_FILES).map(([language, file]) => [
      file,
      `${JSON.stringify(source.functionsMetadata(language, baseUrl), null, 2)}\n`,
    ]),
  );
}
