import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FUNCTION_IDS, SIGNATURES } from "../../src/functions/declarations";
import { functionsMetadata, METADATA_FILES, type FunctionsMetadata } from "../../src/functions/metadata";

const ROOT = join(__dirname, "..", "..");
const read = (file: string): string => readFileSync(join(ROOT, file), "utf8");
const LANGUAGES = ["id", "en"] as const;
const BASE = "https://renstra.contoh.go.id/excel";

describe.each(LANGUAGES)("the metadata in %s", (language) => {
  const metadata = functionsMetadata(language, BASE);

  it("has the functions of the table, in its order", () => {
    expect(metadata.functions.map(({ id, name }) => [id, name])).toEqual(FUNCTION_IDS.map((id) => [id, id]));
  });

  it.each(FUNCTION_IDS)("describes %s as it is called", (id) => {
    const described = metadata.functions.find((one) => one.id === id);
    const { parameters, result } = SIGNATURES[id];
    expect(described?.parameters.map(({ dimensionality, optional, type }) => [dimensionality, optional, type])).toEqual(
      parameters.map(({ kind, optional }) => [kind === "option" ? "scalar" : "matrix", optional, "any"]),
    );
    expect(described?.result).toEqual({ type: "any", dimensionality: result });
  });

  it("lets cells with errors in", () => {
    expect(metadata.allowErrorForDataTypeAny).toBe(true);
  });

  it("points to help that is there", () => {
    for (const { helpUrl } of metadata.functions) {
      expect(helpUrl.startsWith(`${BASE}/assets/bantuan.html#`)).toBe(true);
      expect(read("assets/bantuan.html")).toContain(`id="${new URL(helpUrl).hash.slice(1)}"`);
    }
  });
});

it("differs between the languages in words alone", () => {
  const bare = ({ functions, ...rest }: FunctionsMetadata): unknown => ({
    ...rest,
    functions: functions.map(({ id, name, parameters, result }) => ({
      ...{ id, name, result },
      parameters: parameters.map(({ type, dimensionality, optional }) => ({ type, dimensionality, optional })),
    })),
  });
  expect(bare(functionsMetadata("en", BASE))).toEqual(bare(functionsMetadata("id", BASE)));
});

const run = (script: string, ...args: readonly string[]): string =>
  execFileSync(process.execPath, ["--input-type=module", "--eval", script, ...args], { cwd: ROOT, encoding: "utf8" });

it("is what the build writes", () => {
  const script = `import { metadataFiles } from "./scripts/functions-metadata.mjs";
    process.stdout.write(JSON.stringify(metadataFiles(process.argv[1])));`;
  const files = JSON.parse(run(script, BASE)) as Readonly<Record<string, string>>;
  expect(Object.keys(files)).toEqual(LANGUAGES.map((language) => METADATA_FILES[language]));
  for (const language of LANGUAGES) {
    expect(JSON.parse(files[METADATA_FILES[language]] ?? "")).toEqual(functionsMetadata(language, BASE));
  }
});

it("is what was built, if it was", () => {
  for (const language of LANGUAGES) {
    const built = join(ROOT, "dist", METADATA_FILES[language]);
    if (!existsSync(built)) continue;
    const { functions } = JSON.parse(readFileSync(built, "utf8")) as FunctionsMetadata;
    expect(functions.map(({ id }) => id)).toEqual(FUNCTION_IDS);
  }
});

it("is named by the manifest", () => {
  const manifest = read("manifest.xml");
  expect(manifest).toContain(`DefaultValue="https://localhost:3000/${METADATA_FILES.id}"`);
  expect(manifest).toContain(`Value="https://localhost:3000/${METADATA_FILES.en}"`);
  expect(manifest).toContain('<Namespace resid="Functions.Namespace"/>');
});

it("has its reference pages written anew", () => {
  execFileSync(process.execPath, ["scripts/docs.mjs", "--check"], { cwd: ROOT, encoding: "utf8" });
});
