// Curves over one axis: measured points with their spread, joined, and the straight line that lies closest to them.
import { element, label, picture, round, stroke, ticks, written } from "./svg.mjs";

const width = 760;
const height = 400;
const area = { left: 70, right: 610, top: 62, bottom: 340 };

/**
 * @param {{
 *   title: string, about: string, x: string, y: string,
 *   series: readonly {
 *     name: string, isOurs: boolean,
 *     points: readonly { x: number, y: number, least: number, most: number }[],
 *     line: { base: number, slope: number },
 *   }[],
 * }} chart `x` and `y`: what the axes count
 * @returns {string} an SVG document
 */
export function lineChart({ title, about, x, y, series }) {
  const points = series.flatMap((each) => each.points);
  const axes = {
    x: axis(Math.max(...points.map((point) => point.x)), area.left, area.right),
    y: axis(Math.max(...points.map((point) => point.most)), area.bottom, area.top),
  };
  const parts = [
    ...frameParts(axes),
    label((area.left + area.right) / 2, height - 18, x, { "text-anchor": "middle" }),
    label(16, area.top - 10, y),
    ...apart(series, axes).flatMap(({ one, at }) => seriesParts({ one, at, axes })),
  ];
  return picture({ title, about, width, height, parts });
}

function axis(most, from, to) {
  const marks = ticks(most);
  return { marks, at: (value) => from + (value / marks.at(-1)) * (to - from) };
}

function frameParts({ x, y }) {
  return [
    ...y.marks.flatMap((mark) => [
      stroke([area.left, y.at(mark)], [area.right, y.at(mark)], mark === 0 ? "axis" : "grid"),
      label(area.left - 8, y.at(mark) + 4, written(mark), { "text-anchor": "end", class: "quiet" }),
    ]),
    ...x.marks.map((mark) =>
      label(x.at(mark), area.bottom + 20, written(mark), {
        "text-anchor": "middle",
        class: "quiet",
      }),
    ),
  ];
}

/** The series with the heights of their names, which may not lie on each other. */
function apart(series, { y }) {
  const least = 18;
  let last = Number.POSITIVE_INFINITY;
  return [...series]
    .sort((a, b) => a.points.at(-1).y - b.points.at(-1).y)
    .map((one) => {
      last = Math.min(y.at(one.points.at(-1).y), last - least);
      return { one, at: last };
    });
}

function seriesParts({ one, at, axes: { x, y } }) {
  const kind = one.isOurs ? "ours" : "other";
  const path = one.points.map((point) => `${round(x.at(point.x))},${round(y.at(point.y))}`);
  const end = one.points.at(-1).x;
  const fit = [0, end].map((value) => [x.at(value), y.at(one.line.base + one.line.slope * value)]);
  return [
    element("polyline", { class: `line ${kind}-line`, points: path.join(" ") }),
    stroke(fit[0], fit[1], `fit ${kind}-line`),
    ...one.points.flatMap((point) => [
      stroke([x.at(point.x), y.at(point.least)], [x.at(point.x), y.at(point.most)], "spread"),
      mark(one.isOurs, x.at(point.x), y.at(point.y)),
    ]),
    label(x.at(end) + 12, at + 4, one.name),
  ];
}

/** A disc for ours, a square for others: colours are not all that tells them apart. */
function mark(isOurs, x, y) {
  return isOurs
    ? element("circle", { class: "ours", cx: round(x), cy: round(y), r: 4.5 })
    : element("rect", { class: "other", x: round(x - 4), y: round(y - 4), width: 8, height: 8 });
}
