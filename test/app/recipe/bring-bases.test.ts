import { expect, it } from "vitest";
import type { Registry } from "../../../src/app/ports/registry.ts";
import { bringBases } from "../../../src/app/recipe/bring-bases.ts";
import { parseContainerfile } from "../../../src/containerfile/parse.ts";
import { parseBuildContext } from "../../../src/domain/build/build-context.ts";
import type { ImportedBase } from "../../../src/domain/build/plan.ts";
import { type Digest, digestOf } from "../../../src/domain/oci/digest.ts";
import { fakeBuilder } from "../../support/builder.ts";

/** A registry whose tags are moved after each question. */
function movingRegistry(): Registry & { readonly fetched: string[] } {
  const fetched: string[] = [];
  let moves = 0;
  return {
    fetched,
    resolve: async (): Promise<Digest> => {
      moves += 1;
      return digestOf(Buffer.from(String(moves)));
    },
    fetch: async ({ from, platform }) => {
      if (from.kind === "registry") fetched.push(`${from.reference} ${platform}`);
    },
    served: () => Promise.reject(new Error("nothing is pushed")),
    tryPush: () => Promise.reject(new Error("nothing is pushed")),
    push: () => Promise.reject(new Error("nothing is pushed")),
  };
}

it("a tag is resolved once, also where two platforms of its image are needed", async () => {
  const text =
    "FROM --platform=linux/arm64 golang AS build\nFROM golang\nCOPY --from=build /a /a\n";
  const registry = movingRegistry();
  const builder = fakeBuilder({
    importBases: async (wanted) =>
      (await Promise.all(wanted)).map(({ name, digest }): ImportedBase => {
        const found = digest ?? digestOf(Buffer.from("its own"));
        const none = {
          diffIds: [],
          published: [],
          labelNames: [],
          annotationNames: [],
          triggers: [],
        };
        return { pinned: `${name}@${found}`, local: name, digest: found, imageId: found, ...none };
      }),
  });
  const bases = await bringBases({
    scope: { containerfile: parseContainerfile({ text, file: "Containerfile" }), buildArgs: [] },
    platform: undefined,
    contexts: [],
    builder,
    registry,
  });
  const digest = digestOf(Buffer.from("1"));
  expect(registry.fetched.toSorted()).toEqual([
    `docker.io/library/golang@${digest} linux/arm64`,
    `docker.io/library/golang@${digest} undefined`,
  ]);
  expect(bases.map(({ base }) => base.digest)).toEqual([digest, digest]);
});

it.each([
  ["docker-archive", "image-id", "docker load"],
  ["oci-archive", "manifest", "digest of the image"],
] as const)("an image in a file of kind %s is checked by its %s", async (kind, what, fix) => {
  const digests = { manifest: digestOf(Buffer.from("m")), "image-id": digestOf(Buffer.from("i")) };
  const none = { diffIds: [], published: [], labelNames: [], annotationNames: [], triggers: [] };
  const held = { digest: digests.manifest, imageId: digests["image-id"] };
  const bring = async (digest: string): Promise<unknown> =>
    await bringBases({
      scope: {
        containerfile: parseContainerfile({ text: "FROM base\n", file: "Containerfile" }),
        buildArgs: [],
        contexts: new Set(["base"]),
      },
      platform: undefined,
      contexts: [parseBuildContext({ name: "base", value: `${kind}:/srv/base.tar@${digest}` })],
      builder: fakeBuilder({
        newFolder: (name) => `/work/${name}`,
        importBases: () => Promise.resolve([{ pinned: "", local: "", ...held, ...none }]),
      }),
      registry: { ...movingRegistry(), fetch: () => Promise.resolve() },
    });
  await expect(bring(digests[what])).resolves.toHaveLength(1);
  const other = what === "manifest" ? digests["image-id"] : digests.manifest;
  const failure = await bring(other).catch((error: unknown) => error);
  expect(failure).toMatchObject({ code: "usage" });
  expect(String(failure)).toContain(`base: the archive holds ${digests[what]}, not ${other}`);
  expect(failure).toMatchObject({ fix: expect.stringContaining(fix) });
});
