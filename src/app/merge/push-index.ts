import type { Pushed } from "../../domain/findings/report.ts";
import { parseReference, repositoryName } from "../../domain/oci/reference.ts";
import type { WrittenIndex } from "../../domain/oci/write-index.ts";
import type { Reporter } from "../ports/build.ts";
import type { RegistryClient } from "../ports/repository.ts";
import { servesOther } from "../publish/serves-other.ts";

interface PushOptions {
  readonly index: WrittenIndex;
  /** `name:tag` each. The images of the index are in every one of these repositories. */
  readonly references: readonly string[];
  readonly client: RegistryClient;
  readonly reporter: Pick<Reporter, "info" | "progress">;
  /** Called for each reference that the registry serves the index for. */
  readonly onPushed: (pushed: Pushed) => void;
}

/**
 * Pushes an index: to every repository by its digest, so that no tag moves where one of them
 * refuses it, and then under each tag, which is read back. What a registry serves already is not
 * written again. @throws Failure `registry`
 */
export async function pushIndex(options: PushOptions): Promise<void> {
  const { index, client, reporter } = options;
  const { digest } = index;
  const places = options.references.map(placeOf);
  for (const name of new Set(places.map((place) => place.name))) {
    const repository = client.repository(name);
    if ((await repository.manifest(digest)) === undefined) await repository.pushManifest(index);
  }
  for (const { name, tag, reference } of places) {
    const repository = client.repository(name);
    reporter.progress(`pushing ${reference}`);
    const changed = (await repository.digestOf(tag)) !== digest;
    if (changed) {
      await repository.pushManifest(index, tag);
      const served = await repository.manifest(tag);
      if (served?.digest !== digest)
        throw servesOther(reference, { served: served?.digest, digest });
    }
    options.onPushed({ reference, digest, changed });
    reporter.info(`${changed ? "pushed" : "unchanged"} ${reference}@${digest}`);
  }
}

function placeOf(reference: string): {
  readonly reference: string;
  readonly name: string;
  readonly tag: string;
} {
  const parsed = parseReference(reference);
  if (parsed?.tag === undefined) throw new Error(`${reference} is no reference with a tag`);
  return { reference, name: repositoryName(parsed), tag: parsed.tag };
}
