import { type Answer, known, type Presence, type Tag, unknown } from "../../domain/checkout.ts";
import type { Repository } from "./repository.ts";

const remoteSeconds = 15;

/** A branch or tag of the remote, and the commit it is at. */
export interface RemoteRef {
  readonly name: string;
  readonly commit: string;
}

/** Asks the remote for its branches and tags, without fetching anything. */
export async function listRemote(
  repository: Repository,
  remote: string,
): Promise<Answer<readonly RemoteRef[]>> {
  const answer = await repository.git(
    // The program at the other end of a file or ssh remote is git's own, whatever this repository's configuration says.
    ["ls-remote", "--heads", "--tags", "--upload-pack=git-upload-pack", "--", remote],
    { seconds: remoteSeconds },
  );
  return answer.known ? known(parseRemoteRefs(answer.value)) : answer;
}

/** Parses `git ls-remote`: the line of an annotated tag is followed by its commit's, marked `^{}`. */
export function parseRemoteRefs(output: string): readonly RemoteRef[] {
  const commits = new Map<string, string>();
  for (const line of output.split("\n")) {
    const [, commit, name] = /^([0-9a-f]{40,64})\t(refs\/.+)$/.exec(line) ?? [];
    if (commit !== undefined && name !== undefined)
      commits.set(name.replace(/\^\{\}$/, ""), commit);
  }
  return [...commits].map(([name, commit]) => ({ name, commit }));
}

/** The tags among the remote's refs. */
export function tagsAmong(refs: readonly RemoteRef[]): readonly Tag[] {
  const prefix = "refs/tags/";
  return refs
    .filter(({ name }) => name.startsWith(prefix))
    .map(({ name, commit }) => ({ name: name.slice(prefix.length), commit }));
}

/** What this checkout knows about the revision's place on the remote, before the remote is asked. */
export interface LocalPresence {
  /** A remote-tracking branch that contains the revision. */
  readonly containedIn: string | undefined;
  /** Whether the revision was made on top of a remote-tracking branch. */
  readonly ahead: boolean;
}

/** Looks at the branches that were fetched from a remote. */
export async function readLocalPresence(
  repository: Repository,
  remote: string,
): Promise<LocalPresence> {
  const prefix = `refs/remotes/${remote}/`;
  const refs = async (filter: string): Promise<readonly string[]> => {
    const answer = await repository.git([
      "for-each-ref",
      filter,
      "HEAD",
      "--format=%(refname)",
      prefix,
    ]);
    return answer.known ? answer.value.split("\n").filter((ref) => ref.startsWith(prefix)) : [];
  };
  const [containing, merged] = await Promise.all([refs("--contains"), refs("--merged")]);
  return { containedIn: containing[0], ahead: containing.length === 0 && merged.length > 0 };
}

/** Whether the remote has the revision, from its own answer and what was fetched before. */
export function presenceOn(place: {
  readonly refs: Answer<readonly RemoteRef[]>;
  readonly revision: string;
  readonly shallow: boolean;
  readonly local: LocalPresence;
}): Answer<Presence> {
  if (!place.refs.known) return place.refs;
  const ref = place.refs.value.find(({ commit }) => commit === place.revision);
  if (ref !== undefined) return known({ present: true, proof: `${ref.name} of the remote` });
  if (place.shallow && !place.local.ahead)
    return unknown(
      "the history is shallow, and no branch or tag of the remote ends at this revision",
    );
  return known({ present: false });
}
