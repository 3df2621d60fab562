const DEVELOPMENT_URL = "https://localhost:3000";
const DEVELOPMENT_ID = "6b0f5c1e-3d0c-4a0b-9a53-0c8d3f6a7e21";
const DEVELOPMENT_NAMESPACE = 'id="Functions.Namespace" DefaultValue="RENSTRADEV"';
const PRODUCTION_NAMESPACE = 'id="Functions.Namespace" DefaultValue="RENSTRA"';
const PRODUCTION_ID = "e2a7c9d4-58b1-4f6e-8c37-91d5b0e4f3a8";

/**
 * The manifest of an installation: the development manifest with its own id, the functions under their own name space, and every
 * address below `baseUrl`. Throws when `baseUrl` is not an https address or the manifest is not the development one.
 *
 * @param {string} development the text of manifest.xml
 * @param {string} baseUrl where dist/ is served from, with or without a path
 * @returns {string}
 */
export function productionManifest(development, baseUrl) {
  const base = httpsAddress(baseUrl);
  if (![DEVELOPMENT_ID, DEVELOPMENT_URL, DEVELOPMENT_NAMESPACE].every((mark) => development.includes(mark))) {
    throw new Error("manifest.xml is not the development manifest: its id, its address or its name space is another.");
  }
  return development
    .replaceAll(`<AppDomain>${DEVELOPMENT_URL}</AppDomain>`, `<AppDomain>${base.origin}</AppDomain>`)
    .replaceAll(DEVELOPMENT_URL, base.href.replace(/\/$/, ""))
    .replaceAll(DEVELOPMENT_ID, PRODUCTION_ID)
    .replaceAll(DEVELOPMENT_NAMESPACE, PRODUCTION_NAMESPACE)
    .replaceAll(/(?<=id="Functions.Namespace".*\n\s*<bt:Override Locale="en-US" Value=")RENSTRADEV/g, "RENSTRA");
}

/** @param {string} text */
function httpsAddress(text) {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol !== "https:" || url.search !== "" || url.hash !== "") {
    throw new Error(
      `--base-url takes an https address without ? and #, such as https://renstra.contoh.go.id, not: ${text}`,
    );
  }
  return url;
}
