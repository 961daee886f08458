// Pictures as text: elements of SVG, and the frame that all plots of the bench have. A plot can be read without its
// colours, on a light page and on a dark one, and by a program that reads pages aloud.

/** Of the whole picture; what is plotted is scaled by whoever shows it. */
const style = `
  .back { fill: #ffffff }
  text { fill: #1f2328; font: 12px system-ui, -apple-system, "Segoe UI", sans-serif }
  .title { font-size: 15px; font-weight: 600 }
  .group { font-weight: 600 }
  .quiet { fill: #59636e }
  .axis { stroke: #818b98; stroke-width: 1 }
  .grid { stroke: #d1d9e0; stroke-width: 1 }
  .spread { stroke: #1f2328; stroke-width: 1.5 }
  .limit { stroke: #1f2328; stroke-width: 1.5; stroke-dasharray: 2 3 }
  .ours { fill: #0969da } .other { fill: #9a6700 }
  .ours-line { stroke: #0969da } .other-line { stroke: #9a6700 }
  .line { fill: none; stroke-width: 2 } .fit { fill: none; stroke-width: 1.5; stroke-dasharray: 5 4 }
  @media (prefers-color-scheme: dark) {
    .back { fill: #0d1117 }
    text { fill: #f0f6fc }
    .quiet { fill: #9198a1 }
    .axis { stroke: #656c76 }
    .grid { stroke: #2f353d }
    .spread, .limit { stroke: #f0f6fc }
    .ours { fill: #58a6ff } .other { fill: #d29922 }
    .ours-line { stroke: #58a6ff } .other-line { stroke: #d29922 }
  }
`;

/**
 * An element; its attributes and texts are escaped.
 * @param {string} name
 * @param {Readonly<Record<string, string | number>>} attributes
 * @param {readonly (string | { text: string })[]} children elements, or texts
 */
export function element(name, attributes, children = []) {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(value)}"`);
  const inner = children.map((child) => (typeof child === "string" ? child : escape(child.text)));
  const start = `<${name}${written.join("")}`;
  return inner.length === 0 ? `${start}/>` : `${start}>${inner.join("")}</${name}>`;
}

/** A text at a point. */
export function label(x, y, text, attributes = {}) {
  return element("text", { x: round(x), y: round(y), ...attributes }, [{ text }]);
}

/** A straight line between two points. */
export function stroke(from, to, kind) {
  const [[x1, y1], [x2, y2]] = [from, to].map((point) => point.map(round));
  const ends = { x1, y1, x2, y2 };
  return element("line", { class: kind, ...ends });
}

/**
 * The whole picture.
 * @param {{ title: string, about: string, width: number, height: number, parts: readonly string[] }} picture `about`
 * says in words what is to be seen
 */
export function picture({ title, about, width, height, parts }) {
  const frame = {
    xmlns: "http://www.w3.org/2000/svg",
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: "img",
    "aria-labelledby": "title about",
  };
  const head = [
    element("title", { id: "title" }, [{ text: title }]),
    element("desc", { id: "about" }, [{ text: about }]),
    element("style", {}, [style]),
    element("rect", { class: "back", width, height, rx: 6 }),
    label(16, 26, title, { class: "title" }),
  ];
  return `${element("svg", frame, ["\n", [...head, ...parts].join("\n"), "\n"])}\n`;
}

/** Round steps of an axis from zero to at least the highest value, six at most. */
export function ticks(most) {
  const raw = most / 5;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 2.5, 5, 10].map((each) => each * power).find((each) => each >= raw * 0.999);
  return Array.from({ length: Math.ceil(most / step - 1e-9) + 1 }, (_, at) =>
    Number((at * step).toPrecision(12)),
  );
}

/** A number as people write it: `50,000`, `0.25`. */
export function written(value) {
  return value.toLocaleString("en-US", { maximumFractionDigits: 3 });
}

export function round(value) {
  return Math.round(value * 10) / 10;
}

function escape(value) {
  return String(value)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
