/**
 * Six programs from one source: the pane that Excel shows, the functions of the ribbon's buttons and the dialog they answer in, the
 * custom functions that Excel calls, the workbench for an ordinary browser, the command line.
 *
 * Settings (`--env` or `scripts/bundle.mjs`):
 *   only         names of the programs to build, comma separated; all when absent
 *   fast         no minifying, for `npm start` and for building on install
 *   skipMissing  leave out programs whose entry file does not exist yet (never used by `npm run build`)
 *   out          output directory, `dist` when absent
 *   baseUrl      where the add-in will be served, for the help addresses of the functions; this computer when absent
 */
const fs = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { DefinePlugin } = require("webpack");

const root = __dirname;
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const FUNCTIONS_RUNTIME = "https://appsforoffice.microsoft.com/lib/1/hosted/custom-functions-runtime.js";
const DEVELOPMENT_URL = "https://localhost:3000";
const OFFICE_JS_FILES = ["office.js", "excel-win32-16.01.js", "en-us/office_strings.js", "o15apptofilemappingtable.js"];

/** A page goes on finding its own scripts while a newer build takes its place. The worker is looked for by its name. */
const NAMED_BY_CONTENT = {
  filename: (/** @type {import("webpack").PathData} */ { chunk }) =>
    chunk?.name === "offline" ? "[name].js" : "[name].[contenthash:8].js",
  chunkFilename: "workbench.[name].[contenthash:8].js",
};

/** @type {Record<string, (env: Settings) => Program>} */
const programs = { taskpane, commands, result, functions, workbench, cli: commandLine };

/**
 * @typedef {{ only?: string, fast?: boolean, skipMissing?: boolean, out?: string, baseUrl?: string }} Settings
 * @typedef {import("webpack").Configuration & { name: string, entry: Record<string, string> }} Program
 * @typedef {{ template: string, filename: string }} Page
 */

/**
 * @param {Settings} [env]
 * @returns {Program[]}
 */
module.exports = (env = {}) => {
  const names = typeof env.only === "string" ? env.only.split(",") : Object.keys(programs);
  const unknown = names.filter((name) => !(name in programs));
  if (unknown.length > 0) throw new Error(`No such program: ${unknown.join(", ")}`);
  const configs = Object.entries(programs).flatMap(([name, program]) => (names.includes(name) ? [program(env)] : []));
  return env.skipMissing ? configs.filter(({ name, entry }) => fs.existsSync(entry[name] ?? "")) : configs;
};

/**
 * The pane, with Office.js from Microsoft's own address: the only way supported inside Excel.
 *
 * @param {Settings} env
 */
function taskpane(env) {
  return browserProgram(env, {
    name: "taskpane",
    entry: source("taskpane/main.tsx"),
    page: { template: source("taskpane/taskpane.html"), filename: "taskpane.html" },
    plugins: [
      new OfficeScriptTag(OFFICE_JS),
      new CopyPlugin({
        patterns: [{ from: inRoot("assets"), to: "assets", globOptions: { ignore: ["**/sample/**"] } }],
      }),
    ],
  });
}

/**
 * The page without anything to see that runs the functions of the ribbon's buttons.
 *
 * @param {Settings} env
 */
function commands(env) {
  return browserProgram(env, {
    name: "commands",
    entry: source("commands/main.ts"),
    page: { template: source("commands/commands.html"), filename: "commands.html" },
    plugins: [new OfficeScriptTag(OFFICE_JS)],
  });
}

/**
 * The page in the dialog in which such a function says what it did.
 *
 * @param {Settings} env
 */
function result(env) {
  return browserProgram(env, {
    name: "result",
    entry: source("commands/result-main.ts"),
    page: { template: source("commands/result.html"), filename: "result.html" },
    plugins: [
      new OfficeScriptTag(OFFICE_JS),
      new CopyPlugin({ patterns: [{ from: source("commands/result.css"), to: "result.css" }] }),
    ],
  });
}

/**
 * The custom functions, in one file for a runtime that has no page, with the page that other Excels load them by and the
 * metadata in every language.
 *
 * @param {Settings} env
 */
function functions(env) {
  const program = browserProgram(env, {
    name: "functions",
    entry: source("functions/main.ts"),
    page: { template: source("functions/functions.html"), filename: "functions.html" },
    plugins: [new OfficeScriptTag(FUNCTIONS_RUNTIME), new FunctionsMetadata(env.baseUrl ?? DEVELOPMENT_URL)],
  });
  return { ...program, target: "es2022", output: { ...program.output, chunkFormat: /** @type {const} */ (false) } };
}

/**
 * The workbench with the sample report and, for its `?office` mode, unmodified copies of the Office.js files it loads; and the
 * worker that keeps all of it for starts without a network. A fast build has a worker instead that takes kept files away.
 *
 * @param {Settings} env
 */
function workbench(env) {
  const officeJs = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));
  const program = browserProgram(env, {
    name: "workbench",
    entry: source("workbench/main.ts"),
    page: { template: source("workbench/index.html"), filename: "index.html" },
    plugins: [
      new CopyPlugin({
        patterns: [
          { from: source("workbench/workbench.css"), to: "workbench.css" },
          { from: source("workbench/renstra.webmanifest"), to: "renstra.webmanifest" },
          { from: inRoot("assets/sample"), to: "sample", noErrorOnMissing: Boolean(env.skipMissing) },
          { from: inRoot("assets/icon-*.png"), to: "assets/[name][ext]" },
          ...OFFICE_JS_FILES.map((file) => ({
            from: path.join(officeJs, file),
            to: `office-js/${file}`,
            info: { minimized: true }, // keeps the minimizer away: these files stay byte for byte as published
          })),
        ],
      }),
      new DefinePlugin({ IS_KEPT_FOR_OFFLINE: JSON.stringify(!env.fast) }),
      ...(env.fast ? [] : [new OfflineFiles()]),
    ],
  });
  const worker = source(`workbench/offline/${env.fast ? "removal-main" : "worker-main"}.ts`);
  const entry = { workbench: source("workbench/main.ts"), offline: worker };
  return { ...program, entry, output: { ...program.output, ...(env.fast ? {} : NAMED_BY_CONTENT) } };
}

/**
 * One file that Node runs as it is, dependencies included, so that it works wherever it is copied.
 *
 * @param {Settings} env
 * @returns {Program}
 */
function commandLine(env) {
  return {
    ...shared(env, "cli", source("cli/main.ts")),
    target: "node20",
    devtool: false,
    optimization: { minimize: false },
    plugins: [],
  };
}

/**
 * @param {Settings} env
 * @param {{ name: string, entry: string, page: Page, plugins: import("webpack").WebpackPluginInstance[] }} program
 * @returns {Program}
 */
function browserProgram(env, { name, entry, page, plugins }) {
  return {
    ...shared(env, name, entry),
    target: ["web", "es2022"],
    devtool: env.fast ? false : "source-map",
    optimization: { minimize: !env.fast },
    plugins: [new HtmlPlugin({ ...page, chunks: [name], scriptLoading: "defer", minify: false }), ...plugins],
  };
}

/**
 * @param {Settings} env
 * @param {string} name
 * @param {string} entry
 * @returns {Program}
 */
function shared(env, name, entry) {
  return {
    name,
    mode: "production",
    context: root,
    entry: { [name]: entry },
    output: { path: path.resolve(root, env.out ?? "dist"), filename: "[name].js", chunkFilename: `${name}.[name].js` },
    resolve: { extensions: [".tsx", ".ts", ".mjs", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: "ts-loader",
          options: {
            configFile: inRoot("tsconfig.json"),
            transpileOnly: true, // scripts/build.mjs checks the types of all programs at once
            compilerOptions: { noEmit: false },
          },
        },
        {
          // Dependencies of @formulajs/formulajs for its statistical functions: in the bundle only if a function that needs them is.
          test: /[\\/]node_modules[\\/](jstat|bessel)[\\/]/,
          sideEffects: false,
        },
      ],
    },
    performance: false, // scripts/budget.mjs holds the sizes, compressed as they travel
    infrastructureLogging: { level: "error" },
  };
}

/** Puts the Office.js script tag where the page says `<!-- office-js -->`; a page without that mark fails the build. */
class OfficeScriptTag {
  /** @param {string} address */
  constructor(address) {
    this.address = address;
  }

  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    compiler.hooks.compilation.tap("OfficeScriptTag", (compilation) => {
      HtmlPlugin.getHooks(compilation).afterTemplateExecution.tap("OfficeScriptTag", (data) => {
        const mark = "<!-- office-js -->";
        if (!data.html.includes(mark)) throw new Error(`${data.outputName}: the mark ${mark} is missing`);
        return { ...data, html: data.html.replace(mark, `<script src="${this.address}"></script>`) };
      });
    });
  }
}

/** Writes the metadata files of the custom functions; see scripts/functions-metadata.mjs. */
class FunctionsMetadata {
  /** @param {string} baseUrl */
  constructor(baseUrl) {
    this.baseUrl = baseUrl.replace(/\/$/, "");
  }

  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    const step = { name: "FunctionsMetadata", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL };
    compiler.hooks.thisCompilation.tap("FunctionsMetadata", (compilation) => {
      compilation.hooks.processAssets.tapPromise(step, async () => {
        const { metadataFiles } = await import("./scripts/functions-metadata.mjs");
        for (const [file, text] of Object.entries(metadataFiles(this.baseUrl))) {
          compilation.emitAsset(file, new sources.RawSource(text));
        }
      });
    });
  }
}

/** Tells the service worker what there is to keep: every file of the program as it is in the end. See scripts/offline-files.mjs. */
class OfflineFiles {
  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    const step = { name: "OfflineFiles", stage: Compilation.PROCESS_ASSETS_STAGE_REPORT };
    compiler.hooks.thisCompilation.tap("OfflineFiles", (compilation) => {
      compilation.hooks.processAssets.tapPromise(step, async (assets) => {
        const { offlineFilesStatement } = await import("./scripts/offline-files.mjs");
        const emitted = Object.entries(assets).map(([file, source]) => /** @type {const} */ ([file, source.buffer()]));
        const statement = offlineFilesStatement(emitted);
        compilation.updateAsset("offline.js", (worker) => new sources.ConcatSource(statement, worker));
      });
    });
  }
}

/** @param {string} file */
function source(file) {
  return path.join(root, "src", file);
}

/** @param {string} file */
function inRoot(file) {
  return path.join(root, file);
}
