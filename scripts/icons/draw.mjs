import { encodePng } from "./png.mjs";

/** @typedef {import("./shapes.mjs").Shape} Shape */
/** @typedef {{ shape: Shape, colour: readonly [number, number, number] }} Layer painted over those before it */

const SAMPLES = 8; // a side: 64 looks at every pixel make its edges smooth

/**
 * The layers as a square PNG on a transparent ground.
 *
 * @param {readonly Layer[]} layers
 * @param {number} size in pixels
 * @returns {Buffer}
 */
export function drawPng(layers, size) {
  const pixels = new Uint8Array(size * size * 4);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      pixels.set(pixelAt(layers, size, row, column), (row * size + column) * 4);
    }
  }
  return encodePng(size, size, pixels);
}

/**
 * @param {readonly Layer[]} layers
 * @param {number} size
 * @param {number} row
 * @param {number} column
 * @returns {number[]} red, green, blue, opacity
 */
function pixelAt(layers, size, row, column) {
  const sum = { red: 0, green: 0, blue: 0, hits: 0 };
  for (let sample = 0; sample < SAMPLES * SAMPLES; sample += 1) {
    const x = (column + ((sample % SAMPLES) + 0.5) / SAMPLES) / size;
    const y = (row + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) / size;
    const top = layers.findLast(({ shape }) => shape(x, y));
    if (!top) continue;
    sum.red += top.colour[0];
    sum.green += top.colour[1];
    sum.blue += top.colour[2];
    sum.hits += 1;
  }
  const hits = Math.max(1, sum.hits);
  const opacity = (255 * sum.hits) / (SAMPLES * SAMPLES);
  return [sum.red / hits, sum.green / hits, sum.blue / hits, opacity].map(Math.round);
}
