import type { Report } from "../../domain/findings/report.ts";
import { type Lane, lanesOf, type Span } from "../../domain/findings/timeline.ts";
import { formatSeconds } from "../sizes.ts";
import { html, type Markup } from "./text.ts";

/** Units of the drawing; it is stretched to the width of the page. */
const width = 1000;
const rowHeight = 14;
/** A span that takes less of the run than this is drawn, but not listed. */
const leastShare = 0.01;

/** Shows when each phase and each step of the builds ran, as bars over the time of the run. */
export function timelineSection({ timeline }: Pick<Report, "timeline">): Markup {
  const end = Math.max(0, ...timeline.map(({ start, seconds }) => start + seconds));
  if (end === 0) return html``;
  const lanes = lanesOf(timeline);
  return html`<section aria-labelledby="timeline"><h2 id="timeline">Where the time went</h2>
<div class="timeline" aria-hidden="true">${lanes.map((lane) => laneMarkup(lane, end))}</div>
<details><summary>As a table</summary><table><thead><tr><th scope="col">Part</th><th scope="col">What</th><th scope="col">Began</th><th scope="col">Took</th></tr></thead>
<tbody>${timeline
    .filter(({ seconds }) => seconds >= end * leastShare)
    .map(
      ({ lane, name, start, seconds }) =>
        html`<tr><td>${lane}</td><td><code>${name}</code></td><td class="size">${formatSeconds(start)}</td><td class="size">${formatSeconds(seconds)}</td></tr>`,
    )}</tbody></table></details></section>`;
}

function laneMarkup({ lane, rows }: Lane, end: number): Markup {
  const height = rows.length * rowHeight;
  const bars = rows.flatMap((row, index) => row.map((span) => bar(span, index, end)));
  return html`<div>${lane}</div><svg viewBox="0 0 ${width} ${height}" height="${height}" preserveAspectRatio="none">${bars}</svg>`;
}

function bar({ name, start, seconds }: Span, row: number, end: number): Markup {
  const x = ((start / end) * width).toFixed(2);
  // Something is seen of the shortest one.
  const length = Math.max(1, (seconds / end) * width).toFixed(2);
  return html`<rect x="${x}" y="${row * rowHeight + 1}" width="${length}" height="${rowHeight - 2}"><title>${name}: ${formatSeconds(seconds)}</title></rect>`;
}
