import { canonicalEnvironment } from "../domain/build/environments.ts";
import { coveredPaths } from "../domain/findings/accepted.ts";
import type { TakenStep } from "../domain/findings/ledger-use.ts";
import type { Proof } from "../domain/findings/proof.ts";
import type { Toolchain } from "../domain/findings/report.ts";
import type { Recipe } from "../domain/labels/recipe.ts";
import type { Advisory } from "../domain/source/advisory.ts";
import type { Source } from "../domain/source/source.ts";
import type { JsonObject } from "../domain/text/json.ts";
import { toolsOf } from "./provenance.ts";
import { ownNames, type Statement, type Subject, statementAbout } from "./statement.ts";

export const reproductionType = `${ownNames}/reproduction/v1`;

/** What is known of an image that two builds gave alike. */
interface ReproducedFacts {
  readonly subjects: readonly Subject[];
  readonly source: Source;
  readonly advisories: readonly Pick<Advisory, "name" | "leavesOpen">[];
  /** One for each platform; the verdict of all is `true`. */
  readonly proofs: readonly Proof[];
  readonly recipe: Recipe | undefined;
  readonly toolchain: Toolchain | undefined;
  /** RFC 3339, in UTC: when this was said. */
  readonly finishedOn: string;
  /** Twofold's own version. */
  readonly version: string;
}

/** docs/reproduction.schema.json */
type Reproduction = Statement<typeof reproductionType, JsonObject>;

/**
 * States that two builds in two environments gave the same image bit for bit, and under what
 * (docs/attestations.md): what was not varied is said with the reason.
 * @throws RangeError for a proof of anything else: there is no such statement
 */
export function reproductionOf(facts: ReproducedFacts): Reproduction {
  const { subjects, source, proofs, toolchain } = facts;
  if (proofs.length === 0 || proofs.some(({ verdict }) => verdict !== "true"))
    throw new RangeError("only what two builds gave alike was reproduced");
  const { id, repository, revision, version, offset } = source;
  const leavesOpen = facts.advisories.flatMap((each) => each.leavesOpen ?? []);
  const predicate = {
    verdict: "true",
    source: { id, repository, revision, version, offset },
    advisories: facts.advisories.map(({ name }) => name),
    ...(leavesOpen.length === 0 ? {} : { leavesOpen }),
    platforms: proofs.map((proof) => platformOf(proof, facts.recipe)),
    ...(toolchain === undefined ? {} : { toolchain: toolsOf(toolchain) }),
    twofold: facts.version,
    finishedOn: facts.finishedOn,
  };
  return statementAbout(subjects, { type: reproductionType, predicate });
}

function platformOf(proof: Proof, recipe: Recipe | undefined): JsonObject {
  const { platform, builds, variations, exceptions, image, ledger } = proof;
  const [first, second] = builds;
  if (first === undefined || second === undefined || image === undefined)
    throw new RangeError("a proof has two builds and an image");
  return {
    platform,
    image: { digest: image.digest, imageId: image.imageId },
    builds: [
      { ...digestsOf(first), environment: environmentOf(recipe, first.environment) },
      { ...digestsOf(second), environment: { name: second.environment } },
    ],
    varied: variations.applied,
    notVaried: variations.notApplied.map(({ variation, reason, steps }) => ({
      variation,
      reason,
      ...(steps === undefined ? {} : { steps: steps.map(({ file, line }) => ({ file, line })) }),
    })),
    // What was not built in this run is said, with when and by whom it was proven.
    ...(ledger === undefined ? {} : { provenBefore: ledger.taken.map(provenBefore) }),
    exceptions: exceptions.map((accepted) => {
      const { path, cause, reason, owner, expires } = accepted.exception;
      return { path, cause, reason, owner, expires, covers: coveredPaths(accepted) };
    }),
  };
}

function provenBefore({ instruction, provenOn, revision, address }: TakenStep): JsonObject {
  return {
    ...(instruction === undefined ? {} : { file: instruction.file, line: instruction.line }),
    provenOn,
    ...(revision === "" ? {} : { revision }),
    ...(address === undefined ? {} : { address }),
  };
}

function digestsOf({
  localDigest,
  imageId,
}: Proof["builds"][number]): Readonly<Record<string, string>> {
  return { localDigest, imageId };
}

/**
 * What steps of the first build saw; the second differs from it in what was varied. The recipe says
 * it only where the steps had what it asks for: under chroot isolation they have nothing of it.
 */
function environmentOf(recipe: Recipe | undefined, name: string): JsonObject {
  if (name !== "canonical" || recipe?.version !== 2) return { name };
  const { hostname, umask, env } = canonicalEnvironment(recipe.sourceDateEpoch);
  // The making of a base has a host name of its own for root alone, and sets its own umask.
  if (recipe.recipe.kind === "base") return { name, env };
  return {
    name,
    ...(hostname === undefined ? {} : { hostname }),
    ...(umask === undefined ? {} : { umask: umask.toString(8).padStart(4, "0") }),
    env,
  };
}
