import { ribbonFaults } from "./ribbon-faults";

/** What a manifest refers to, looked up by the path below the address it is served from. */
export interface Served {
  readonly exists: (path: string) => boolean;
  /** Width and height of a PNG, null when it is none. */
  readonly pngSize: (path: string) => readonly [number, number] | null;
}

export interface Expected {
  readonly origin: string;
  readonly defaultLocale: string;
  readonly otherLocales: readonly string[];
  readonly sets: Readonly<Record<string, string>>;
  /** The name space of the custom functions, and their metadata file by language. */
  readonly functions: { readonly namespace: string; readonly metadata: Readonly<Record<string, string>> };
  /** The functions of the ribbon's buttons, as the code associates them. */
  readonly actions: readonly string[];
  readonly served: Served;
}

type Rule = (document: Document, expected: Expected) => readonly string[];

const ROOT_ORDER = [
  ...["Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl"],
  ...["HighResolutionIconUrl", "SupportUrl", "AppDomains", "Hosts", "Requirements", "DefaultSettings", "Permissions"],
  "VersionOverrides",
];
const OVERRIDES_ORDER = ["Description", "Requirements", "Hosts", "Resources"];
const FUNCTIONS_ORDER = ["Script", "Page", "Metadata", "Namespace"];
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const VERSION = /^\d{1,5}(\.\d{1,5}){3}$/;
const LONGEST = { "bt:ShortStrings": 125, "bt:LongStrings": 250, "bt:Urls": 2048, "bt:Images": 2048 };
const ICON_SIZES = ["16", "32", "80"];

/** Everything wrong with a manifest, one sentence each; empty when Office can be expected to accept it. */
export function manifestFaults(xml: string, expected: Expected): readonly string[] {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  const broken = document.querySelector("parsererror");
  if (broken !== null) return [`not well-formed: ${broken.textContent}`];
  return RULES.flatMap((rule) => rule(document, expected));
}

const RULES: readonly Rule[] = [
  (document) => inOrder(document.documentElement, ROOT_ORDER),
  (document) => all(document, "VersionOverrides").flatMap((overrides) => inOrder(overrides, OVERRIDES_ORDER)),
  (document) => [
    ...unless(GUID.test(text(document, "Id")), "Id is no lower-case GUID"),
    ...unless(VERSION.test(text(document, "Version")), "Version has not four numbers"),
    ...unless(text(document, "Permissions") === "ReadWriteDocument", "Permissions are not ReadWriteDocument"),
  ],
  (document) => [
    ...unless(text(document, "ProviderName").length <= 125, "ProviderName is longer than 125"),
    ...unless((valueOf(document, "DisplayName") ?? "").length <= 125, "DisplayName is longer than 125"),
    ...unless((valueOf(document, "Description") ?? "").length <= 250, "Description is longer than 250"),
  ],
  resourceIds,
  resourceLengths,
  locales,
  addresses,
  icons,
  sets,
  uniqueCommandIds,
  customFunctions,
  (document, { actions }) => ribbonFaults(document, actions),
];

function inOrder(parent: Element, order: readonly string[]): string[] {
  const names = [...parent.children].map(({ tagName }) => tagName);
  const known = order.filter((name) => names.includes(name));
  const missing = order.filter((name) => !names.includes(name)).map((name) => `${parent.tagName} lacks ${name}`);
  return [...missing, ...unless(names.join() === known.join(), `order in ${parent.tagName}: ${names.join(", ")}`)];
}

/** Resource ids: unique, at most 32 characters, each defined one used and each used one defined. */
function resourceIds(document: Document): string[] {
  const defined = resources(document).map((element) => element.getAttribute("id") ?? "");
  const used = new Set([...document.querySelectorAll("[resid]")].map((element) => element.getAttribute("resid") ?? ""));
  return [
    ...defined.filter((id, index) => defined.indexOf(id) !== index).map((id) => `resource ${id} is defined twice`),
    ...defined.filter((id) => id.length > 32).map((id) => `resource id ${id} is longer than 32`),
    ...defined.filter((id) => !used.has(id)).map((id) => `resource ${id} is not used`),
    ...[...used].filter((id) => !defined.includes(id)).map((id) => `resource ${id} is not defined`),
  ];
}

function resourceLengths(document: Document): string[] {
  return resources(document).flatMap((element) => {
    const kind = Object.entries(LONGEST).find(([tag]) => tag === element.parentElement?.tagName);
    if (kind === undefined) return [`${element.parentElement?.tagName ?? "?"} is no group of resources`];
    const longest = Math.max(...[defaultValue(element), ...overrideValues(element)].map(({ length }) => length));
    return unless(longest <= kind[1], `${element.getAttribute("id") ?? "?"} is longer than ${kind[1]}`);
  });
}

/** Every text and every page in every language; pictures need none. */
function locales(document: Document, { defaultLocale, otherLocales }: Expected): string[] {
  const worded = [...all(document, "DisplayName"), ...rootDescription(document), ...resources(document)];
  return [
    ...unless(text(document, "DefaultLocale") === defaultLocale, `DefaultLocale is not ${defaultLocale}`),
    ...worded
      .filter(({ tagName }) => tagName !== "bt:Image")
      .flatMap((element) => {
        const has = overrides(element).map((override) => override.getAttribute("Locale"));
        const name = element.getAttribute("id") ?? element.tagName;
        return unless(has.join() === otherLocales.join(), `${name} is not worded in exactly ${otherLocales.join()}`);
      }),
  ];
}

/** Every address is https, of the origin expected, and names a file that is served. */
function addresses(document: Document, { origin, served }: Expected): string[] {
  const values = [...document.querySelectorAll("*")].flatMap((element) => [
    ...["DefaultValue", "Value"].flatMap((name) => element.getAttribute(name) ?? []),
    ...(element.tagName === "AppDomain" ? [element.textContent] : []),
  ]);
  return values.filter(isAddress).flatMap((address) => {
    const url = new URL(address);
    if (url.protocol !== "https:") return [`not https: ${address}`];
    if (url.origin !== origin) return [`of another origin: ${address}`];
    return unless(url.pathname === "/" || served.exists(url.pathname.slice(1)), `names no file: ${address}`);
  });
}

function icons(document: Document, { served }: Expected): string[] {
  const byId = new Map(resources(document).map((element) => [element.getAttribute("id"), defaultValue(element)]));
  const sized = [...document.getElementsByTagName("bt:Image")].filter((image) => image.hasAttribute("size"));
  const wanted = sized.map((image) => [byId.get(image.getAttribute("resid")) ?? "", image.getAttribute("size") ?? ""]);
  const root = [
    [valueOf(document, "IconUrl") ?? "", "32"],
    [valueOf(document, "HighResolutionIconUrl") ?? "", "64"],
  ];
  const groups = all(document, "Icon").filter((icon) => {
    const sizes = [...icon.children].map((image) => image.getAttribute("size"));
    return !ICON_SIZES.every((size) => sizes.includes(size));
  });
  const wrong = [...root, ...wanted].filter(([address = "", size = ""]) => {
    const pixels = isAddress(address) ? served.pngSize(new URL(address).pathname.slice(1)) : null;
    return pixels?.join() !== [size, size].join();
  });
  return [
    ...groups.map((icon) => `${icon.parentElement?.tagName ?? "?"} has not the icon sizes ${ICON_SIZES.join()}`),
    ...wrong.map(([address = "", size = ""]) => `icon is not ${size} pixels: ${address}`),
  ];
}

/** The functions come before the pane, with all four parts, their own name space and the metadata of each language. */
function customFunctions(document: Document, { functions }: Expected): string[] {
  const point = all(document, "ExtensionPoint").find(
    (element) => element.getAttribute("xsi:type") === "CustomFunctions",
  );
  if (point === undefined) return ["no functions"];
  const host = all(document, "Host").find((element) => element.getAttribute("xsi:type") === "Workbook");
  const used = (part: string): Map<string, string> => {
    const element = [...point.children].find(({ tagName }) => tagName === part);
    const id = (element?.firstElementChild ?? element)?.getAttribute("resid");
    const resource = resources(document).find((candidate) => candidate.getAttribute("id") === id);
    if (resource === undefined) return new Map();
    const translated = overrides(resource).map(
      (override) => [override.getAttribute("Locale") ?? "", override.getAttribute("Value") ?? ""] as const,
    );
    return new Map([[text(document, "DefaultLocale"), defaultValue(resource)], ...translated]);
  };
  return [
    ...(host === undefined ? [] : inOrder(host, ["AllFormFactors", "DesktopFormFactor"])),
    ...inOrder(point, FUNCTIONS_ORDER).map((fault) => fault.replace(/ExtensionPoint(?= lacks)/, "CustomFunctions")),
    ...[...used("Namespace").values()]
      .filter((name) => name !== functions.namespace)
      .map((name) => `the name space is ${name}, not ${functions.namespace}`),
    ...[...used("Metadata")]
      .map(([locale, address]) => [locale, new URL(address).pathname.split("/").at(-1) ?? ""] as const)
      .filter(([locale, file]) => functions.metadata[locale] !== file)
      .map(([locale, file]) => `metadata for ${locale} is ${file}`),
  ];
}

/** The requirement sets are exactly those under which the tests ran, in both places that name them. */
function sets(document: Document, { sets: tested }: Expected): string[] {
  return ["Set", "bt:Set"].flatMap((tag) => {
    const named = [...document.getElementsByTagName(tag)].map((set) => [
      set.getAttribute("Name") ?? "",
      set.getAttribute("MinVersion") ?? "",
    ]);
    return unless(JSON.stringify(named) === JSON.stringify(Object.entries(tested)), `${tag}: not the tested floor`);
  });
}

function uniqueCommandIds(document: Document): string[] {
  const ids = ["Group", "Control"].flatMap((tag) =>
    all(document, tag).map((element) => element.getAttribute("id") ?? ""),
  );
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `command ${id} stands twice`),
    ...ids.filter((id) => id === "" || id.length > 125).map((id) => `command id "${id}" is empty or too long`),
  ];
}

function resources(document: Document): Element[] {
  return all(document, "Resources").flatMap((group) => [...group.children].flatMap((kind) => [...kind.children]));
}

function rootDescription(document: Document): Element[] {
  return [...document.documentElement.children].filter(({ tagName }) => tagName === "Description");
}

function overrides(element: Element): Element[] {
  return [...element.children].filter(({ tagName }) => /^(bt:)?Override$/.test(tagName));
}

function overrideValues(element: Element): string[] {
  return overrides(element).map((override) => override.getAttribute("Value") ?? "");
}

function all(document: Document, tag: string): Element[] {
  return [...document.getElementsByTagName(tag)];
}

function text(document: Document, tag: string): string {
  return document.getElementsByTagName(tag)[0]?.textContent ?? "";
}

function valueOf(document: Document, tag: string): string | null {
  return document.getElementsByTagName(tag)[0]?.getAttribute("DefaultValue") ?? null;
}

function defaultValue(element: Element): string {
  return element.getAttribute("DefaultValue") ?? "";
}

function isAddress(value: string): boolean {
  return /^[a-z]+:\/\//i.test(value);
}

function unless(holds: boolean, fault: string): string[] {
  return holds ? [] : [fault];
}
