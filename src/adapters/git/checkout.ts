import type { CheckoutOptions, CheckoutReader, Forge } from "../../app/ports/source.ts";
import { allEnded } from "../../domain/build/all-ended.ts";
import {
  type Answer,
  type Checkout,
  type GitCheckout,
  known,
  type Remote,
  type RemoteRef,
  unknown,
} from "../../domain/source/checkout.ts";
import { readBeside } from "./beside.ts";
import { readCommitTime } from "./commit-time.ts";
import { namedRemotes } from "./refs/named-remotes.ts";
import { readPresence } from "./refs/presence.ts";
import { readPullRefs } from "./refs/pull-refs.ts";
import { listRemote, tagsAmong } from "./refs/remote.ts";
import { readTags } from "./refs/tags.ts";
import { contextIn } from "./run/questions.ts";
import { openRepository, type Repository, type Surroundings } from "./run/repository.ts";
import { untrackedSettings } from "./worktree/untracked-settings.ts";
import { readWorktrees } from "./worktree/worktree.ts";

/** What reading checkouts needs from outside. */
interface World extends Surroundings {
  /** The forge's API; undefined means that only git's own protocol is used. */
  readonly forge?: Forge;
}

type CheckoutRead = CheckoutOptions & World;

/** Makes a reader of git checkouts that uses the user's own git. */
export function gitCheckoutReader(world: World): CheckoutReader {
  return {
    read: (options) => readCheckout({ ...options, ...world }),
    readBeside: (options) => readBeside(options, world),
    commitTime: (folder) => readCommitTime(folder, world),
  };
}

/**
 * Reads the facts about the context's checkout. It does not run programs that the repository's
 * configuration names, does not change files, and fetches nothing: it lists the remote's branches
 * and tags while it examines the files.
 * @throws Failure `tool` when there is a checkout and no git
 */
async function readCheckout(options: CheckoutRead): Promise<Checkout> {
  const opened = await openRepository(options.context, options);
  if (opened.kind === "closed") return { kind: "none", why: opened.why };
  const { repository } = opened;
  const context = contextIn(repository.root, options.context);
  if (context === undefined)
    return {
      kind: "none",
      why: `the working tree is ${repository.root}, but the context is not in it`,
    };
  const below = context === "" ? 0 : context.length + 1;
  const keepsOut = (path: string): boolean =>
    path.length > below && options.ignores(path.slice(below));
  const remotes = namedRemotes(repository.settings);
  const remote = chosenRemote(remotes, options.repository);
  const answers = allEnded([
    readWorktrees({
      ...{ repository, surroundings: options, prefix: "", context, keepsOut },
      listsTracked: options.listsTracked === true,
    }),
    readTags(repository),
    readPullRefs(repository),
    remote === undefined ? nothing : askRemote(repository, remote, options.forge),
    untrackedSettings(repository, options.settingsFile),
  ]);
  options.whileWaiting?.();
  const [{ revision, worktrees }, localTags, pullRefs, refs, settings] = await answers;
  const hasCommit = !revision.known || revision.value !== undefined;
  return {
    kind: "checkout",
    root: repository.root,
    context,
    revision: committed(revision),
    remotes,
    remote,
    worktrees,
    ...(settings === undefined ? {} : { untrackedSettings: settings }),
    localTags: hasCommit ? localTags : nothing,
    pullRefs: hasCommit ? pullRefs : nothing,
    ...(await readRemoteFacts({ options, repository, remote, revision, refs })),
  };
}

const nothing = known([]);

/** Lists the remote's refs, through git's own protocol first because that works on every forge. */
async function askRemote(
  repository: Repository,
  remote: Remote,
  forge: Forge | undefined,
): Promise<Answer<readonly RemoteRef[]>> {
  const answer = await listRemote(repository, remote.name);
  if (answer.known) return answer;
  const listed = await forge?.listRefs(remote.repository);
  if (listed === undefined || listed.known) return listed ?? answer;
  return unknown(`${answer.why}; ${listed.why}`, answer.trouble);
}

function committed(revision: Answer<string | undefined>): Answer<string> {
  if (!revision.known) return revision;
  return revision.value === undefined ? unknown("no commit yet") : known(revision.value);
}

/** Finds out what the remote has of the revision. */
async function readRemoteFacts({
  options,
  repository,
  remote,
  revision,
  refs,
}: {
  readonly options: CheckoutRead;
  readonly repository: Repository;
  readonly remote: Remote | undefined;
  readonly revision: Answer<string | undefined>;
  readonly refs: Answer<readonly RemoteRef[]>;
}): Promise<Pick<GitCheckout, "onRemote" | "remoteTags">> {
  const remoteTags = refs.known ? known(tagsAmong(refs.value)) : refs;
  if (!revision.known) return { onRemote: revision, remoteTags: revision };
  const commit = revision.value;
  if (commit === undefined || remote === undefined)
    return { onRemote: known({ present: false }), remoteTags: nothing };
  const { asked, forge } = options;
  const { mergePreview } = asked;
  // The temporary merge of a pull request is on no branch, so there is no need to search for it.
  if (mergePreview?.commit === commit)
    return { onRemote: unknown(`it is ${mergePreview.ref}`), remoteTags };
  const isOfEvent = asked.revisions.some(
    (one) => one.from === "GITHUB_SHA" && one.commit === commit,
  );
  const presence = { repository, remote, commit, refs, forge, isOfEvent };
  return { onRemote: await readPresence(presence), remoteTags };
}

/**
 * Returns the remote with the given repository, else `origin`, else the first one of the
 * configuration.
 */
function chosenRemote(
  remotes: readonly Remote[],
  repository: string | undefined,
): Remote | undefined {
  const named = remotes.find(
    (remote) => remote.repository !== undefined && remote.repository === repository,
  );
  return named ?? remotes.find(({ name }) => name === "origin") ?? remotes[0];
}
