import { parseReference, repositoryName } from "../../domain/oci/reference.ts";
import type { Registry } from "../ports/registry.ts";

/**
 * Tries the account at each repository that will be pushed to, before anything is built: a wrong
 * password must not be found out only after the builds.
 * @throws Failure of the first repository that would refuse the push
 */
export async function tryPush(
  references: readonly string[],
  registry: Pick<Registry, "tryPush">,
): Promise<void> {
  const tried = await Promise.allSettled(
    oneOfEachRepository(references).map((reference) => registry.tryPush(reference)),
  );
  const refused = tried.find((result) => result.status === "rejected");
  if (refused !== undefined) throw refused.reason;
}

function oneOfEachRepository(references: readonly string[]): readonly string[] {
  const byName = new Map(
    references.map((reference) => {
      const name = parseReference(reference);
      return [name === undefined ? reference : repositoryName(name), reference];
    }),
  );
  return [...byName.values()];
}
