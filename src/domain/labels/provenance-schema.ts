import * as v from "valibot";
import { listOf, listOfFitting, mapOf, maybe, objectOf } from "../text/schema.ts";

const text = v.string();
const texts = mapOf(text);
const digests = v.exactOptional(texts, {});

/** https://github.com/in-toto/attestation/blob/v1.1.0/spec/v1/statement.md */
export const statement = objectOf({
  predicateType: text,
  subject: listOf(objectOf({ digest: texts })),
  predicate: v.unknown(),
});

/** A thing that went into a build: a base image by its package URL, a repository by its own. */
const material = objectOf({ uri: text, digest: digests });
export type Material = v.InferOutput<typeof material>;

const parameters = objectOf({
  args: v.exactOptional(mapOf(text), {}),
  secrets: v.exactOptional(listOfFitting(objectOf({ id: text })), []),
});

const vcs = maybe(objectOf({ vcs: v.exactOptional(texts, {}) }));

/** What both versions of the predicate say of a build. */
export interface Invocation {
  /** URL of the context; undefined for a folder of the machine that built. */
  readonly uri: string | undefined;
  readonly digest: Readonly<Record<string, string>>;
  /** Path of the Containerfile from its folder; undefined: `Dockerfile`. */
  readonly path: string | undefined;
  readonly args: Readonly<Record<string, string>>;
  readonly secrets: readonly { readonly id: string }[];
  readonly materials: readonly Material[];
  /** What the client said of the checkout that the context is in. */
  readonly vcs: Readonly<Record<string, string>>;
  readonly isComplete: boolean;
}

/** https://slsa.dev/spec/v0.2/provenance, as BuildKit fills it in. */
export const invocationOfTwo = v.pipe(
  objectOf({
    buildType: v.literal("https://mobyproject.org/buildkit@v1"),
    invocation: objectOf({
      configSource: objectOf({
        uri: v.exactOptional(text),
        digest: digests,
        entryPoint: v.exactOptional(text),
      }),
      parameters: v.exactOptional(parameters, {}),
    }),
    materials: v.exactOptional(listOfFitting(material), []),
    metadata: maybe(
      objectOf({
        completeness: maybe(objectOf({ parameters: v.exactOptional(v.boolean(), false) })),
        "https://mobyproject.org/buildkit@v1#metadata": vcs,
      }),
    ),
  }),
  v.transform(({ invocation, materials, metadata }): Invocation => {
    const { configSource, parameters: given } = invocation;
    return {
      uri: configSource.uri,
      digest: configSource.digest,
      path: configSource.entryPoint,
      args: given.args ?? {},
      secrets: given.secrets ?? [],
      materials,
      vcs: metadata?.["https://mobyproject.org/buildkit@v1#metadata"]?.vcs ?? {},
      isComplete: metadata?.completeness?.parameters ?? false,
    };
  }),
);

/** https://slsa.dev/spec/v1.0/provenance, as BuildKit fills it in. */
export const invocationOfOne = v.pipe(
  objectOf({
    buildDefinition: objectOf({
      buildType: v.literal(
        "https://github.com/moby/buildkit/blob/master/docs/attestations/slsa-definitions.md",
      ),
      externalParameters: objectOf({
        configSource: objectOf({
          uri: v.exactOptional(text),
          digest: digests,
          path: v.exactOptional(text),
        }),
        request: v.exactOptional(parameters, {}),
      }),
      resolvedDependencies: v.exactOptional(listOfFitting(material), []),
    }),
    runDetails: maybe(
      objectOf({
        metadata: maybe(
          objectOf({
            buildkit_metadata: vcs,
            buildkit_completeness: maybe(
              objectOf({ request: v.exactOptional(v.boolean(), false) }),
            ),
          }),
        ),
      }),
    ),
  }),
  v.transform(({ buildDefinition, runDetails }): Invocation => {
    const { configSource, request } = buildDefinition.externalParameters;
    const metadata = runDetails?.metadata;
    return {
      ...{ uri: configSource.uri, digest: configSource.digest, path: configSource.path },
      args: request.args ?? {},
      secrets: request.secrets ?? [],
      materials: buildDefinition.resolvedDependencies,
      vcs: metadata?.buildkit_metadata?.vcs ?? {},
      isComplete: metadata?.buildkit_completeness?.request ?? false,
    };
  }),
);

/** What a builder of any kind says went into a build, in SLSA v0.2. */
export const materialsOfTwo = v.pipe(
  objectOf({ materials: listOfFitting(material) }),
  v.transform(({ materials }) => materials),
);

/** The same in SLSA v1. */
export const materialsOfOne = v.pipe(
  objectOf({ buildDefinition: objectOf({ resolvedDependencies: listOfFitting(material) }) }),
  v.transform(({ buildDefinition }) => buildDefinition.resolvedDependencies),
);
