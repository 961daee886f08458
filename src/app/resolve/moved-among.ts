import { allEnded } from "../../domain/build/all-ended.ts";
import type { FoundImage } from "../../domain/resolve/answer.ts";
import type { RegistryClient } from "../ports/repository.ts";

/**
 * Asks for one tag of each image, or for the image itself where it has none.
 * @returns the first that the registry no longer serves like that; undefined where it serves all
 */
export async function movedAmong(
  images: readonly FoundImage[],
  client: Pick<RegistryClient, "repository">,
): Promise<string | undefined> {
  const asked = await allEnded(
    images.map(async ({ name, digest, tags: [tag] }) => {
      const repository = client.repository(name);
      if (tag === undefined) {
        const served = await repository.manifest(digest);
        return served === undefined ? `${name}@${digest}` : undefined;
      }
      return (await repository.digestOf(tag)) === digest ? undefined : `${name}:${tag}`;
    }),
  );
  return asked.find((moved) => moved !== undefined);
}
