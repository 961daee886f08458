/**
 * A JSON string without escapes, as times and names are written, and too long to occur in every
 * config. Two matches never overlap, so the search is linear.
 */
const plainString = /"[^"\\]{10,}"/g;

/**
 * Blanks what a config took over literally from a base's config, such as the base's history and
 * labels. These are as old as the base, which may have been built in the same minute. The length,
 * and with it every offset, stays the same.
 */
export function withoutInherited(config: Uint8Array, bases: readonly Uint8Array[]): Uint8Array {
  const inherited = new Set(bases.flatMap((base) => textOf(base).match(plainString) ?? []));
  const own = textOf(config).replace(plainString, (text) =>
    inherited.has(text) ? " ".repeat(text.length) : text,
  );
  return Buffer.from(own, "latin1");
}

/**
 * Blanks what the plan itself wrote into a config, such as a label with the version `2026.11.29`,
 * or the commit's time: whichever run builds that commit writes the same. buildah also repeats each
 * label in the history, as a text within a text. The length stays the same.
 */
export function withoutPlanned(config: Uint8Array, planned: readonly string[]): Uint8Array {
  // A version is also a part of the source ID, which has to be found whole.
  const longestFirst = planned.toSorted((one, other) => other.length - one.length);
  let own = textOf(config);
  for (const text of longestFirst) {
    if (text.length < shortestPlanned) continue;
    for (const written of [inJson(quoted(text)), inJson(text)]) {
      own = own.replaceAll(written, (found) => " ".repeat(found.length));
    }
  }
  return Buffer.from(own, "latin1");
}

/** What is shorter is not a trace. */
const shortestPlanned = 6;

/** A text as buildah writes it between quotes. */
function quoted(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

/** A text as Go writes it within a JSON string, one character for each byte. */
function inJson(text: string): string {
  const json = quoted(text).replaceAll(
    /[<>&]/g,
    (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`,
  );
  return textOf(Buffer.from(json));
}

/** One character for each byte. */
function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("latin1");
}
