import type { RecipeFacts } from "../../advise/facts.ts";
import { refuseDialect } from "../../dialect/refuse.ts";
import { dialect } from "../../dialect/table.ts";
import { dialectUses } from "../../dialect/uses.ts";
import { unknown } from "../../domain/source/checkout.ts";
import type { RecipeOptions, SourcePorts } from "../ports/source.ts";

/**
 * Finds where it matters which buildah builds, and asks for its version only if it does.
 * @throws Failure `usage` at what this buildah cannot build
 */
export async function judgedDialect(
  { scope }: RecipeOptions,
  ports: SourcePorts,
): Promise<RecipeFacts["dialect"]> {
  const uses = dialectUses(scope);
  const buildah = uses.some(({ id }) => dialect[id].since !== undefined)
    ? await ports.buildahVersion()
    : unknown("nothing in the Containerfile depends on it");
  const version = buildah.known ? buildah.value : undefined;
  refuseDialect({ containerfile: scope.containerfile, uses, version });
  return { uses, buildah };
}
