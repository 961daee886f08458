import type { Advisory } from "../domain/advisory.ts";
import type { Checkout } from "../domain/checkout.ts";
import type { Source } from "../domain/source.ts";
import { formatSourceId, untaggedVersion } from "../domain/source-id.ts";
import { chooseVersion } from "../domain/version-tag.ts";
import { advise } from "./rules.ts";

/** Everything that decides a source's name and its advisories. */
export interface SourceEvidence {
  readonly checkout: Checkout;
  /** Path of the service inside the repository; undefined: the context's path. */
  readonly offset: string | undefined;
  /** Canonical name; undefined: the remote's. */
  readonly repository: string | undefined;
  readonly ignores: (path: string) => boolean;
}

/** Names the source and judges it. A folder in no checkout is `,0.0.0-untagged`, with the offset when one was given. */
export function judgeSource(evidence: SourceEvidence): {
  readonly source: Source;
  readonly advisories: readonly Advisory[];
} {
  const { checkout, ignores } = evidence;
  const git = checkout.kind === "checkout" ? checkout : undefined;
  const offset = evidence.offset ?? git?.context ?? "";
  const version = chooseVersion(git === undefined ? [] : tagsHere(git), offset);
  const parts = {
    // A name that only an input gives is no proof of a repository.
    repository: git === undefined ? "" : (evidence.repository ?? git.remote?.repository ?? ""),
    offset,
    version: version?.chosen.version ?? untaggedVersion,
    revision: git?.revision.known === true ? git.revision.value : "",
  };
  return {
    source: { id: formatSourceId(parts), ...parts },
    advisories: advise({ checkout, version, offset, ignores }),
  };
}

function tagsHere(checkout: Extract<Checkout, { kind: "checkout" }>): readonly string[] {
  return [checkout.localTags, checkout.remoteTags].flatMap((tags) =>
    tags.known ? tags.value : [],
  );
}
