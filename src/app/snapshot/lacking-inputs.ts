import { parseScriptsUrl } from "../../domain/build/scripts-url.ts";
import type { FullRecipe } from "../../domain/labels/recipe.ts";
import type { SnapshotContents } from "../../domain/labels/snapshot.ts";
import type { Answer } from "../../domain/source/checkout.ts";
import { shortened, visible } from "../../domain/text/printable.ts";

type Lacking = SnapshotContents["lacking"];

/**
 * Names what a rebuild takes that no snapshot can have, or that this one does not. What RUN steps
 * fetch is nowhere recorded: only a build finds out which bytes those are, and only the bytes of
 * that day give the same image.
 */
export function lackingInputs(
  recipe: Pick<FullRecipe, "buildah" | "hermetic" | "network" | "recipe" | "secrets">,
  buildah: Answer<unknown>,
): Lacking {
  const { hermetic, network, secrets } = recipe;
  return [
    ...scriptsLacking(recipe.recipe),
    ...networkLacking(hermetic?.fetchStages, network),
    ...secrets.map((id) => ({
      input: "secret",
      message: `The secret \`${shown(id)}\` is nowhere recorded.`,
    })),
    ...(buildah.known
      ? []
      : [
          {
            input: "buildah",
            message: `No package of buildah ${shown(recipe.buildah)}: ${visible(shortened(buildah.why, 300))}.`,
          },
        ]),
  ];
}

/** The recipe has their digests, so that a rebuild takes these scripts or none. */
function scriptsLacking(recipe: FullRecipe["recipe"]): Lacking {
  const text = recipe.kind === "s2i" ? recipe.scriptsUrl : undefined;
  const url = text === undefined ? undefined : parseScriptsUrl(text);
  if (url?.kind !== "web") return [];
  const message = `The scripts at ${shown(url.base)} are not in it: the rebuild fetches them.`;
  return [{ input: "scripts-url", message }];
}

function networkLacking(
  fetchStages: readonly string[] | undefined,
  network: FullRecipe["network"],
): Lacking {
  if (network === "none" || fetchStages?.length === 0) return [];
  if (fetchStages === undefined) {
    const message = "RUN steps had a network. What they may have fetched with it is not recorded.";
    return [{ input: "network", message }];
  }
  const stages = fetchStages.map((name) => `\`${shown(name)}\``).join(", ");
  const message = `What the steps of the fetch stages (${stages}) fetch is not recorded: the rebuild needs a network for it.`;
  return [{ input: "fetch-stage", message }];
}

function shown(text: string): string {
  return visible(shortened(text, 100));
}
