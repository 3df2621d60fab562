import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runModule } from "./run-module";

const CODE = `
  import { request } from "node:http";
  import { serveDirectory } from "./scripts/static-server.mjs";
  const [root, method, path] = process.argv.slice(1);
  const first = await serveDirectory(root, 0);
  const port = Number(new URL(first.url).port);
  const second = await serveDirectory(root, port);
  const answer = await new Promise((resolve) => {
    request({ port, host: "127.0.0.1", method, path }, (response) => {
      let text = "";
      response.on("data", (part) => (text += part));
      response.on("end", () => resolve({ status: response.statusCode, type: response.headers["content-type"], text }));
    }).end();
  });
  console.log(JSON.stringify({ ...answer, other: Number(new URL(second.url).port) !== port }));
  await Promise.all([first.close(), second.close()]);`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "renstra-serve-"));
  mkdirSync(join(folder, "dist", "sample"), { recursive: true });
  writeFileSync(join(folder, "secret.txt"), "secret");
  writeFileSync(join(folder, "dist", "index.html"), "page");
  writeFileSync(join(folder, "dist", "sample", "a b.xlsx"), "sheet");
  symlinkSync(join(folder, "secret.txt"), join(folder, "dist", "link.txt"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

it.each([
  ["GET", "/", { status: 200, type: "text/html; charset=utf-8", text: "page" }],
  ["GET", "/index.html?office", { status: 200, text: "page" }],
  ["GET", "/sample/a%20b.xlsx", { status: 200, type: XLSX, text: "sheet" }],
  ["HEAD", "/", { status: 200, text: "" }],
  ["POST", "/", { status: 405 }],
  ["GET", "/nothing.html", { status: 404 }],
  ["GET", "/sample", { status: 404 }],
  ["GET", "/../secret.txt", { status: 404 }],
  ["GET", "/..%2fsecret.txt", { status: 404 }],
  ["GET", "/%2e%2e/secret.txt", { status: 404 }],
  ["GET", "/link.txt", { status: 404 }],
  ["GET", "/%zz", { status: 404 }],
])("%s %s; a taken port gives way to the next", (method, path, answer) => {
  expect(runModule(CODE, join(folder, "dist"), method, path)).toMatchObject({ ...answer, other: true });
});
