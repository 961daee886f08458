import fc from "fast-check";
import type { BaseRecipe } from "../../src/domain/build/base.ts";
import { takenBy } from "../../src/domain/build/kind-rules.ts";
import { sortedByName } from "../../src/domain/build/plan.ts";
import type { PrebuiltRecipe } from "../../src/domain/build/prebuilt.ts";
import type { RunpackRecipe } from "../../src/domain/build/runpack.ts";
import { type S2iRecipe, s2iMethods } from "../../src/domain/build/s2i.ts";
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
    run: fc.record({
      folders: fc.array(plainPath, { minLength: 1, maxLength: 2 }),
      workdir: plainPath,
      command: fc.array(word, { minLength: 1, maxLength: 3 }),
    }),
  },
  {
    requiredKeys: [
      ...(["kind", "runtimeImage", "artifacts", "command", "user", "env", "expose"] as const),
    ],
  },
);

const anyPrebuilt: fc.Arbitrary<PrebuiltRecipe> = fc
  .tuple(
    anyRunpack,
    fc.record(
      {
        files: fc.array(
          fc.record({
            path: fc.array(word, { minLength: 1, maxLength: 3 }).map((parts) => parts.join("/")),
            to: plainPath,
          }),
          { minLength: 1, maxLength: 4 },
        ),
        make: fc.array(word, { minLength: 1, maxLength: 3 }),
        tree: digest,
      },
      { requiredKeys: ["files"] },
    ),
  )
  .map(([{ artifacts: _a, run: _r, ...stage }, own]) => ({ ...stage, ...own, kind: "prebuilt" }));

const anyWord = fc.string({ unit: "binary", minLength: 1 });

/** Any recipe `s2i` that a label can have: it does not say where the source was, or what was saved. */
export const anyS2i: fc.Arbitrary<S2iRecipe> = fc
  .record(
    {
      kind: fc.constant("s2i" as const),
      builderImage: fc.constantFrom("python", "quay.io/sclorg/python-312-c9s:1"),
      runtimeImage: digest.map((one) => `registry.example.org/base@${one}`),
      scriptsUrl: anyWord,
      runtimeArtifacts: fc.array(anyWord, { maxLength: 3 }),
      method: fc.constantFrom(...s2iMethods),
      incremental: fc.constant(false),
    },
    {
      requiredKeys: [
        ...(["kind", "builderImage", "runtimeArtifacts", "method", "incremental"] as const),
      ],
    },
  )
  // Without a runtime image there is nothing to copy them to.
  .map((found) => (found.runtimeImage === undefined ? { ...found, runtimeArtifacts: [] } : found));

/** Any recipe `base` that a label can have. */
const anyBase: fc.Arbitrary<BaseRecipe> = fc.record({
  kind: fc.constant("base" as const),
  declaration: fc.constantFrom("base.yaml", "images/base.yaml"),
  mmdebstrap: fc.constantFrom("1.3.5", "1.4.3-6", "0.8.4+git1"),
});

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
      recipe: fc.oneof(anyBasics.recipe, anyRunpack, anyS2i, anyPrebuilt, anyBase),
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
  .map(({ file, target, ...others }) => {
    const { kind } = others.recipe;
    const { hermetic: _, ...plain } = others;
    const steps = { buildArgs: [], labels: [], annotations: [], secrets: [] };
    // A base has nothing of a Containerfile's build.
    if (kind === "base") return { ...plain, ...steps, buildContexts: [], bases: [] };
    return {
      ...others,
      ...(takenBy.file.includes(kind) ? { file } : {}),
      ...(target !== undefined && takenBy.target.includes(kind) ? { target } : {}),
    };
  });

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
