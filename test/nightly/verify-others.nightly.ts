import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import zlib, { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { digestOf } from "../../src/domain/oci/digest.ts";
import { attest, attestationOf } from "../support/attested-layout.ts";
import { type Checkout, git, writeFiles } from "../support/checkout.ts";
import { tarOf } from "../support/layers.ts";
import { succeed } from "../support/program.ts";
import { refer } from "../support/referrers.ts";
import { steps } from "../support/sources.ts";
import { newStory } from "../support/story.ts";

const story = newStory();

async function verify(image: string, ...more: readonly string[]) {
  const args = ["verify", image, "--no-tls-verify", "--json", ...more];
  const insecure = `--insecure-registries=${registryOf(story.image())}`;
  const { code, stdout, stderr } = await story.cli(story.folder(), [...args, insecure]);
  return { code, stderr, found: JSON.parse(stdout || "{}") };
}

function registryOf(image: string): string {
  return image.slice(0, image.indexOf("/"));
}

/** Builds a checkout's working tree with plain buildah, as anybody would, and pushes it. */
async function plain(checkout: Checkout, format: "oci" | "docker"): Promise<string> {
  const image = `${story.image()}:1`;
  const at = await story.job();
  const store = ["--root", join(at, "store"), "--runroot", join(at, "run"), "--storage-driver=vfs"];
  const tls = "--tls-verify=false";
  const how = ["--quiet", tls, `--format=${format}`, "--build-arg=EDITION=community"];
  try {
    await succeed(["buildah", ...store, "build", ...how, `--tag=${image}`, checkout.folder]);
    await succeed(["buildah", ...store, "push", "--quiet", tls, image, `docker://${image}`]);
  } finally {
    await succeed(["buildah", ...store, "rmi", "--all", "--force"]);
  }
  return image;
}

async function recipe(content: Readonly<Record<string, unknown>>): Promise<string> {
  const file = join(await story.job(), "recipe.json");
  await writeFile(file, JSON.stringify(content));
  return `--recipe=${file}`;
}

const shop = () =>
  steps(
    "ARG EDITION=none",
    "COPY data /srv/data",
    "RUN echo $EDITION >/srv/edition && ln -s data /srv/latest",
    "LABEL org.example.team=shops",
    'CMD ["/bin/cat", "/srv/data"]',
  );

describe("`twofold verify` of an image that plain buildah built", () => {
  let checkout: Checkout;
  let args: readonly string[] = [];

  beforeAll(async () => {
    checkout = await story.checkout({ ...shop(), data: "1\n" });
    args = [
      `--source=${checkout.folder}`,
      `--revision=${checkout.revision}`,
      await recipe({ buildArgs: { EDITION: "community" } }),
    ];
  });

  it.each(["oci", "docker"] as const)("says what agrees, in the format %s", async (format) => {
    const { code, stderr, found } = await verify(await plain(checkout, format), ...args);
    expect(found.verdict, stderr).toBe("same-files");
    expect(code).toBe(0);
    expect(found).toMatchObject({
      ...{ recipeFrom: ["file"], doubts: [], missing: [], differences: [] },
      agreement: { differing: 0, moreLabels: [] },
      assumed: [expect.stringContaining("it was taken as the registry has it now")],
    });
    expect(found.agreement.fields).toEqual(
      expect.arrayContaining(["architecture", "os", "Cmd", "Env", "Labels"]),
    );
  });

  it("shows what was not in its source, with path and line", async () => {
    await writeFiles(checkout.folder, { ...shop(), data: "changed\n" });
    const image = await plain(checkout, "oci");
    await git(checkout.folder, "checkout", "-q", "--", ".");
    const { code, stderr, found } = await verify(image, ...args);
    expect(code, stderr).toBe(1);
    expect(found).toMatchObject({
      verdict: "different",
      agreement: { differing: 1 },
      differences: [{ path: "srv/data", kind: "content", instruction: { line: 3 } }],
    });
  });

  it("names the RUN step that gave a file another content, of several in one layer", async () => {
    const [image, other] = [
      await plain(checkout, "oci"),
      await recipe({ buildArgs: { EDITION: "other" } }),
    ];
    const { code, stderr, found } = await verify(image, ...args, other);
    expect(code, stderr).toBe(1);
    expect(found.differences).toMatchObject([{ path: "srv/edition", instruction: { line: 4 } }]);
  });

  it("names all that nobody says", async () => {
    const image = await plain(checkout, "oci");
    const { code, stderr, found } = await verify(image);
    expect(code, stderr).toBe(3);
    expect(found.missing.map(({ input }: { readonly input: string }) => input)).toEqual([
      "labels",
      "labels",
    ]);
    expect(stderr).toContain("--revision=COMMIT");
    expect(stderr).toContain("--recipe=FILE");
  });

  it("reads the provenance attestation beside it, in a registry and in a layout", async () => {
    const image = await plain(checkout, "oci");
    const layout = join(await story.job(), "layout");
    const tls = ["--src-tls-verify=false", "--dest-tls-verify=false"];
    await succeed(["skopeo", "copy", "-q", ...tls, `docker://${image}`, `oci:${layout}:1`]);
    await attest(layout, checkout);
    const attested = `${story.image()}:1`;
    const all = ["--all", "--preserve-digests"];
    await succeed([
      "skopeo",
      "copy",
      "-q",
      ...all,
      ...tls,
      `oci:${layout}:1`,
      `docker://${attested}`,
    ]);
    const source = `--source=${checkout.folder}`;
    for (const name of [attested, layout]) {
      const { code, stderr, found } = await verify(name, source);
      expect(found.verdict, stderr).toBe("same-files");
      expect(code).toBe(0);
      expect(found).toMatchObject({
        ...{ recipeFrom: ["attestation"], missing: [], assumed: [] },
        source: { revision: checkout.revision },
      });
    }
    const lie = await verify(attested, source, `--revision=${"1".repeat(40)}`);
    expect(lie.found).toMatchObject({ missing: [{ input: "revision" }] });
  });
});

describe("`twofold verify` of an image that attestations refer to", () => {
  it.each(["BuildKit's", "GitHub's"] as const)("takes what %s say", async (whose) => {
    const checkout = await story.checkout({ ...shop(), data: "1\n" });
    const image = await plain(checkout, "oci");
    const from = ["--raw", "--tls-verify=false", `docker://${image}`];
    const digest = digestOf(Buffer.from(await succeed(["skopeo", "inspect", ...from])));
    const statement = await attestationOf(digest, checkout);
    const { buildDefinition } = statement.predicate;
    if (whose === "GitHub's") {
      buildDefinition.buildType = "https://actions.github.io/buildtypes/workflow/v1";
      const gitCommit = checkout.revision;
      const uri = "git+https://git.example.org/acme/shop@refs/heads/main";
      buildDefinition.resolvedDependencies.push({ uri, digest: { gitCommit } });
    }
    await refer(image.replace(/:1$/, ""), digest, {
      statement,
      predicate: "https://spdx.dev/Document",
    });
    await refer(image.replace(/:1$/, ""), digest, { statement });
    const source = `--source=${checkout.folder}`;
    if (whose === "GitHub's") {
      const bare = await verify(image, source);
      expect(bare.found).toMatchObject({
        ...{ verdict: "cannot-be-rebuilt", recipeFrom: [] },
        source: { repository: "git.example.org/acme/shop", revision: checkout.revision },
        missing: [{ input: "labels" }],
      });
    }
    const given =
      whose === "GitHub's" ? [await recipe({ buildArgs: { EDITION: "community" } })] : [];
    const { code, stderr, found } = await verify(image, source, ...given);
    expect(found.verdict, stderr).toBe("same-files");
    expect(code).toBe(0);
    expect(found).toMatchObject({
      ...{ recipeFrom: [...(given.length > 0 ? ["file"] : []), "attestation"], missing: [] },
      ...{ assumed: [], source: { revision: checkout.revision } },
    });
  });
});

describe("`twofold verify` of a copy that another program compressed or converted", () => {
  it.each([
    ["zstd", ["--dest-compress-format=zstd"]],
    ["gzip at another level", ["--dest-compress-level=1"]],
    ["Docker's manifest", ["--format=v2s2"]],
  ])("finds the same content: %s", async (_, how) => {
    const checkout = await story.checkout({ ...shop(), data: "1\n" });
    const image = story.image();
    const pushed = await story.step(checkout, { image, tags: "1", push: "true" });
    expect(pushed.code, pushed.log).toBe(0);
    const copy = `${story.image()}:1`;
    const job = await story.job();
    const tls = ["--src-tls-verify=false", "--dest-tls-verify=false"];
    // Uncompressed first, and then compressed where no registry has the layers already: skopeo
    // remembers those, and takes them as they are.
    const plainLayers = `dir:${join(job, "plain")}`;
    const layout = `oci:${join(job, "layout")}:1`;
    const from = `docker://${image}:1`;
    await succeed(["skopeo", "copy", "-q", ...tls, "--dest-decompress", from, plainLayers]);
    if (how.includes("--format=v2s2")) {
      await succeed(["skopeo", "copy", "-q", ...tls, ...how, plainLayers, `docker://${copy}`]);
    } else {
      await succeed(["skopeo", "copy", "-q", ...how, plainLayers, layout]);
      const exactly = [...tls, "--preserve-digests"];
      await succeed(["skopeo", "copy", "-q", ...exactly, layout, `docker://${copy}`]);
    }
    const { code, stderr, found } = await verify(copy, `--source=${checkout.folder}`);
    // Node reads zstd from 22.15 on; an older one says so, and gives no verdict.
    if (how[0] === "--dest-compress-format=zstd" && !("createZstdDecompress" in zlib)) {
      expect(stderr).toContain("Run with Node 22.15 or newer");
      expect(code).toBe(3);
      return;
    }
    expect(found.verdict, stderr).toBe("same-content");
    expect(code).toBe(0);
  });

  it("refuses one with the same config and another layer", async () => {
    const checkout = await story.checkout({ ...shop(), data: "1\n" });
    const image = story.image();
    const pushed = await story.step(checkout, { image, tags: "1", push: "true" });
    expect(pushed.code, pushed.log).toBe(0);
    const copy = `${story.image()}:1`;
    const folder = join(await story.job(), "copy");
    const tls = ["--src-tls-verify=false", "--dest-tls-verify=false"];
    await succeed(["skopeo", "copy", "-q", ...tls, `docker://${image}:1`, `dir:${folder}`]);
    const manifest = JSON.parse(await readFile(join(folder, "manifest.json"), "utf8"));
    const layer = gzipSync(await tarOf([{ name: "srv/data", content: "planted\n" }]));
    const digest = digestOf(layer);
    await writeFile(join(folder, digest.replace("sha256:", "")), layer);
    const { mediaType } = manifest.layers.at(-1);
    const layers = [...manifest.layers.slice(0, -1), { mediaType, digest, size: layer.length }];
    await writeFile(join(folder, "manifest.json"), JSON.stringify({ ...manifest, layers }));
    await succeed(["skopeo", "copy", "-q", ...tls, `dir:${folder}`, `docker://${copy}`]);
    const { code, stderr } = await verify(copy, `--source=${checkout.folder}`);
    expect(stderr).toContain("is not shown to be what its config says");
    expect(code).toBe(1);
  });
});
