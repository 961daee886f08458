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

/** One character for each byte. */
function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("latin1");
}
