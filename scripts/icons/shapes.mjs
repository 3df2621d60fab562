/**
 * Shapes are functions from a point to whether it lies inside; the picture is the unit square, y downwards.
 *
 * @typedef {(x: number, y: number) => boolean} Shape
 * @typedef {readonly [number, number]} Point
 */

/**
 * @param {number} left
 * @param {number} top
 * @param {number} right
 * @param {number} bottom
 * @param {number} radius of the corners
 * @returns {Shape}
 */
export function roundedBox(left, top, right, bottom, radius) {
  return (x, y) => {
    const dx = Math.max(left + radius - x, x - (right - radius), 0);
    const dy = Math.max(top + radius - y, y - (bottom - radius), 0);
    return dx * dx + dy * dy <= radius * radius && x >= left && x <= right && y >= top && y <= bottom;
  };
}

/**
 * A line through the points, with round ends and corners.
 *
 * @param {readonly Point[]} points
 * @param {number} thickness
 * @returns {Shape}
 */
export function stroke(points, thickness) {
  const segments = points.slice(1).map((to, index) => /** @type {const} */ ([points[index] ?? to, to]));
  return (x, y) => segments.some(([from, to]) => distance(x, y, from, to) <= thickness / 2);
}

/**
 * @param {number} x
 * @param {number} y
 * @param {Point} from
 * @param {Point} to
 */
function distance(x, y, [ax, ay], [bx, by]) {
  const [dx, dy] = [bx - ax, by - ay];
  const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
  const nearest = Math.min(1, Math.max(0, along));
  return Math.hypot(x - ax - nearest * dx, y - ay - nearest * dy);
}
