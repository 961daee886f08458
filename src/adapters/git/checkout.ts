import { relative, sep } from "node:path";
import type { CheckoutQuestion, CheckoutReader } from "../../app/source-ports.ts";
import {
  type Answer,
  type Checkout,
  type GitCheckout,
  known,
  type Presence,
  type Remote,
  type Tag,
  unknown,
} from "../../domain/checkout.ts";
import { repositoryName } from "../../domain/repository-name.ts";
import { chooseVersion } from "../../domain/version-tag.ts";
import { remotesOf } from "./configuration.ts";
import {
  type LocalPresence,
  listRemote,
  presenceOn,
  type RemoteRef,
  readLocalPresence,
  tagsAmong,
} from "./remote.ts";
import { openRepository, type Repository, type Surroundings } from "./repository.ts";
import { readWorktrees } from "./worktree.ts";

type CheckoutOrder = CheckoutQuestion & Surroundings;

/** Reads the checkouts of git, with the user's own git. */
export function gitCheckoutReader(surroundings: Surroundings): CheckoutReader {
  return { read: (question) => readCheckout({ ...question, ...surroundings }) };
}

/**
 * Reads the facts about the checkout that the context is in. Programs that its configuration names are not run, its
 * files are not changed, and the remote is asked only for what the checkout itself cannot tell.
 * @throws Failure `tool` when there is a checkout and no git
 */
async function readCheckout(order: CheckoutOrder): Promise<Checkout> {
  const opened = await openRepository(order.context, order);
  if (opened.kind === "closed") return { kind: "none", why: opened.why };
  const { repository } = opened;
  const context = relative(repository.root, order.context).split(sep).join("/");
  if (context === ".." || context.startsWith("../"))
    return {
      kind: "none",
      why: `the working tree is ${repository.root}, and the context is not in it`,
    };
  const remotes = remotesOf(repository.settings).map(
    ({ name, url }): Remote => ({ name, repository: repositoryName(url) }),
  );
  const remote = chosenRemote(remotes, order.repository);
  const [{ revision, worktrees }, localTags, local] = await Promise.all([
    readWorktrees({ repository, surroundings: order, prefix: "", context }),
    readLocalTags(repository),
    remote === undefined ? nothingFetched : readLocalPresence(repository, remote.name),
  ]);
  const place = { order, repository, remote, revision, localTags, local };
  return {
    kind: "checkout",
    root: repository.root,
    context,
    revision: committed(revision),
    remotes,
    remote,
    worktrees,
    localTags: revision.known && revision.value === undefined ? known([]) : localTags,
    ...(await readRemoteFacts({ ...place, offset: order.offset ?? context })),
  };
}

function committed(revision: Answer<string | undefined>): Answer<string> {
  if (!revision.known) return revision;
  return revision.value === undefined ? unknown("no commit yet") : known(revision.value);
}

interface RemoteQuestion {
  readonly order: CheckoutOrder;
  readonly repository: Repository;
  readonly remote: Remote | undefined;
  readonly revision: Answer<string | undefined>;
  readonly localTags: Answer<readonly Tag[]>;
  readonly local: LocalPresence;
  readonly offset: string;
}

/** What the remote has at the revision. It is asked once, when presence or version are not proven without it. */
async function readRemoteFacts(
  question: RemoteQuestion,
): Promise<Pick<GitCheckout, "onRemote" | "remoteTags">> {
  const { revision, remote, repository, local } = question;
  if (!revision.known) return { onRemote: revision, remoteTags: revision };
  if (revision.value === undefined || remote === undefined)
    return { onRemote: known({ present: false }), remoteTags: known([]) };
  const commit = revision.value;
  const proof = proofWithoutRemote(question.order.env, commit, local);
  if (proof !== undefined && namesVersion(question))
    return { onRemote: known({ present: true, proof }), remoteTags: unknown("nobody had to ask") };
  const refs = await listRemote(repository, remote.name);
  const asked = presenceOn({ refs, revision: commit, shallow: repository.shallow, local });
  const onRemote: Answer<Presence> = proof === undefined ? asked : known({ present: true, proof });
  return { onRemote, remoteTags: tagsOf(refs) };
}

function tagsOf(refs: Answer<readonly RemoteRef[]>): Answer<readonly Tag[]> {
  return refs.known ? known(tagsAmong(refs.value)) : refs;
}

function proofWithoutRemote(
  env: CheckoutOrder["env"],
  commit: string,
  local: LocalPresence,
): string | undefined {
  // The runner checked this very commit out of the server.
  if (env["GITHUB_ACTIONS"] === "true" && env["GITHUB_SHA"] === commit) return "GITHUB_SHA";
  return local.containedIn;
}

function namesVersion({ localTags, revision, offset }: RemoteQuestion): boolean {
  if (!localTags.known || !revision.known) return false;
  const here = localTags.value.filter(({ commit }) => commit === revision.value);
  return (
    chooseVersion(
      here.map(({ name }) => name),
      offset,
    ) !== undefined
  );
}

const nothingFetched: LocalPresence = { containedIn: undefined, ahead: false };

/** The remote with the name asked for, else `origin`, else the first one of the configuration. */
function chosenRemote(
  remotes: readonly Remote[],
  repository: string | undefined,
): Remote | undefined {
  const named = remotes.find(
    (remote) => remote.repository !== undefined && remote.repository === repository,
  );
  return named ?? remotes.find(({ name }) => name === "origin") ?? remotes[0];
}

async function readLocalTags(repository: Repository): Promise<Answer<readonly Tag[]>> {
  const answer = await repository.git([
    "for-each-ref",
    "--format=%(objectname) %(*objectname) %(refname:strip=2)",
    "refs/tags/",
  ]);
  return answer.known ? known(parseTags(answer.value)) : answer;
}

/** Parses that output: an annotated tag has its commit in the second place. */
function parseTags(output: string): readonly Tag[] {
  return output.split("\n").flatMap((line) => {
    const [, own, target, name] = /^([0-9a-f]+) ([0-9a-f]*) (.+)$/.exec(line) ?? [];
    if (own === undefined || name === undefined) return [];
    return [{ name, commit: target === undefined || target === "" ? own : target }];
  });
}
