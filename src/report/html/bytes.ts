import type { Clue, Spot } from "../../domain/findings/clue.ts";
import { visible } from "../../domain/text/printable.ts";
import { html, type Markup } from "./text.ts";

const rowBytes = 16;
const mostSpots = 8;
const sides = ["a", "b"] as const;
const titles = { a: "First build", b: "Second build" } as const;

/**
 * Shows where a thing differs, both versions side by side: as lines if it is text, otherwise as
 * bytes in hexadecimal.
 */
export function sideBySide(clue: Clue): Markup {
  const shown = clue.spots.slice(0, mostSpots);
  const hidden = clue.spots.length - shown.length;
  const isMore = clue.isCut || hidden > 0;
  return html`${shown.map((spot) => spotMarkup(spot))}${isMore ? html`<p class="faint">It also differs in other places.</p>` : ""}`;
}

function spotMarkup(spot: Spot): Markup {
  const isText = sides.every((side) => textOf(around(spot, side)) !== undefined);
  return html`<figure class="spot"><figcaption>${placeOf(spot)}</figcaption><div class="sides">${sides.map(
    (side) =>
      html`<div><h5>${titles[side]}</h5><pre tabindex="0" aria-label="${titles[side]}">${isText ? line(spot, side) : dump(spot, side)}</pre></div>`,
  )}</div></figure>`;
}

function placeOf({ offset, line: number, section, field }: Spot): string {
  return [
    number === undefined ? `offset ${offset}` : `line ${number}`,
    ...(section === undefined ? [] : [`section ${section}`]),
    ...(field === undefined ? [] : [`field ${field}`]),
  ].join(", ");
}

function around(spot: Spot, side: "a" | "b"): Uint8Array {
  return Buffer.concat([spot.before, spot[side], spot.after]);
}

/** Decodes UTF-8 without control characters other than line ends and tabs. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return /(?![\t\n\r])\p{Cc}/u.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

function line(spot: Spot, side: "a" | "b"): Markup {
  const [before, own, after] = [spot.before, spot[side], spot.after].map((bytes) =>
    new TextDecoder().decode(bytes),
  );
  const lines = (text: string | undefined) =>
    (text ?? "")
      .split("\n")
      .map((part, index) => html`${index === 0 ? "" : { html: "\n" }}${visible(part)}`);
  return html`${lines(before)}<mark>${lines(own)}</mark>${lines(after)}`;
}

/** Formats rows of sixteen bytes: offset, hexadecimal, ASCII, with the differing bytes marked. */
function dump(spot: Spot, side: "a" | "b"): Markup {
  const before = spot.before.subarray(Math.max(0, spot.before.length - rowBytes));
  const own = spot[side];
  const bytes = Buffer.concat([before, own, spot.after.subarray(0, rowBytes)]);
  const first = spot.offset - before.length;
  const isOwn = (index: number): boolean =>
    index >= before.length && index < before.length + own.length;
  const rows: Markup[] = [];
  for (let start = 0; start < bytes.length; start += rowBytes) {
    const row = Array.from(bytes.subarray(start, start + rowBytes), (byte, at) => ({
      hex: byte.toString(16).padStart(2, "0"),
      ascii: byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : ".",
      isOwn: isOwn(start + at),
    }));
    const padding = "   ".repeat(rowBytes - row.length);
    const hex = row.map((byte) => html`${marked(byte.hex, byte.isOwn)} `);
    const ascii = row.map((byte) => marked(byte.ascii, byte.isOwn));
    const offset = (first + start).toString(16).padStart(8, "0");
    rows.push(
      html`<span class="faint">${offset}</span>  ${hex}${padding} ${ascii}${{ html: "\n" }}`,
    );
  }
  return html`${rows}`;
}

function marked(text: string, isOwn: boolean): Markup {
  return isOwn ? html`<mark>${text}</mark>` : html`${text}`;
}
