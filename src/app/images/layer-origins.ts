import type { Containerfile, Stage } from "../../containerfile/model.ts";
import type { InstructionPlace } from "../../domain/build/instruction-place.ts";
import type { BuiltImage } from "../ports/build.ts";

/** Where a layer comes from: words for people, and the instruction when it is a single one. */
export interface LayerOrigin {
  readonly origin: string;
  readonly instruction?: InstructionPlace;
}

/** Instructions that put something into a layer. */
const writing: ReadonlySet<string> = new Set(["ADD", "COPY", "RUN", "WORKDIR"]);

/** An image of the target: what it stands on, and the stages that made the rest of it. */
interface LayersOptions {
  readonly built: Pick<BuiltImage, "diffIds" | "base">;
  readonly chain: readonly Stage[];
}

/**
 * The origin of each layer, from the base up. Without intermediate commits each stage of the chain adds one layer:
 * the layers above the base's belong to the chain's stages, in order, counted from the top.
 */
export function layerOrigins(
  options: LayersOptions & { readonly containerfile: Containerfile },
): readonly LayerOrigin[] {
  const { built, containerfile } = options;
  return layerStages(options).map((stage, index): LayerOrigin => {
    if (built.base !== undefined && isOfBase(built, index)) {
      return { origin: `base ${built.base.pinned}` };
    }
    return stage === undefined
      ? { origin: containerfile.file }
      : stageOrigin(containerfile.file, stage);
  });
}

/** The stage that made each layer, from the base up; undefined for a base's. */
export function layerStages({ built, chain }: LayersOptions): readonly (Stage | undefined)[] {
  const { diffIds } = built;
  const above = chain.length - diffIds.length;
  return diffIds.map((_, index) => (isOfBase(built, index) ? undefined : chain[above + index]));
}

/** The indexes of the layers that the build made: all above those of the base that the image stands on. */
export function ownLayers(built: LayersOptions["built"]): readonly number[] {
  return built.diffIds.flatMap((_, index) => (isOfBase(built, index) ? [] : [index]));
}

function isOfBase({ base }: LayersOptions["built"], index: number): boolean {
  return base !== undefined && index < base.diffIds.length;
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
