import type { Pushed } from "../../domain/findings/report.ts";
import { formatReference, parseReference, repositoryName } from "../../domain/oci/reference.ts";
import { Failure } from "../../domain/text/failure.ts";
import type { RegistryClient } from "../ports/repository.ts";
import type { ProvenImage } from "./find-proven.ts";

/**
 * Gives an image or index that its repositories have the tags that a build would push. A tag that serves it
 * already is left alone. Each digest is read back.
 * @throws Failure `registry`
 */
export async function tagProven(
  { digest, manifest }: Pick<ProvenImage, "digest" | "manifest">,
  options: {
    readonly client: Pick<RegistryClient, "repository">;
    /** `name:tag` of repositories that have the image. */
    readonly references: readonly string[];
    readonly onPushed: (pushed: Pushed) => void;
  },
): Promise<void> {
  for (const reference of options.references) {
    const parsed = parseReference(reference);
    if (parsed?.tag === undefined) throw new Error(`${reference} has no tag`);
    const { tag } = parsed;
    const repository = options.client.repository(repositoryName(parsed));
    const changed = (await repository.digestOf(tag)) !== digest;
    if (changed) {
      await repository.pushManifest(manifest, tag);
      const served = await repository.digestOf(tag);
      if (served !== digest) {
        throw new Failure({
          code: "registry",
          message: `The registry serves ${served ?? "nothing"} for ${formatReference(parsed)}, but ${digest} was pushed.`,
          fix: "Do not deploy this tag. Something between this machine and the registry changes or replaces images: find out what.",
        });
      }
    }
    options.onPushed({ reference, digest, changed });
  }
}
