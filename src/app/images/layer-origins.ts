import type { Containerfile, Stage } from "../../containerfile/model.ts";
import { instructionPlace, placeAt } from "../../containerfile/places.ts";
import type { InstructionPlace } from "../../domain/build/instruction-place.ts";
import { placeText } from "../../domain/build/written-place.ts";
import type { BuiltImage } from "../ports/build.ts";

/** Where a layer comes from: a text for people, and the instruction when there is only one. */
export interface LayerOrigin {
  readonly origin: string;
  readonly isOfBase?: true;
  readonly instruction?: InstructionPlace;
}

/** Instructions that put something into a layer. */
const writing: ReadonlySet<string> = new Set(["ADD", "COPY", "RUN", "WORKDIR"]);

/** The target's image: its base, and the stages that made the rest of it. */
interface LayersOptions {
  readonly built: Pick<BuiltImage, "diffIds" | "base">;
  readonly chain: readonly Stage[];
}

/**
 * Returns the origin of each layer, from the base up. Without intermediate commits each stage of
 * the chain adds one layer: the layers above the base's belong to the chain's stages, in order,
 * counted from the top.
 */
export function layerOrigins(
  options: LayersOptions & { readonly containerfile: Containerfile },
): readonly LayerOrigin[] {
  const { built, containerfile } = options;
  return layerStages(options).map((stage, index): LayerOrigin => {
    if (built.base !== undefined && isOfBase(built, index)) {
      return { origin: `base ${built.base.pinned}`, isOfBase: true };
    }
    return stage === undefined ? { origin: containerfile.file } : stageOrigin(containerfile, stage);
  });
}

/** Returns the stage that made each layer, from the base up; undefined for a layer of the base. */
export function layerStages({ built, chain }: LayersOptions): readonly (Stage | undefined)[] {
  const { diffIds } = built;
  const above = chain.length - diffIds.length;
  return diffIds.map((_, index) => (isOfBase(built, index) ? undefined : chain[above + index]));
}

/** Returns the indexes of the layers that the build made: all those above the base's. */
export function ownLayers(built: LayersOptions["built"]): readonly number[] {
  return built.diffIds.flatMap((_, index) => (isOfBase(built, index) ? [] : [index]));
}

function isOfBase({ base }: LayersOptions["built"], index: number): boolean {
  return base !== undefined && index < base.diffIds.length;
}

function stageOrigin(containerfile: Containerfile, stage: Stage): LayerOrigin {
  const instructions = stage.instructions.filter(({ keyword }) => writing.has(keyword));
  const [first] = instructions;
  const last = instructions.at(-1);
  if (first === undefined || last === undefined) {
    return { origin: placeText(placeAt(containerfile, stage.from.line)) };
  }
  if (first === last) {
    const instruction = instructionPlace(containerfile, first);
    return { origin: `${placeText(instruction)} ${first.text}`, instruction };
  }
  const words = instructions.map(({ keyword }) => keyword).join(", ");
  const start = placeAt(containerfile, first.line);
  // Lines from one input to another have no range that a user wrote.
  const range =
    start.input === undefined ? `${placeText(start)}-${last.endLine}` : placeText(start);
  return { origin: `${range} ${words}` };
}
