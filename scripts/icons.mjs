// node scripts/icons.mjs: draws assets/icon-*.png, the mark of Renstra: progress that has been checked; and the marks of the
// buttons on the ribbon: hitung-*.png, an equals sign, and periksa-*.png, a check mark.
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { drawPng } from "./icons/draw.mjs";
import { roundedBox, stroke } from "./icons/shapes.mjs";

/** @typedef {import("./icons/draw.mjs").Layer} Layer */

const SIZES = [16, 32, 64, 80, 128, 192, 512];
const RIBBON_SIZES = [16, 32, 80];
const GREEN = /** @type {const} */ ([16, 124, 65]);
const WHITE = /** @type {const} */ ([255, 255, 255]);
const AMBER = /** @type {const} */ ([255, 200, 87]);

const assets = path.join(path.dirname(path.dirname(fileURLToPath(import.meta.url))), "assets");
await mkdir(assets, { recursive: true });
for (const size of SIZES) {
  await draw("icon", size < 32 ? smallMark() : mark(), size);
}
for (const size of RIBBON_SIZES) {
  await draw("hitung", equalsMark(), size);
  await draw("periksa", checkMark(), size);
}

/**
 * @param {string} name
 * @param {readonly Layer[]} layers
 * @param {number} size
 */
async function draw(name, layers, size) {
  await writeFile(path.join(assets, `${name}-${String(size)}.png`), drawPng(layers, size));
}

/**
 * A rounded square with three ascending bars under a check mark.
 *
 * @returns {Layer[]}
 */
function mark() {
  const bars = [0.6, 0.5, 0.37].map((top, index) => {
    const left = 0.2 + index * 0.22;
    return { shape: roundedBox(left, top, left + 0.16, 0.82, 0.035), colour: WHITE };
  });
  /** @type {import("./icons/shapes.mjs").Point[]} */
  const check = [
    [0.22, 0.34],
    [0.37, 0.46],
    [0.72, 0.18],
  ];
  return [
    { shape: roundedBox(0, 0, 1, 1, 0.2), colour: GREEN },
    ...bars,
    { shape: stroke(check, 0.2), colour: GREEN },
    { shape: stroke(check, 0.1), colour: AMBER },
  ];
}

/**
 * For sixteen pixels: every edge on a pixel's edge, and the check left out, for it would only be a smudge.
 *
 * @returns {Layer[]}
 */
function smallMark() {
  const bars = [9, 6, 3].map((top, index) => {
    const left = 3 + index * 4;
    return { shape: roundedBox(left / 16, top / 16, (left + 2) / 16, 13 / 16, 0), colour: index === 2 ? AMBER : WHITE };
  });
  return [{ shape: roundedBox(0, 0, 1, 1, 3 / 16), colour: GREEN }, ...bars];
}

/**
 * Two bars, on whole pixels at all sizes that are asked for.
 *
 * @returns {Layer[]}
 */
function equalsMark() {
  const bars = [5, 9].map((top) => ({
    shape: roundedBox(3 / 16, top / 16, 13 / 16, (top + 2) / 16, 0),
    colour: top === 5 ? WHITE : AMBER,
  }));
  return [{ shape: roundedBox(0, 0, 1, 1, 3 / 16), colour: GREEN }, ...bars];
}

/** @returns {Layer[]} */
function checkMark() {
  /** @type {import("./icons/shapes.mjs").Point[]} */
  const points = [
    [0.24, 0.52],
    [0.43, 0.7],
    [0.77, 0.31],
  ];
  return [
    { shape: roundedBox(0, 0, 1, 1, 3 / 16), colour: GREEN },
    { shape: stroke(points, 0.15), colour: WHITE },
  ];
}
