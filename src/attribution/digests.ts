/** Whether a text names a content by one of its digests. */
export function namesContent(text: Uint8Array, names: readonly string[]): boolean {
  const written = Buffer.from(text.buffer, text.byteOffset, text.byteLength).toString("latin1");
  const lower = written.toLowerCase();
  return names.some((name) => written.includes(name) || lower.includes(name));
}
