import type { Containerfile, Stage } from "../containerfile/model.ts";
import type { InstructionPlace } from "../domain/difference.ts";
import type { Digest } from "../domain/digest.ts";
import type { ImportedBase } from "../domain/plan.ts";

/** Where a layer comes from: words for people, and the instruction when it is a single one. */
export interface LayerOrigin {
  readonly origin: string;
  readonly instruction?: InstructionPlace;
}

/** Instructions that put something into a layer. */
const writing: ReadonlySet<string> = new Set(["ADD", "COPY", "RUN", "WORKDIR"]);

/**
 * The origin of each layer, from the base up. Without intermediate commits each stage of the chain adds one layer:
 * the layers no base brought belong to the chain's stages, in order, counted from the top.
 */
export function layerOrigins(order: {
  readonly diffIds: readonly Digest[];
  readonly baseOf: (diffId: Digest) => ImportedBase | undefined;
  readonly containerfile: Containerfile;
  readonly chain: readonly Stage[];
}): readonly LayerOrigin[] {
  const { diffIds, baseOf, containerfile } = order;
  const stages = layerStages(order);
  return diffIds.map((diffId, index): LayerOrigin => {
    const base = baseOf(diffId);
    if (base !== undefined) return { origin: `base ${base.pinned}` };
    const stage = stages[index];
    return stage === undefined
      ? { origin: containerfile.file }
      : stageOrigin(containerfile.file, stage);
  });
}

/** The stage that made each layer, from the base up; undefined for a base's. */
export function layerStages(order: {
  readonly diffIds: readonly Digest[];
  readonly baseOf: (diffId: Digest) => ImportedBase | undefined;
  readonly chain: readonly Stage[];
}): readonly (Stage | undefined)[] {
  const { diffIds, baseOf, chain } = order;
  const isOwn = diffIds.map((diffId) => baseOf(diffId) === undefined);
  let next = chain.length - isOwn.filter(Boolean).length;
  return isOwn.map((own) => (own ? chain[next++] : undefined));
}

function stageOrigin(file: string, stage: Stage): LayerOrigin {
  const instructions = stage.instructions.filter(({ keyword }) => writing.has(keyword));
  const [first] = instructions;
  const last = instructions.at(-1);
  if (first === undefined || last === undefined) return { origin: `${file}:${stage.from.line}` };
  if (first === last) {
    const { line, text } = first;
    return { origin: `${file}:${line} ${text}`, instruction: { file, line, text } };
  }
  const words = instructions.map(({ keyword }) => keyword).join(", ");
  return { origin: `${file}:${first.line}-${last.endLine} ${words}` };
}
