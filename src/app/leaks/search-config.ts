/**
 * A JSON string without escapes, as times and names are written, long enough not to stand in every config. Two of them
 * never overlap, so that the search is linear.
 */
const plainString = /"[^"\\]{10,}"/g;

/**
 * A config without what a base's config has in the same words: the base's history, its labels. They are as old as the
 * base, which may have been built in the same minute. The length stays, and with it every offset.
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
