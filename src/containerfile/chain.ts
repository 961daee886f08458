import { badInput, type Failure } from "../domain/text/failure.ts";
import { setting } from "../domain/text/surface.ts";
import { brokenContainerfile } from "./broken.ts";
import type { Containerfile, Stage } from "./model.ts";
import {
  ambiguousName,
  type NameValues,
  nameOf,
  namesOf,
  originOfBase,
  stagesNamed,
} from "./origins.ts";

/**
 * The Containerfile and its target. The values from outside are needed if a FROM chooses a stage by
 * its ARGs.
 */
interface ChainOptions extends Partial<NameValues> {
  readonly containerfile: Containerfile;
  /** Default: the last stage. */
  readonly target?: string;
}

/**
 * Returns the stages that build on each other, from the one on an outside image (or on `scratch`)
 * to the target.
 * @throws Failure `usage` for an unknown target, and for a FROM that has no meaning with its ARGs
 */
export function stageChain(options: ChainOptions): Stage[] {
  const { containerfile, buildArgs = [] } = options;
  const names = namesOf(containerfile, { ...options, buildArgs });
  const chain: Stage[] = [];
  let stage: Stage | undefined = targetStage(options);
  while (stage !== undefined) {
    chain.push(stage);
    stage = originOfBase(names, stage)?.stage;
  }
  return chain.reverse();
}

/**
 * Returns the stage to build: by its name, or by its number if it has no name, as in buildah.
 * @throws Failure `usage`
 */
export function targetStage(options: Pick<ChainOptions, "containerfile" | "target">): Stage {
  const { containerfile, target } = options;
  if (target !== undefined) checkName(containerfile, target);
  const stage =
    target === undefined
      ? containerfile.stages.at(-1)
      : containerfile.stages.find((each) => nameOf(each) === target);
  if (stage === undefined) throw unknownTarget(containerfile, target ?? "");
  return stage;
}

function checkName(containerfile: Containerfile, target: string): void {
  const sharing = stagesNamed(containerfile, target);
  const [, second] = sharing;
  if (second === undefined) return;
  throw brokenContainerfile({
    file: containerfile.file,
    line: second.from.line,
    ...ambiguousName(target, sharing),
  });
}

function unknownTarget({ file, stages }: Containerfile, target: string): Failure {
  const names = stages.slice(0, 20).map((stage) => `\`${nameOf(stage)}\``);
  const more = stages.length > names.length ? ", …" : "";
  return badInput(
    "target",
    `${file} has no stage ${JSON.stringify(target.slice(0, 100))}.`,
    `Write one of ${names.join(", ")}${more}, or leave ${setting("target")} out to build the last stage.`,
  );
}
