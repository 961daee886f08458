// Bars in groups: each group has its own scale, each bar its value in words and its spread.
import { element, label, picture, round, stroke, written } from "./svg.mjs";

const width = 760;
const left = 250;
const right = 130;
const barHeight = 16;
const rowHeight = 24;
const headHeight = 34;
const top = 44;

/**
 * @param {{
 *   title: string, about: string, unit: string, limit?: number,
 *   groups: readonly {
 *     name: string,
 *     bars: readonly { name: string, isOurs: boolean, value: number, least: number, most: number }[],
 *   }[],
 * }} chart `limit`: an aim, drawn as a line through all groups
 * @returns {string} an SVG document
 */
export function barChart({ title, about, unit, limit, groups }) {
  const parts = [];
  let y = top;
  for (const { name, bars } of groups) {
    const most = Math.max(...bars.map((bar) => bar.most), limit ?? 0);
    const scale = (value) => left + (value / most) * (width - left - right);
    parts.push(label(16, y + 20, name, { class: "group" }));
    y += headHeight;
    const start = y;
    for (const bar of bars) {
      parts.push(...barParts({ bar, y, scale, unit }));
      y += rowHeight;
    }
    parts.push(stroke([left, start - 4], [left, y - 4], "axis"));
    if (limit !== undefined) {
      parts.push(stroke([scale(limit), start - 4], [scale(limit), y - 4], "limit"));
      parts.push(label(scale(limit), start - 8, `aim: ${written(limit)} ${unit}`, middle));
    }
  }
  return picture({ title, about, width, height: y + 12, parts });
}

const middle = { class: "quiet", "text-anchor": "middle" };

function barParts({ bar, y, scale, unit }) {
  const centre = y + barHeight / 2;
  const shape = {
    x: left,
    y: round(y),
    width: round(Math.max(1, scale(bar.value) - left)),
    height: barHeight,
  };
  const ends = [scale(bar.least), scale(bar.most)];
  return [
    label(left - 8, centre + 4, bar.name, { "text-anchor": "end" }),
    element("rect", { class: bar.isOurs ? "ours" : "other", ...shape }),
    stroke([ends[0], centre], [ends[1], centre], "spread"),
    ...ends.map((end) => stroke([end, centre - 4], [end, centre + 4], "spread")),
    label(ends[1] + 8, centre + 4, `${inWords(bar.value)} ${unit}`),
  ];
}

function inWords(value) {
  return value < 10 ? value.toFixed(2) : value.toFixed(value < 100 ? 1 : 0);
}
