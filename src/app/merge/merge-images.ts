import type { MergeRequest } from "../../domain/build/merge-request.ts";
import type { Verdict } from "../../domain/findings/proof.ts";
import type { Pushed } from "../../domain/findings/report.ts";
import { sharedClaims } from "../../domain/labels/member-labels.ts";
import type { Digest } from "../../domain/oci/digest.ts";
import type { PlatformDigest } from "../../domain/oci/platform.ts";
import { writeIndex } from "../../domain/oci/write-index.ts";
import type { Reporter } from "../ports/build.ts";
import type { RegistryClient } from "../ports/repository.ts";
import { refuseOtherDigest } from "../publish/expected-digest.ts";
import { referencesFor } from "../publish/publish.ts";
import { pushIndex } from "./push-index.ts";
import { readMembers, servedMember } from "./read-members.ts";

interface MergeOptions {
  readonly request: MergeRequest;
  readonly client: RegistryClient;
  readonly reporter: Reporter;
  /** Why this run must not push, if so. @throws Failure `forbidden` when that is unknown */
  readonly permission: () => Promise<string | undefined>;
  readonly onPushed: (pushed: Pushed) => void;
}

/** An index that was pushed. */
export interface MergedIndex {
  readonly digest: Digest;
  readonly sourceId: string;
  /** In the order of the index. */
  readonly members: readonly PlatformDigest[];
  readonly verdict: Verdict;
}

/** What came of a merge; it withholds what came with a fork's pull request. */
export type Merge =
  | { readonly kind: "withheld"; readonly why: string }
  | { readonly kind: "merged"; readonly index: MergedIndex };

/**
 * Joins images that are in a registry into one index, and pushes it to every repository that has
 * them all. Nothing is pushed before every image was read and fits the others.
 * @throws Failure `usage`, `forbidden`, `registry`
 */
export async function mergeImages(options: MergeOptions): Promise<Merge> {
  const { request, client, reporter, onPushed } = options;
  const why = await options.permission();
  if (why !== undefined) return { kind: "withheld", why };
  const [first, ...others] = request.image.map((name) => client.repository(name));
  if (first === undefined) throw new Error("no repository");
  reporter.progress(`reading ${request.members.length} images of ${first.name}`);
  const members = await readMembers(request.members, first);
  for (const repository of others) {
    for (const member of members) await servedMember(member, repository);
  }
  const index = writeIndex(members);
  const { source, verdict, differing } = sharedClaims(members, request);
  refuseOtherDigest(request, { image: index });
  const references = referencesFor(
    { ...request, push: true },
    { repository: "", offset: "", ...source },
  );
  for (const { platform, digest } of differing) {
    const message = `The image of ${platform}, ${digest}, says that its two builds differed.`;
    reporter.annotate({ level: "warning", title: "Not reproducible", message });
  }
  await pushIndex({ index, references, client, reporter, onPushed });
  const { digest } = index;
  const sorted = members
    .map((member) => ({ platform: member.platform, digest: member.digest }))
    .sort(
      (one, other) => Number(one.platform > other.platform) - Number(one.platform < other.platform),
    );
  return { kind: "merged", index: { digest, sourceId: source.id, members: sorted, verdict } };
}
