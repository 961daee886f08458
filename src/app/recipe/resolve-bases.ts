import { type BaseUse, basesOf } from "../../containerfile/bases.ts";
import type { ImportedBase } from "../../domain/build/plan.ts";
import { formatReference, repositoryName } from "../../domain/oci/reference.ts";
import { type BringOptions, resolvingOnce, wishFor } from "./bring-bases.ts";

/** An outside image that a build takes, as a recipe names it. */
export interface NamedBase {
  readonly use: BaseUse;
  readonly base: Pick<ImportedBase, "digest" | "pinned">;
}

/**
 * Finds out which images a build would take, without fetching any: each tag is asked for its digest.
 * @returns undefined where one of them is in no registry, so that nobody else can know it
 * @throws Failure `registry`, `usage`
 */
export async function resolveBases(
  options: Pick<BringOptions, "scope" | "platform" | "contexts" | "registry">,
): Promise<readonly NamedBase[] | undefined> {
  const resolve = resolvingOnce(options.registry);
  const bases = basesOf(options.scope).map(
    async (use): Promise<readonly NamedBase[] | undefined> => {
      const image = wishFor(use, options)?.image;
      if (image === undefined) return [];
      if (image.kind === "files" || image.reference.registry === "localhost") return undefined;
      const { reference } = image;
      const digest = reference.digest ?? (await resolve(formatReference(reference)));
      return [{ use, base: { digest, pinned: `${repositoryName(reference)}@${digest}` } }];
    },
  );
  const found = await Promise.all(bases);
  const known = found.filter((each) => each !== undefined);
  return known.length === found.length ? known.flat() : undefined;
}
