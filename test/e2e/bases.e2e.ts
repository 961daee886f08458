import { describe, expect, inject, it } from "vitest";
import { pushBaseIndex } from "../support/base-image.ts";
import { succeed } from "../support/program.ts";
import { servedDigest } from "../support/registry-view.ts";
import { newStory } from "../support/story.ts";

const story = newStory();

interface Form {
  readonly what: string;
  /** Puts the tests' base into the registry in this form and gives its reference. */
  readonly publish: () => Promise<string>;
}

/** Copies the base within the registry, changed as skopeo's flags say. */
async function copied(name: string, ...flags: readonly string[]): Promise<string> {
  const reference = `${inject("registry")}/base/${name}:1`;
  const tls = ["--src-tls-verify=false", "--dest-tls-verify=false"];
  const from = `docker://${inject("base").reference}`;
  await succeed(["skopeo", "copy", "-q", ...tls, ...flags, from, `docker://${reference}`]);
  return reference;
}

/** The digests of an image's layers, as the registry has them. */
async function layersOf(reference: string): Promise<readonly string[]> {
  const argv = ["skopeo", "inspect", "--tls-verify=false", `docker://${reference}`] as const;
  return JSON.parse(await succeed(argv)).Layers;
}

/** The base in an index, pinned by that, as a Containerfile's author would. */
async function indexed(): Promise<string> {
  const { reference, digest } = await pushBaseIndex(inject("base"));
  return `${reference.replace(/:[^/]*$/, "")}@${digest}`;
}

const forms: readonly Form[] = [
  { what: "in Docker's format", publish: () => copied("docker", "--format=v2s2") },
  {
    what: "compressed with zstd",
    publish: () => copied("zstd", "--format=oci", "--dest-compress-format=zstd"),
  },
  { what: "pinned by the digest of an index", publish: indexed },
];

describe("a base image", () => {
  it.each(forms)(
    "$what is pinned, and its layers are pushed as they were published",
    async ({ publish }) => {
      const base = await publish();
      const image = story.image();
      const checkout = await story.checkout({
        Containerfile: `FROM ${base}\nRUN echo made >/made\n`,
      });
      const step = await story.step(checkout, { image, tags: "1", push: "true" });
      expect(step.code).toBe(0);
      expect(step.outputs["reproducible"]).toBe("true");
      expect(await servedDigest(image, "1")).toBe(step.outputs["digest"]);
      const [published] = await layersOf(base);
      expect(await layersOf(`${image}:1`)).toEqual([published, expect.any(String)]);
      const name = base.replace(/(@.*|:1)$/, "");
      expect(step.report?.bases[0]?.pinned).toContain(`${name}@sha256:`);
    },
  );
});
