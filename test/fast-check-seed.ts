import fc from "fast-check";

/**
 * Property tests draw the same examples on every run, so that a red test means a changed program. RENSTRA_SEED=<number>
 * explores others.
 */
const seed = Number(process.env["RENSTRA_SEED"] ?? 20211231);
fc.configureGlobal({ seed });
