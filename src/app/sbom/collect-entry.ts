import type { TarEntry } from "../../domain/oci/entry.ts";
import type { Collector } from "../../sbom/collector.ts";

/** Reads one entry of a layer. @throws what reading it throws, and the signal's reason */
export async function collectEntry(
  { header, content }: TarEntry,
  about: { readonly collector: Collector; readonly layer: number; readonly signal: AbortSignal },
): Promise<void> {
  const { collector, layer, signal } = about;
  signal.throwIfAborted();
  const opened = collector.open(header, layer);
  if (opened === undefined) return;
  for await (const piece of content) {
    signal.throwIfAborted();
    opened.push(piece);
  }
  await opened.end();
}
