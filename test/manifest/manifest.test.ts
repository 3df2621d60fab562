/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { version } from "../../package.json";
import { expectedOf, servedFrom } from "./expected";
import { installationManifest } from "./installation";
import { manifestFaults } from "./manifest-faults";

const ROOT = join(__dirname, "..", "..");
const DEVELOPMENT = readFileSync(join(ROOT, "manifest.xml"), "utf8");

/** The pages are built from these sources; all else is served from where it lies. */
const PAGES: Readonly<Record<string, string>> = {
  "taskpane.html": "src/taskpane/taskpane.html",
  "commands.html": "src/commands/commands.html",
  "functions.html": "src/functions/functions.html",
  "functions.js": "src/functions/main.ts",
  // Written by the build from these two; test/functions/metadata.test.ts holds what is in them.
  "functions.json": "src/wording/functions.id.ts",
  "functions.en.json": "src/wording/functions.en.ts",
};
const inRepository = (path: string): string => join(ROOT, PAGES[path] ?? path);

const served = servedFrom(inRepository);
const expected = expectedOf(served);

/** The functions that the ribbon's page associates, asked of that page itself. */
const associated: string[] = [];
beforeAll(async () => {
  const associate = (name: string): unknown => associated.push(name);
  Object.assign(globalThis, { Office: { actions: { associate }, onReady: () => Promise.resolve() } });
  await import("../../src/commands/main");
  Object.assign(expected, { actions: associated });
});

it("is a manifest that Office accepts", () => {
  expect(manifestFaults(DEVELOPMENT, expected)).toEqual([]);
});

it("has the version of the package", () => {
  expect(/<Version>(.*)\.0<\/Version>/.exec(DEVELOPMENT)?.[1]).toBe(version);
});

it.each([16, 32, 64, 80, 128])("has a picture of %i pixels", (size) => {
  expect(served.pngSize(`assets/icon-${String(size)}.png`)).toEqual([size, size]);
});

it("has the three buttons of the group Renstra on the Home tab", () => {
  const manifest = new DOMParser().parseFromString(DEVELOPMENT, "application/xml");
  const buttons = [...manifest.querySelectorAll('OfficeTab[id="TabHome"] Group > Control')];
  expect(buttons.map(({ id }) => id)).toEqual(["Renstra.OpenPane", "Renstra.Recompute", "Renstra.Check"]);
  expect(associated).toEqual(["recomputeReport"]);
});

it.each(["src/taskpane/office-start.ts", "src/host/excel/excel-run.ts"])("asks for the same Excel as %s", (file) => {
  const needed = /NEEDED_API = "([\d.]+)"/.exec(readFileSync(join(ROOT, file), "utf8"));
  expect(needed?.[1]).toBe(expected.sets["ExcelApi"]);
});

describe("finds", () => {
  const long = "x".repeat(260);
  it.each<[string, string | RegExp, string, RegExp]>([
    ["a tag that is not closed", "</Hosts>", "", /not well-formed/],
    ["elements out of order", /(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/, "$2$1", /order in OfficeApp/],
    ["a missing element", /<SupportUrl.*\/>/, "", /lacks SupportUrl/],
    [
      "a missing part of the overrides",
      '<Description resid="Product.Description"/>',
      "",
      /VersionOverrides lacks Descr/,
    ],
    ["an id that is no GUID", /<Id>.*<\/Id>/, "<Id>renstra</Id>", /no lower-case GUID/],
    ["a version of three numbers", /<Version>.*<\/Version>/, "<Version>0.1.0</Version>", /not four numbers/],
    ["other permissions", "ReadWriteDocument", "ReadDocument", /Permissions/],
    ["a long provider", "<ProviderName>", `<ProviderName>${long}`, /ProviderName is longer/],
    ["a long name", 'DisplayName DefaultValue="', `DisplayName DefaultValue="${long}`, /DisplayName is longer/],
    [
      "a long description",
      '<Description DefaultValue="',
      `<Description DefaultValue="${long}`,
      /Description is longer/,
    ],
    ["a resource defined twice", / id="Help\.Url"/, ' id="Pane.Url"', /Pane.Url is defined twice/],
    ["a resource that is not defined", 'resid="Help.Url"', 'resid="Bantuan.Url"', /Bantuan.Url is not defined/],
    ["a resource that is not used", 'resid="Help.Url"', 'resid="Pane.Url"', /Help.Url is not used/],
    ["a long resource id", /Help\.Url/g, "Help.Url.OfTheProductInTheBrowser.AndInExcel", /longer than 32/],
    ["a long label", "Buka panel", long, /OpenPane.Label is longer than 125/],
    ["a long translated text", 'Value="Opens the pane', `Value="${long}`, /OpenPane.Description is longer than 250/],
    ["an unknown kind of resource", /bt:Urls/g, "bt:Links", /bt:Links is no group/],
    ["another default language", ">id-ID<", ">en-US<", /DefaultLocale/],
    [
      "a text without its translation",
      '<bt:Override Locale="en-US" Value="Open pane"/>',
      "",
      /OpenPane.Label is not w/,
    ],
    ["an unencrypted address", /https(?=:\/\/localhost:3000\/taskpane.html\?)/, "http", /not https/],
    ["an address elsewhere", "https://localhost:3000/assets/bantuan.html", "https://x.test/a.html", /another origin/],
    ["a page that is not there", /taskpane\.html(?=\?)/, "panel.html", /names no file/],
    ["a picture that is not there", "assets/icon-16.png", "assets/icon-17.png", /icon is not 16 pixels/],
    ["a picture of another size", "assets/icon-64.png", "assets/icon-32.png", /icon is not 64 pixels/],
    ["an icon without a size", /<bt:Image size="80".*\/>/, "", /has not the icon sizes/],
    [
      "another Excel than was tested",
      '<Set Name="ExcelApi" MinVersion="1.14"/>',
      '<Set Name="ExcelApi" MinVersion="1.7"/>',
      /Set: not the tested/,
    ],
    [
      "a second requirement",
      "<bt:Set Name",
      '<bt:Set Name="SharedRuntime" MinVersion="1.1"/><bt:Set Name',
      /bt:Set: not/,
    ],
    ["functions without their metadata", /<Metadata>[^]*<\/Metadata>/, "", /CustomFunctions lacks Metadata/],
    ["functions in another order", /(<Script>[^]*<\/Script>)(\s*)(<Page>[^]*<\/Page>)/, "$3$2$1", /order in Ext/],
    [
      "functions after the pane",
      /(<AllForm[^]*<\/AllForm.*>)(\s*)(<DesktopF[^]*<\/DesktopF.*>)/,
      "$3$2$1",
      /order in H/,
    ],
    ["another name space", 'DefaultValue="RENSTRADEV"', 'DefaultValue="RENSTRA"', /the name space is RENSTRA, not/],
    ["a name space that differs by language", 'Value="RENSTRADEV"/>', 'Value="PLAN"/>', /the name space is PLAN, not/],
    ["no functions", /<AllFormFactors>[^]*<\/AllFormFactors>/, "", /no functions/],
    [
      "metadata of the wrong language",
      'Value="https://localhost:3000/functions.en.json"',
      'Value="https://localhost:3000/functions.json"',
      /metadata for en-US is functions.json/,
    ],
    ["commands of one id", 'id="Renstra.OpenPane"', 'id="Renstra.Group"', /Renstra.Group stands twice/],
    ["a button whose function is not in the code", ">recomputeReport<", ">hitungUlang<", /hitungUlang is not assoc/],
    ["a function without a button", ">recomputeReport<", ">hitungUlang<", /recomputeReport has no button/],
    ["functions without their page", /<FunctionFile.*\/>/, "", /do not go together/],
    [
      "a page before its time",
      /(<GetStarted>[^]*<\/GetStarted>)(\s*)(<FunctionFile.*\/>)/,
      "$3$2$1",
      /order in Desktop/,
    ],
    [
      "a button in another order",
      /(<Supertip>[^]*?<\/Supertip>)(\s*)(<Icon>[^]*?<\/Icon>)/,
      "$3$2$1",
      /order in Button/,
    ],
    ["a pane without an id", "<TaskpaneId>Renstra.Pane</TaskpaneId>", "", /ShowTaskpane lacks TaskpaneId/],
    ["a pane that shows two pages", ">Renstra.CheckPane<", ">Renstra.Pane<", /Renstra.Pane shows Pane.Url and Check/],
    [
      "a description for a label",
      '<Label resid="Check.Label"/>',
      '<Label resid="Check.Description"/>',
      /Label Check.D/,
    ],
    [
      "texts before addresses",
      /(<bt:Urls>[^]*<\/bt:Urls>)(\s*)(<bt:ShortS[^]*<\/bt:ShortStrings>)/,
      "$3$2$1",
      /in Resou/,
    ],
    ["a command without an id", 'id="Renstra.Group"', 'id=""', /is empty or too long/],
  ])("%s", (_, from, to, fault) => {
    const spoiled = DEVELOPMENT.replace(from, to);
    expect(spoiled).not.toBe(DEVELOPMENT);
    expect(manifestFaults(spoiled, expected).join("\n")).toMatch(fault);
  });
});

describe("for an installation", () => {
  const id = (xml: string): string => /<Id>(.*)<\/Id>/.exec(xml)?.[1] ?? "";

  it("has its own id and its own addresses, and is as sound", () => {
    const xml = installationManifest("https://renstra.contoh.go.id/");
    const installed = { ...expected, functions: { ...expected.functions, namespace: "RENSTRA" } };
    expect(manifestFaults(xml, { ...installed, origin: "https://renstra.contoh.go.id" })).toEqual([]);
    expect(xml).not.toContain("RENSTRADEV");
    expect(xml).not.toContain("localhost");
    expect(id(xml)).not.toBe(id(DEVELOPMENT));
  });

  it("may lie in a folder", () => {
    const xml = installationManifest("https://contoh.go.id/renstra");
    expect(xml).toContain('<SourceLocation DefaultValue="https://contoh.go.id/renstra/taskpane.html"/>');
    expect(xml).toContain("<AppDomain>https://contoh.go.id</AppDomain>");
  });

  it.each(["http://contoh.go.id", "contoh.go.id", "https://contoh.go.id/?a=1"])("is not written for %s", (address) => {
    expect(() => installationManifest(address)).toThrow(/--base-url takes an https address/);
  });
});
