import type { DriftProblem, DriftRow } from "../../domain/deployed/drift.ts";
import type { RunningImage } from "../../domain/deployed/running.ts";
import type { WantedService } from "../../domain/deployed/wanted.ts";
import type { Claims } from "../../domain/labels/claims.ts";
import type { Digest } from "../../domain/oci/digest.ts";
import { checkoutAdvisories } from "../../domain/source/advisory.ts";
import type { SourceIdParts } from "../../domain/source/source-id.ts";
import { Failure } from "../../domain/text/failure.ts";
import { type Located, locate, tagOf } from "./locate.ts";
import { type RunningClaims, runningClaims } from "./running-claims.ts";
import { sameDigest } from "./same-digest.ts";
import type { ServedImages } from "./served-images.ts";

type Judged = Pick<DriftRow, "state" | "because" | "fix" | "digest" | "source"> & {
  readonly problems: readonly DriftProblem[];
};

/** Judges what runs in a place by what is wanted there. A registry that fails makes it unreachable. */
export async function judgeImage(
  image: RunningImage,
  service: WantedService,
  served: ServedImages,
): Promise<DriftRow> {
  const shared = { name: image.names[0], wanted: service, running: image };
  const tag = tagProblems(image, service);
  try {
    const { problems, ...judged } = await judge(image, service, served);
    return { ...shared, ...judged, problems: [...problems, ...tag] };
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== "registry") throw error;
    const { message: because, fix } = error.told;
    return { ...shared, state: "unreachable", because, fix, problems: tag };
  }
}

async function judge(
  image: RunningImage,
  service: WantedService,
  served: ServedImages,
): Promise<Judged> {
  if (image.waits) {
    return { state: "not-running", because: "its container has not started", problems: [] };
  }
  const running = await locate(image, served);
  if ("because" in running) return { state: "unknown", ...running, problems: [] };
  const { wants, forbid } = service;
  if (wants.kind === "source") {
    const told = await runningClaims(image, running, served);
    return "because" in told
      ? { state: "unknown", ...told, problems: [] }
      : { ...sourceState(wants.parts, told.claims), ...factsOf(told, forbid) };
  }
  const state = await digestState(running, wants.digest, served);
  // Labels are needed only for what is forbidden.
  if (forbid.length === 0) return { ...state, problems: [] };
  const told = await runningClaims(image, running, served);
  return "because" in told
    ? { ...state, problems: [{ kind: "advisories-unknown" }] }
    : { ...state, ...factsOf(told, forbid) };
}

function factsOf({ digest, claims }: RunningClaims, forbid: WantedService["forbid"]) {
  return {
    digest,
    ...(claims.source === undefined ? {} : { source: claims.source.id }),
    problems: forbiddenProblems(claims, forbid),
  };
}

type State = Pick<Judged, "state" | "because" | "fix" | "digest">;

async function digestState(running: Located, wanted: Digest, served: ServedImages): Promise<State> {
  const same = await sameDigest(running, wanted, served);
  const { digest } = running;
  const found = digest === undefined ? {} : { digest };
  switch (same.kind) {
    case "same":
      return { state: "in-place", ...found };
    case "other":
      // Where the wanted digest was asked for and the runtime contradicts, it is not what runs.
      return { state: "other-digest", ...(digest === wanted ? {} : found) };
    case "unknown":
      return { state: "unknown", because: same.because, ...found };
  }
}

/** Compares the source that is wanted with the one that labels name. */
function sourceState(wanted: SourceIdParts, { source }: Claims): State {
  if (source === undefined) return { state: "unknown", because: "its labels name no source" };
  if (source.repository !== wanted.repository || source.offset !== wanted.offset) {
    return { state: "other-source" };
  }
  // A source ID may leave the revision open.
  if (wanted.revision !== "" && source.revision !== wanted.revision) {
    return { state: "other-revision" };
  }
  if (source.version === wanted.version) return { state: "in-place" };
  return wanted.revision === ""
    ? { state: "other-version", fix: "Deploy the wanted version, or want the one that runs." }
    : { state: "other-version" };
}

function forbiddenProblems(
  { advisories }: Claims,
  forbid: WantedService["forbid"],
): readonly DriftProblem[] {
  if (forbid.length === 0) return [];
  if (advisories === undefined) return [{ kind: "advisories-unknown" }];
  // What could not be ruled out when the image was built may be among those that are forbidden.
  const isOpen = forbid.some((name) => checkoutAdvisories.some((one) => one === name));
  const found = advisories.filter(
    (name) => forbid.some((one) => one === name) || (isOpen && name === "unverifiable"),
  );
  return found.length === 0 ? [] : [{ kind: "forbidden", advisories: found }];
}

/** An image is asked for by a tag where its name has no digest; without a name nobody asks by one. */
function tagProblems(
  { asked }: RunningImage,
  { allowTag }: WantedService,
): readonly DriftProblem[] {
  if (allowTag || asked === undefined || asked.digest !== undefined) return [];
  return [{ kind: "tag", tag: tagOf(asked) }];
}
