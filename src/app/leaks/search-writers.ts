import { likelyCopy, likelyWriter } from "../../attribution/likely-writer.ts";
import { stageChain } from "../../containerfile/chain.ts";
import type { Instruction } from "../../containerfile/model.ts";
import { namesOf } from "../../containerfile/origins.ts";
import { instructionPlace } from "../../containerfile/places.ts";
import type { InstructionPlace } from "../../domain/build/instruction-place.ts";
import { layerStages } from "../images/layer-origins.ts";
import type { BuiltImage } from "../ports/build.ts";
import { movedBytes } from "../prove/moved-bytes.ts";
import type { ConcludeOptions, SearchOptions } from "./search-options.ts";

/** A file of a layer whose writer is wanted. */
export interface WrittenFile {
  readonly path: string;
  readonly layer: number;
  /** Whether the context has exactly this file; undefined if that was not checked. */
  readonly isFromContext: boolean | undefined;
}

/** The instruction that wrote a file. */
export interface Writer {
  readonly place: InstructionPlace;
  /** The instruction's whole text, including its scripts. */
  readonly script: string;
  /** The bytes that it moved over its network; undefined when they were not counted. */
  readonly moved: number | undefined;
}

/**
 * Finds the writer of a file: the instruction that attribution found, else the layer's only
 * instruction, else what the Containerfile suggests.
 */
export function writersIn(options: ConcludeOptions): (file: WrittenFile) => Writer | undefined {
  const { attributed, twins, origins, prepared } = options;
  const traced = new Map(attributed.map(({ path, instruction }) => [path, instruction]));
  const guess = likelyWriters(options, twins.first);
  const moved = movedBytes(twins.first.steps, prepared.containerfile);
  const { command } = options;
  return (file) => {
    // All files are its own, but those that it left as the source has them.
    if (command !== undefined && file.isFromContext !== true) {
      return { place: command.place, script: command.place.text, moved: undefined };
    }
    const known = traced.get(file.path) ?? origins[file.layer]?.instruction;
    const found = known === undefined ? guess(file) : undefined;
    const place = known ?? (found && placeOf(options, found));
    if (place === undefined) return undefined;
    const instruction = found ?? instructionIn(options, place.line);
    const script = [place.text, ...(instruction?.heredocs ?? [])].join("\n");
    return { place, script, moved: instruction && moved.get(instruction) };
  };
}

/** Guesses the writer of a file of the first build's image from the Containerfile alone. */
export function likelyWriters(
  { scope, prepared: { containerfile } }: SearchOptions,
  built: BuiltImage,
): (file: WrittenFile) => Instruction | undefined {
  const names = namesOf(containerfile, scope);
  const stages = layerStages({ built, chain: stageChain(scope) });
  return ({ path, layer, isFromContext }) => {
    const stage = stages[layer];
    return stage && likelyWriter({ names, stage, path, isFromContext });
  };
}

/** Finds the instruction that copied a file into the image, whatever made it before. */
export function copiersIn({
  scope,
  prepared,
  twins,
}: ConcludeOptions): (file: Omit<WrittenFile, "isFromContext">) => InstructionPlace | undefined {
  const names = namesOf(prepared.containerfile, scope);
  const stages = layerStages({ built: twins.first, chain: stageChain(scope) });
  return ({ path, layer }) => {
    const stage = stages[layer];
    const found = stage && likelyCopy({ names, stage, path });
    return found && instructionPlace(prepared.containerfile, found);
  };
}

/** Names an instruction as reports do. */
export function placeOf({ prepared }: SearchOptions, instruction: Instruction): InstructionPlace {
  return instructionPlace(prepared.containerfile, instruction);
}

function instructionIn({ prepared }: SearchOptions, line: number): Instruction | undefined {
  return prepared.containerfile.stages
    .flatMap(({ instructions }) => instructions)
    .find((instruction) => instruction.line === line);
}
