import type { Forge } from "../../../app/ports/source.ts";
import {
  type Answer,
  known,
  type Presence,
  type Remote,
  type RemoteRef,
  unknown,
} from "../../../domain/source/checkout.ts";
import type { Repository } from "../run/repository.ts";
import { type History, readHistory } from "./history.ts";

interface PresenceOptions {
  readonly repository: Repository;
  readonly remote: Remote;
  readonly commit: string;
  /** The answer of the remote itself. */
  readonly refs: Answer<readonly RemoteRef[]>;
  readonly forge: Forge | undefined;
  /** Whether a workflow's event says that the server had this commit when the run was started. */
  readonly isOfEvent: boolean;
}

/**
 * Decides whether the remote has the commit itself, whatever branch is checked out. It tries in
 * this order: a branch or tag of the remote is at the commit; the local history decides; the forge
 * decides; the workflow's event decides, where the remote was queried and could not tell. What was
 * fetched once counts as proof only while the remote cannot be queried, because a branch may have
 * been deleted or moved to another history since.
 */
export async function readPresence(options: PresenceOptions): Promise<Answer<Presence>> {
  const { repository, remote, commit, refs, forge } = options;
  const tip = refs.known ? refs.value.find((ref) => ref.commit === commit) : undefined;
  if (tip !== undefined) return present(`${tip.name} of the remote`);
  const history = await readHistory({ repository, remote: remote.name, commit, refs });
  const decided = decidedBy(history, options);
  if (decided !== undefined) return decided;
  const answer = await forge?.contains({ repository: remote.repository, commit, refs });
  switch (answer?.kind) {
    case "contained":
      return present(`${answer.ref}, according to the forge`);
    case "elsewhere":
      return answer.isEverything
        ? known({ present: false })
        : unknown(
            `according to the forge, ${answer.refs.join(", ")} does not have it; the forge was not asked about the rest`,
          );
    case "silent":
    case undefined:
      // The server itself started the run for this commit.
      if (options.isOfEvent && refs.known) return weakly("the event of the run");
      return unknown(
        [whyUndecided(options, history), answer?.why].filter((why) => why !== undefined).join("; "),
        refs.known ? undefined : refs.trouble,
      );
  }
}

function present(proof: string): Answer<Presence> {
  return known({ present: true, proof });
}

/** Present according to a source that nothing confirmed. */
function weakly(proof: string): Answer<Presence> {
  return known({ present: true, proof, isWeak: true });
}

/** Decides what this checkout can decide alone, from the remote's branches and tags. */
function decidedBy(history: History, options: PresenceOptions): Answer<Presence> | undefined {
  const { refs, repository, remote } = options;
  if (!refs.known)
    return history.wasFetched ? weakly(`refs/remotes/${remote.name}/, as fetched`) : undefined;
  if (history.isContained) return present("the history of the remote's branches and tags");
  // In a shallow checkout the commit may be below the cut.
  if (history.isComplete && !repository.shallow) return known({ present: false });
  return history.isOnTop ? known({ present: false }) : undefined;
}

function whyUndecided({ refs, repository }: PresenceOptions, history: History): string {
  if (!refs.known) return refs.why;
  if (history.wasFetched)
    return "a branch of the remote had it at the last fetch, but branches have since moved to commits that are not in this clone";
  return repository.shallow
    ? "the history is shallow, and no branch or tag of the remote ends at this revision"
    : "branches or tags of the remote are at commits that are not in this clone";
}
