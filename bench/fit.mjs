// How something grows: the straight line that lies closest to what was measured, and how far that is from it.
import { median } from "./measure.mjs";

/**
 * Least squares over distances that are relative to what was measured, so that small points count as large ones do.
 * @param {readonly { x: number, y: number }[]} points at least two, of different `x`, each `y` above zero
 * @returns {{ base: number, slope: number, off: number }} y = base + slope * x; `off` is the largest distance of a
 * point from the line, as a part of what was measured there
 */
export function fitLine(points) {
  const sum = { w: 0, x: 0, y: 0, xx: 0, xy: 0 };
  for (const { x, y } of points) {
    const w = 1 / y ** 2;
    sum.w += w;
    sum.x += w * x;
    sum.y += w * y;
    sum.xx += w * x * x;
    sum.xy += w * x * y;
  }
  const spread = sum.w * sum.xx - sum.x ** 2;
  if (!(points.length > 1 && spread > 0)) throw new Error("a line needs two different points");
  const slope = (sum.w * sum.xy - sum.x * sum.y) / spread;
  const base = (sum.y - slope * sum.x) / sum.w;
  const off = Math.max(...points.map(({ x, y }) => Math.abs(base + slope * x - y) / y));
  return { base, slope, off };
}

/** @returns {{ middle: number, least: number, most: number }} the median, and the spread of all */
export function spread(values) {
  return { middle: median(values), least: Math.min(...values), most: Math.max(...values) };
}
