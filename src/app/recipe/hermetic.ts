import { unverifiedAdds } from "../../advise/rules/unverified-download.ts";
import type { Scope } from "../../containerfile/bases.ts";
import { isCutOffStage } from "../../containerfile/hermetic.ts";
import type { Instruction } from "../../containerfile/model.ts";
import { nameOf } from "../../containerfile/origins.ts";
import { placeAt } from "../../containerfile/places.ts";
import type { BuildRequest, Hermetic } from "../../domain/build/request.ts";
import { failingAt, failingPlaceText } from "../../domain/build/written-place.ts";
import { badInput, Failure } from "../../domain/text/failure.ts";
import { didYouMean } from "../../domain/text/nearest.ts";
import { shortened } from "../../domain/text/printable.ts";
import { setting } from "../../domain/text/surface.ts";
import type { Builder } from "../ports/build.ts";

/**
 * Checks that input `hermetic` makes sense for this Containerfile: its `fetch-stages` are stages,
 * and no other stage uses ADD to fetch something that no digest names. buildah itself does that
 * fetch, not a step.
 * @throws Failure `usage`
 */
export function checkHermetic({ hermetic }: Pick<BuildRequest, "hermetic">, scope: Scope): void {
  if (hermetic === undefined) return;
  checkStages(hermetic, scope);
  const add = unverifiedAdds({ scope }).find(({ stage }) => isCutOffStage(hermetic, stage));
  if (add === undefined) return;
  const place = placeAt(scope.containerfile, add.line);
  throw new Failure({
    code: "usage",
    message: `${failingPlaceText(place)}: \`${shortened(add.text, 200)}\` fetches something that no digest pins, in a stage that ${setting("hermetic")} cuts off from the network.`,
    fix: `${add.isGit ? "Name a commit, `…#<40 hex digits>`" : "Write `ADD --checksum=sha256:<64 hex digits> URL …`"}, or move it into a stage that ${setting("fetch-stages")} names.`,
    ...failingAt(place),
  });
}

function checkStages({ fetchStages }: Hermetic, { containerfile }: Scope): void {
  const names = containerfile.stages.map(nameOf);
  const unknown = fetchStages.find((name) => !names.includes(name));
  if (unknown === undefined) return;
  const listed = names.slice(0, 20).map((name) => `\`${name}\``);
  throw badInput(
    "fetch-stages",
    `${containerfile.file} has no stage ${JSON.stringify(shortened(unknown, 100))}${didYouMean(unknown, names)}`,
    `Write names of stages: ${listed.join(", ")}${names.length > listed.length ? ", …" : ""}.`,
  );
}

/**
 * Refuses a hermetic build on a machine that cannot cut a step off from the network. @throws
 * Failure `tool`
 */
export function refuseOpenSteps(
  { hermetic }: Pick<BuildRequest, "hermetic">,
  { noShim, means }: Pick<Builder, "noShim" | "means">,
): void {
  if (hermetic === undefined) return;
  const lacks = "lacks" in means.network ? means.network.lacks : undefined;
  if (noShim === undefined && lacks === undefined) return;
  throw new Failure({
    code: "tool",
    message: `${setting("hermetic")} is not possible here: ${noShim === undefined ? lacks : `steps run under chroot isolation, in the host's network (${noShim})`}.`,
    fix:
      noShim === undefined
        ? `Install what is missing, or leave ${setting("hermetic")} out.`
        : `Install runc or crun where it can start containers, or leave ${setting("hermetic")} out.`,
  });
}

/**
 * Returns the fix for a RUN that failed without a network; undefined for every other instruction.
 */
export function cutOffFix(
  { hermetic }: Pick<BuildRequest, "hermetic">,
  { containerfile }: Pick<Scope, "containerfile">,
  instruction: Instruction | undefined,
): string | undefined {
  const stage = containerfile.stages.find(
    ({ instructions }) => instruction !== undefined && instructions.includes(instruction),
  );
  if (stage === undefined || instruction?.keyword !== "RUN") return undefined;
  if (!isCutOffStage(hermetic, stage)) return undefined;
  return `${setting("hermetic")} cuts this step off from the network. If it needs to fetch something, do that in a stage of its own, name that stage in ${setting("fetch-stages")}, and copy from it; otherwise fix the instruction.`;
}
