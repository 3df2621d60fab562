import { createReadStream } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";

const MIME_TYPES = new Map([
  [".html", "text/html; charset=utf-8"],
  [".js", "text/javascript; charset=utf-8"],
  [".css", "text/css; charset=utf-8"],
  [".json", "application/json; charset=utf-8"],
  [".map", "application/json; charset=utf-8"],
  [".webmanifest", "application/manifest+json; charset=utf-8"],
  [".xml", "application/xml; charset=utf-8"],
  [".txt", "text/plain; charset=utf-8"],
  [".png", "image/png"],
  [".svg", "image/svg+xml"],
  [".ico", "image/x-icon"],
  [".woff2", "font/woff2"],
  [".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
]);

/**
 * Serves the files below `root` to this computer only (127.0.0.1) and answers the running server with its address.
 * Tries `port` and, while it is taken, the next ones; port 0 lets the system choose.
 *
 * @param {string} root
 * @param {number} port
 * @param {number} [attempts] how many ports to try
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serveDirectory(root, port, attempts = 20) {
  const base = await realpath(root);
  for (let tried = 0; tried < attempts; tried += 1) {
    const server = createServer((request, response) => void answer(base, request, response));
    const chosen = await listen(server, port === 0 ? 0 : port + tried);
    if (chosen !== null) return { url: `http://localhost:${String(chosen)}/`, close: () => close(server) };
  }
  throw new Error(`No free port from ${String(port)} to ${String(port + attempts - 1)}.`);
}

/**
 * @param {import("node:http").Server} server
 * @param {number} port
 * @returns {Promise<number | null>} the port listened on, null when it is taken
 */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once("error", (/** @type {NodeJS.ErrnoException} */ failure) => {
      if (failure.code === "EADDRINUSE" || failure.code === "EACCES") resolve(null);
      else reject(failure);
    });
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}

/**
 * @param {import("node:http").Server} server
 * @returns {Promise<void>}
 */
function close(server) {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/**
 * @param {string} base
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 */
async function answer(base, request, response) {
  if (request.method !== "GET" && request.method !== "HEAD") return refuse(response, 405);
  const file = await fileFor(base, request.url ?? "/");
  if (file === null) return refuse(response, 404);
  response.writeHead(200, {
    "Content-Type": MIME_TYPES.get(path.extname(file.name).toLowerCase()) ?? "application/octet-stream",
    "Content-Length": file.size,
    "Cache-Control": "no-cache",
    "X-Content-Type-Options": "nosniff",
  });
  if (request.method === "HEAD") return void response.end();
  createReadStream(file.name)
    .on("error", () => response.destroy())
    .pipe(response);
}

/**
 * The file an address names, or null when there is none or it lies outside `base` (also through `..` or a link).
 *
 * @param {string} base
 * @param {string} address
 * @returns {Promise<{ name: string, size: number } | null>}
 */
async function fileFor(base, address) {
  try {
    const asked = decodeURIComponent(new URL(address, "http://localhost").pathname);
    const inside = await realpath(path.join(base, asked.endsWith("/") ? `${asked}index.html` : asked));
    if (!inside.startsWith(base + path.sep)) return null;
    const found = await stat(inside);
    return found.isFile() ? { name: inside, size: found.size } : null;
  } catch {
    return null;
  }
}

/**
 * @param {import("node:http").ServerResponse} response
 * @param {number} status
 */
function refuse(response, status) {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" });
  response.end(status === 404 ? "Tidak ada / Not found\n" : "Tidak diizinkan / Not allowed\n");
}
