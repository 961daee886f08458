import fc from "fast-check";
import { sortedByName } from "../../src/domain/build/plan.ts";
import type { RunpackRecipe } from "../../src/domain/build/runpack.ts";
import type { FullRecipe, RecipeContext } from "../../src/domain/labels/recipe.ts";
import { digestFromHex } from "../../src/domain/oci/digest.ts";

export const anyText = fc.string({ unit: "binary" });
const named = { selector: ({ name }: { readonly name: string }) => name };
const args = fc.uniqueArray(fc.record({ name: anyText, value: anyText }), named);
export const anyHermetic = fc.record({
  fetchStages: fc.uniqueArray(anyText).map((names) => names.toSorted()),
});
const names = fc.uniqueArray(anyText);
const digest = fc
  .string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: 64, maxLength: 64 })
  .map(digestFromHex);
const part = anyText.filter((one) => !/^(|\.|\.\.)$|\/|\0/.test(one));
const path = fc.array(part, { maxLength: 3 }).map((parts) => parts.join("/"));
const below = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join("/"));
const foreign = fc.record({ foreign: fc.constant(true as const) });
const time = fc.nat();

const contexts: fc.Arbitrary<readonly RecipeContext[]> = fc.uniqueArray(
  fc.oneof(
    fc.record({ name: anyText, offset: path }),
    fc.record({ name: anyText, foreign: fc.constant(true as const) }),
    fc.record(
      { name: anyText, digest, reference: anyText, offset: path },
      { requiredKeys: ["name", "digest"] },
    ),
  ),
  named,
);

const upTo = (characters: string, most: number) =>
  fc.string({ unit: fc.constantFrom(...characters), minLength: 1, maxLength: most });
const word = upTo("abcxyz019", 8);
const plainPath = fc
  .array(
    upTo("aZ9._-@+", 6).filter((one) => !/^\.+$/.test(one)),
    { maxLength: 3 },
  )
  .map((parts) => `/${parts.join("/")}`);

/** Any recipe `runpack` that the inputs can give. */
export const anyRunpack: fc.Arbitrary<RunpackRecipe> = fc.record(
  {
    kind: fc.constant("runpack" as const),
    runtimeImage: digest.map((one) => `registry.example.org/base@${one}`),
    artifacts: fc.array(fc.record({ stage: word, from: plainPath, to: plainPath }), {
      minLength: 1,
      maxLength: 4,
    }),
    command: fc.array(
      anyText.filter((one) => !one.includes("\0")),
      { minLength: 1, maxLength: 4 },
    ),
    user: fc.constantFrom("65532:65532", "1000", "nobody", "app:www-data"),
    env: fc
      .uniqueArray(fc.record({ name: upTo("ABC_", 5), value: upTo("a \"$\\`'é", 9) }), named)
      .map(sortedByName),
    expose: fc.subarray(["443/tcp", "53/udp", "8080/tcp"]),
    workdir: plainPath,
  },
  {
    requiredKeys: [
      ...(["kind", "runtimeImage", "artifacts", "command", "user", "env", "expose"] as const),
    ],
  },
);

/** What recipes of every version have, with any text. */
export const anyBasics = {
  recipe: fc.constant({ kind: "containerfile" } as const),
  buildArgs: args,
  platform: anyText,
};

/** Any recipe that can be written. */
export const anyRecipe: fc.Arbitrary<FullRecipe> = fc
  .record(
    {
      ...anyBasics,
      recipe: fc.oneof(anyBasics.recipe, anyRunpack),
      version: fc.constant(2 as const),
      file: fc.oneof(below, foreign),
      target: anyText,
      hermetic: anyHermetic,
      offset: path,
      buildah: anyText,
      network: fc.constantFrom("default" as const, "none" as const, "host" as const),
      canonical: fc.boolean(),
      timestamp: time,
      sourceDateEpoch: time,
      labels: names,
      annotations: names,
      secrets: names,
      buildContexts: contexts,
      bases: fc.uniqueArray(fc.record({ name: anyText, digest }), named),
    },
    {
      requiredKeys: [
        ...(["recipe", "version", "file", "buildArgs", "offset", "platform", "buildah"] as const),
        ...(["network", "canonical", "timestamp", "labels", "annotations", "secrets"] as const),
        ...(["buildContexts", "bases"] as const),
      ],
    },
  )
  // Recipe `runpack` writes the last stage, so that there is no other target.
  .map(({ target, ...others }) =>
    target === undefined || others.recipe.kind === "runpack" ? others : { ...others, target },
  );

/** The same recipe, its lists in the order of the label. */
export function sortedLists(recipe: FullRecipe): FullRecipe {
  return {
    ...recipe,
    buildArgs: sortedByName(recipe.buildArgs),
    labels: recipe.labels.toSorted(),
    annotations: recipe.annotations.toSorted(),
    secrets: recipe.secrets.toSorted(),
    buildContexts: sortedByName(recipe.buildContexts),
    bases: sortedByName(recipe.bases),
  };
}
