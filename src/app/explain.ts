import { compareImages } from "../compare/images.ts";
import type { Readers } from "../compare/readers.ts";
import type { Difference, Differences } from "../domain/difference.ts";
import type { LayerOrigin } from "./layer-origins.ts";
import type { Builder, BuiltImage, Image, OutputFolder } from "./ports.ts";

export interface ExplainOrder {
  readonly builder: Builder;
  readonly first: BuiltImage;
  readonly second: BuiltImage;
  readonly output: OutputFolder;
  readonly openImage: (layout: string) => Promise<Image>;
  readonly readers: Readers;
  readonly origins: readonly LayerOrigin[];
}

/** Differences listed at most; the rest is counted. */
const limit = 200;

/** Exports both images side by side and says what differs, layer by layer and file by file. */
export async function explain(order: ExplainOrder): Promise<Differences> {
  const { builder, output, openImage } = order;
  await Promise.all([
    builder.exportImage(order.first, output.twins.first),
    builder.exportImage(order.second, output.twins.second),
  ]);
  const [a, b] = await Promise.all([openImage(output.twins.first), openImage(output.twins.second)]);
  const differences = await compareImages({ a, b, readers: order.readers, limit });
  return {
    ...differences,
    listed: differences.listed.map((found) => located(found, order.origins)),
  };
}

/** The instruction is known where the layer has a single one that writes; tracing finds it in the other cases. */
function located(difference: Difference, origins: readonly LayerOrigin[]): Difference {
  const origin = difference.layer === undefined ? undefined : origins[difference.layer];
  if (origin === undefined || difference.instruction !== undefined) return difference;
  if (origin.instruction !== undefined) return { ...difference, instruction: origin.instruction };
  return { ...difference, evidence: [...difference.evidence, `in the layer of ${origin.origin}`] };
}
