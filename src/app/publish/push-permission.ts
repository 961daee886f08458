import type { BuildRequest } from "../../domain/build/request.ts";
import { type Carried, notPushed, type PullRequest } from "../../domain/source/carried.ts";
import type { Answer } from "../../domain/source/checkout.ts";
import { Failure } from "../../domain/text/failure.ts";
import { perSurface, setting } from "../../domain/text/surface.ts";
import type { BuildPorts } from "../ports/build.ts";
import type { SourceReading } from "../ports/source.ts";

/** What is known of a run and its checkout, to decide whether its image may be pushed. */
export interface PushOptions {
  readonly carried: Carried;
  readonly reading: Pick<SourceReading, "source" | "advisories" | "place">;
  /** Canonical name of the repository that the workflow runs for. */
  readonly repository: string | undefined;
  /** Looks up a pull request of that repository on the forge. */
  readonly pull: (number: number) => Promise<Answer<PullRequest>>;
}

/** Why an image is built and compared, but not pushed; undefined when it may be pushed. */
type Withheld = string | undefined;

/**
 * Decides whether what is checked out may be pushed. Nothing that came with a fork's pull request
 * is pushed. Where a run may have checked out anything, the commit has to be one of the
 * repository's own: an unknown never passes.
 * @throws Failure `forbidden` when it cannot be decided
 */
export async function pushPermission(options: PushOptions): Promise<Withheld> {
  const { carried, reading } = options;
  if (carried.kind === "withheld") return carried.why;
  const { revision } = reading.source;
  const pulls = await pullsOf(carried, options);
  for (const { number, isHere, answer } of pulls) {
    if (!answer.known || answer.value.isOwn) continue;
    if (isHere || answer.value.commits.includes(revision)) {
      return `The checkout is of pull request ${number}, which comes from a fork`;
    }
  }
  if (pulls.some(({ answer }) => answer.known && isOwnCommit(answer.value, revision))) {
    return undefined;
  }
  const suspect = pulls.find(({ answer }) => !answer.known || !answer.value.isOwn);
  if (suspect === undefined && !carried.needsProof) return undefined;
  const missing = missingProof(carried, options, suspect);
  if (missing === undefined) return undefined;
  throw new Failure({
    code: "forbidden",
    message: `Twofold cannot tell whether the image to push comes from a fork's pull request: ${missing}.`,
    fix: `Check out a branch or tag of this repository (with \`fetch-depth: 0\`, and a token that may read pull requests: ${perSurface({ workflow: "`github-token`", commandLine: "GITHUB_TOKEN" })}), or do not push on this event: ${setting("push", "false")}.`,
  });
}

/**
 * Returns the request, without its push where that is withheld; the image is built and compared
 * anyway.
 */
export async function permitted(
  request: BuildRequest,
  reading: SourceReading,
  { pushPermission: ask, reporter }: Pick<BuildPorts, "pushPermission" | "reporter">,
): Promise<BuildRequest> {
  const why = request.push ? await ask(reading) : undefined;
  if (why === undefined) return request;
  reporter.annotate(notPushed(why));
  return { ...request, push: false };
}

interface LookedUp {
  readonly number: number;
  /** Whether its ref is at the commit that is checked out. */
  readonly isHere: boolean;
  readonly answer: Answer<PullRequest>;
}

type Open = Extract<Carried, { kind: "open" }>;

/** How many pull requests are looked up at most: more than a run would be about. */
const mostPulls = 10;

async function pullsOf(
  { pulls, ownPulls }: Open,
  { reading, pull }: PushOptions,
): Promise<readonly LookedUp[]> {
  const refs = reading.place?.pullRefs;
  const here = new Set(refs?.known === true ? refs.value : []);
  const numbers = [...new Set([...here, ...pulls])].filter((number) => !ownPulls.includes(number));
  return await Promise.all(
    numbers.slice(0, mostPulls).map(async (number) => {
      return { number, isHere: here.has(number), answer: await pull(number) };
    }),
  );
}

function isOwnCommit({ isOwn, commits }: PullRequest, revision: string): boolean {
  return isOwn && commits.includes(revision);
}

/**
 * Says what is not known, as the end of a sentence; undefined when the commit is certainly the
 * repository's own.
 */
function missingProof(
  { event, trusted }: Open,
  { reading, repository }: PushOptions,
  suspect: LookedUp | undefined,
): string | undefined {
  const { revision } = reading.source;
  const asked =
    suspect === undefined || suspect.answer.known
      ? ""
      : `; about pull request ${suspect.number}, ${suspect.answer.why}`;
  if (revision === "") return `on \`${event}\`, the commit that is built is not known${asked}`;
  const isOwn = trusted.includes(revision) || isOnBase(reading, repository);
  if (!isOwn || suspect?.isHere === true) {
    return `on \`${event}\`, nothing shows that ${revision} is on a branch or tag of ${repository ?? "the repository"}${asked}`;
  }
  // Files of a pull request may be beside a commit that is the repository's own.
  const isDirty = reading.advisories.some(
    ({ name, leavesOpen = [] }) => name === "dirty" || leavesOpen.includes("dirty"),
  );
  if (suspect === undefined || !isDirty) return undefined;
  return `the event is about pull request ${suspect.number}, and the checkout has files that are in no commit${asked}`;
}

function isOnBase(
  { place }: Pick<SourceReading, "place">,
  repository: string | undefined,
): boolean {
  if (place === undefined || repository === undefined) return false;
  const isBase = place.remote?.toLowerCase() === repository.toLowerCase();
  const { onRemote } = place;
  return isBase && onRemote.known && onRemote.value.present && onRemote.value.isWeak !== true;
}
