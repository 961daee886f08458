import { type Answer, known, type RemoteRef, type Tag } from "../../../domain/source/checkout.ts";
import type { Repository } from "../run/repository.ts";
import { remoteSilent } from "./remote-reason.ts";

const remoteSeconds = 15;

/** Lists the remote's branches and tags without fetching anything. */
export async function listRemote(
  repository: Repository,
  remote: string,
): Promise<Answer<readonly RemoteRef[]>> {
  const answer = await repository.git.text(
    // Runs git's own program at the other end of a file or ssh remote, whatever this repository's
    // configuration says.
    ["ls-remote", "--heads", "--tags", "--upload-pack=git-upload-pack", "--", remote],
    { seconds: remoteSeconds },
  );
  return answer.known ? known(parseRemoteRefs(answer.value)) : remoteSilent(answer.why);
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

/** Returns the tags among the remote's refs. */
export function tagsAmong(refs: readonly RemoteRef[]): readonly Tag[] {
  const prefix = "refs/tags/";
  return refs
    .filter(({ name }) => name.startsWith(prefix))
    .map(({ name, commit }) => ({ name: name.slice(prefix.length), commit }));
}
