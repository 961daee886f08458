import type { Scope } from "../containerfile/bases.ts";
import type { Advisory } from "../domain/source/advisory.ts";
import type { Checkout, GitCheckout } from "../domain/source/checkout.ts";
import type { Source } from "../domain/source/source.ts";
import { formatSourceId, untaggedVersion } from "../domain/source/source-id.ts";
import { chooseVersion, type VersionChoice } from "../domain/source/version-tag.ts";
import { requirementPaths } from "../shell/requirements.ts";
import type { Facts } from "./facts.ts";
import { advise } from "./rules.ts";

/** Everything that decides a source's name and its advisories. */
export interface SourceEvidence {
  readonly checkout: Checkout;
  /** Path of the service inside the repository; undefined: the context's path. */
  readonly offset: string | undefined;
  /** Canonical name; undefined: the remote's. */
  readonly repository: string | undefined;
  readonly ignores: (path: string) => boolean;
  readonly asked: Facts["asked"];
  readonly recipe: Facts["recipe"];
}

/**
 * Returns the files of the build context whose content rules judge, by their paths.
 * @throws Failure `usage`, as `basesOf`
 */
export function filesToRead(scope: Scope, ignores: (path: string) => boolean): readonly string[] {
  return requirementPaths(scope).filter((path) => !ignores(path));
}

export interface JudgedSource {
  readonly source: Source;
  readonly version: VersionChoice | undefined;
  readonly advisories: readonly Advisory[];
}

/**
 * Names the source and judges it. A folder outside of any checkout is `,0.0.0-untagged`, followed
 * by the offset if one was given.
 */
export function judgeSource(evidence: SourceEvidence): JudgedSource {
  const { checkout, ignores, repository, asked, recipe } = evidence;
  const git = checkout.kind === "checkout" ? checkout : undefined;
  const offset = evidence.offset ?? git?.context ?? "";
  const version = git === undefined ? undefined : chooseVersion({ ...tagsOf(git), offset });
  const parts = {
    // A name that only comes from an input does not prove that there is a repository.
    repository: git === undefined ? "" : (repository ?? git.remote?.repository ?? ""),
    offset,
    version: version?.chosen.version ?? untaggedVersion,
    revision: git?.revision.known === true ? git.revision.value : "",
  };
  return {
    source: { id: formatSourceId(parts), ...parts },
    version,
    advisories: advise({ checkout, version, offset, repository, asked, ignores, recipe }),
  };
}

/** Returns the names of the tags of this checkout and of the remote, and of those at the revision. */
function tagsOf({ revision, localTags, remoteTags }: GitCheckout): {
  readonly here: readonly string[];
  readonly all: readonly string[];
} {
  if (!revision.known) return { here: [], all: [] };
  const tags = [localTags, remoteTags].flatMap((answer) => (answer.known ? answer.value : []));
  const here = tags.filter(({ commit }) => commit === revision.value);
  return { here: here.map(({ name }) => name), all: tags.map(({ name }) => name) };
}
