import { posix } from "node:path";
import type { FullRecipe } from "../../domain/labels/recipe.ts";
import type { VerifyPorts } from "../ports/verify.ts";
import type { KeptAs } from "./rebuild-request.ts";

/** Finds out how the images are kept that the build took from files of the repository. */
export async function keptImages(
  contexts: FullRecipe["buildContexts"],
  { root, ports }: { readonly root: string; readonly ports: Pick<VerifyPorts, "keptAs"> },
): Promise<ReadonlyMap<string, KeptAs>> {
  const offsets = contexts.flatMap((context) =>
    "digest" in context && context.offset !== undefined ? [context.offset] : [],
  );
  const found = offsets.map(
    async (offset) => [offset, await ports.keptAs(posix.join(root, offset))] as const,
  );
  return new Map(await Promise.all(found));
}
