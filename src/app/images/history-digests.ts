import type { Difference } from "../../domain/findings/difference.ts";

/**
 * Where buildah's history names by a digest what an instruction copied, or the stage that the next
 * one stands on.
 */
const digestInHistory =
  /^((?:\/bin\/sh -c #\(nop\) )?(?:COPY|ADD) (?:file|dir|multi):)[0-9a-f]{64}(?= in )|^(FROM )[0-9a-f]{12,64}$/;

/**
 * Returns the open differences of the history that are nothing but a digest over accepted files: the
 * instruction brought one of them along, and all that differs in the files of the image is accepted.
 * Such a digest is over files and cannot be computed again from the image; so it is carried along
 * only as the last thing that is open.
 */
export function historyDigests(options: {
  readonly listed: readonly Difference[];
  /** Those of {@link listed} that neither are accepted nor carry accepted ones. */
  readonly open: readonly Difference[];
}): readonly Difference[] {
  const { listed, open } = options;
  const isOpen = new Set(open.map(({ path }) => path));
  const known = new Set(listed.map(({ path }) => path).filter((path) => !isOpen.has(path)));
  const digests = open.filter((each) => known.has(each.carries?.path ?? "") && isOnlyDigest(each));
  return digests.length === open.length ? digests : [];
}

function isOnlyDigest({ kind, value }: Difference): boolean {
  const [section, , field] = value?.keys ?? [];
  const isText = field === "created_by" || field === "comment";
  if (kind !== "config" || section !== "history" || !isText) return false;
  const [a, b] = (value?.values ?? []).map((text) =>
    typeof text === "string" ? text.replace(digestInHistory, "$1$2") : undefined,
  );
  return a !== undefined && a === b;
}
