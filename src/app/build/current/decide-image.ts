import { isUnvouched } from "../../../domain/build/origin.ts";
import type { BuildRequest } from "../../../domain/build/request.ts";
import type {
  BuildReason,
  CurrentImage,
  ImageDecision,
} from "../../../domain/findings/image-decision.ts";
import type { Pushed } from "../../../domain/findings/report.ts";
import { type FullRecipe, hasForeign, writeRecipe } from "../../../domain/labels/recipe.ts";
import { askedOfImage } from "../../../domain/source/advisory.ts";
import type { Answer } from "../../../domain/source/checkout.ts";
import { isOfCommit, notOfItsCommit } from "../../../domain/source/committed.ts";
import { forbidden } from "../../../domain/source/policy.ts";
import { Failure } from "../../../domain/text/failure.ts";
import type { BuildPorts } from "../../ports/build.ts";
import type { History } from "../../ports/history.ts";
import type { RegistryClient } from "../../ports/repository.ts";
import { referencesFor } from "../../publish/publish.ts";
import { permitted } from "../../publish/push-permission.ts";
import { type BuildEpochs, buildEpochs } from "../../recipe/build-epochs.ts";
import { recipeOf } from "../../recipe/recipe-of.ts";
import { resolveBases } from "../../recipe/resolve-bases.ts";
import { tagProven } from "../../resolve/tag-proven.ts";
import { changedInputs } from "./changed-inputs.ts";
import { notFollowed } from "./not-followed.ts";
import { type IndexOf, type ProvenBefore, provenBefore } from "./proven-before.ts";
import { type ProvenMember, provenIndex } from "./proven-index.ts";
import { type ImageInputs, type InputPorts, readInputs } from "./read-inputs.ts";

/** What deciding needs from outside; all of it may be shared by several images. */
export interface DecidePorts extends InputPorts {
  readonly registry: BuildPorts["registry"];
  readonly history: History;
  /** The version of the buildah that would build. */
  readonly buildahVersion: () => Promise<Answer<string>>;
  readonly client: Pick<RegistryClient, "repository">;
  readonly indexOf: IndexOf;
  readonly pushPermission: BuildPorts["pushPermission"];
  readonly reporter: BuildPorts["reporter"];
}

/** Files that a reason names. */
const mostPaths = 3;

/**
 * Decides whether an image has to be built: not if the registry has a proven one that was built by
 * the same recipe, on the same bases, from a commit since which none of its files changed. Then it
 * gets the tags that the caller asks for. What cannot be known or done is built, and the build says
 * what is wrong.
 * @throws Failure `interrupted`
 */
export async function decideImage(
  request: BuildRequest,
  ports: DecidePorts,
): Promise<ImageDecision> {
  try {
    return await decided(request, ports);
  } catch (error) {
    if (!(error instanceof Failure) || error.code === "interrupted") throw error;
    const why = error.message.replace(/\.$/, "");
    return { kind: "build", reason: { kind: "unknown", why } };
  }
}

async function decided(request: BuildRequest, ports: DecidePorts): Promise<ImageDecision> {
  const { platforms } = request;
  const found = await (platforms === undefined
    ? currentOr(request, ports)
    : currentIndexOr({ request, platforms }, ports));
  if (found.kind !== "current") return { kind: "build", reason: found };
  const { proven, inputs } = found;
  const pushed = await tagged(proven, inputs, ports);
  const [name = ""] = request.image;
  const { digest, imageId, revision } = proven;
  const known = { image: `${name}@${digest}`, digest, revision, pushed };
  const current: CurrentImage = imageId === undefined ? known : { ...known, imageId };
  return { kind: "current", current };
}

/** An image or an index that is there; an index has no config, and so no ID. */
type Proven = Pick<ProvenBefore, "digest" | "manifest" | "revision"> &
  Partial<Pick<ProvenBefore, "imageId">>;

type Standing<P = Proven> =
  | BuildReason
  | { readonly kind: "current"; readonly proven: P; readonly inputs: ImageInputs };

/** The same for an image of several platforms: each has to be current, and their index there. */
async function currentIndexOr(
  { request, platforms }: { readonly request: BuildRequest; readonly platforms: readonly string[] },
  ports: DecidePorts,
): Promise<Standing> {
  const { platforms: _, ...others } = request;
  const members: ProvenMember[] = [];
  let first: ImageInputs | undefined;
  for (const platform of platforms) {
    const found = await currentOr({ ...others, platform }, ports);
    if (found.kind !== "current") return found;
    members.push({ platform, proven: found.proven });
    first ??= found.inputs;
  }
  if (first === undefined) throw new Error("an index of no platform was asked for");
  const found = await provenIndex(members, request, ports);
  return found.kind === "index" ? { kind: "current", proven: found, inputs: first } : found;
}

async function currentOr(
  request: BuildRequest,
  ports: DecidePorts,
): Promise<Standing<ProvenBefore>> {
  if (request.image.length === 0) return { kind: "unnamed" };
  if (isUnvouched(request)) return { kind: "unvouched" };
  if (request.requireVaried.length > 0) return { kind: "require-varied" };
  if (askedOfImage(request.forbid).length > 0) return { kind: "forbid-in-image" };
  if (request.policy !== undefined) return { kind: "policy" };
  const lost = notFollowed(request);
  if (lost !== undefined) return lost;
  const inputs = await readInputs(request, ports);
  const { reading, places, prepared } = inputs;
  const { source, advisories } = reading;
  const unclean = notOfItsCommit(advisories);
  if (!isOfCommit(source) || unclean.length > 0) return { kind: "unclean", advisories: unclean };
  if (forbidden(advisories, request.forbid) !== undefined) return { kind: "forbidden" };
  if (places === undefined) return { kind: "outside" };
  if (prepared.vcs.length > 0) return { kind: "git-folder" };
  const made = await recipeAndTime(inputs, ports);
  if ("kind" in made) return made;
  const proven = await provenBefore({ ...made, request, reading }, ports);
  if (proven.kind !== "proven") return proven;
  const { revision } = proven;
  const since = { since: revision, revision: source.revision };
  const { context } = prepared;
  const changed = await changedInputs({ context, places, history: ports.history, ...since });
  if (!changed.known) return { kind: "unknown", why: changed.why };
  const paths = changed.value;
  return paths.length === 0
    ? { kind: "current", proven, inputs }
    : { kind: "files", revision, paths: paths.slice(0, mostPaths), count: paths.length };
}

/** Makes the text of the recipe's label, and the image's time; a reason where they are not known. */
async function recipeAndTime(
  { request, prepared, reading, scope }: ImageInputs,
  ports: DecidePorts,
): Promise<{ readonly recipe: string; readonly timestamp: number } | BuildReason> {
  const { contexts } = prepared;
  const commitTime = () => ports.sourceReader.commitTime(prepared.context.path);
  const [bases, epochs, buildah] = await Promise.all([
    resolveBases({ ...{ scope, contexts }, registry: ports.registry, platform: request.platform }),
    buildEpochs({ request, commitTime }),
    ports.buildahVersion(),
  ]);
  if (bases === undefined) return { kind: "outside" };
  if (!buildah.known) return { kind: "unknown", why: buildah.why };
  const { timestamp }: BuildEpochs = epochs;
  const toolchain = { buildah: buildah.value };
  const builder = { platform: ports.machinePlatform, toolchain };
  const recipe: FullRecipe = recipeOf({ request, prepared, reading, bases, epochs, builder });
  return hasForeign(recipe) ? { kind: "outside" } : { recipe: writeRecipe(recipe), timestamp };
}

/**
 * Gives the image the tags that the caller names, if a run of this source may push. One that comes
 * from the source names the commit: it stays with the image of that commit.
 */
async function tagged(
  proven: Proven,
  { request: given, reading }: ImageInputs,
  { client, ...ports }: DecidePorts,
): Promise<readonly Pushed[]> {
  if (!given.push || given.tags.length + given.references.length === 0) return [];
  const request = await permitted(given, reading, ports);
  if (!request.push) return [];
  const pushed: Pushed[] = [];
  const references = referencesFor(request, reading.source);
  await tagProven(proven, { client, references, onPushed: (one) => pushed.push(one) });
  return pushed;
}
