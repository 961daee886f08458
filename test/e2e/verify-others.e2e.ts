import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { digestOf } from "../../src/domain/oci/digest.ts";
import { type Checkout, git, writeFiles } from "../support/checkout.ts";
import { succeed } from "../support/program.ts";
import { steps } from "../support/sources.ts";
import { newStory } from "../support/story.ts";
import { putBlob } from "../support/write-layout.ts";

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

/** Puts an image of a layout beside an attestation in an index, as BuildKit pushes them. */
async function attest(layout: string, checkout: Checkout): Promise<void> {
  const indexFile = join(layout, "index.json");
  const [image] = JSON.parse(await readFile(indexFile, "utf8")).manifests;
  const base = await baseOf(checkout);
  const recorded = join(import.meta.dirname, "../domain/labels/provenance/slsa-v1.json");
  const statement = JSON.parse(await readFile(recorded, "utf8"));
  statement.subject[0].digest.sha256 = image.digest.slice("sha256:".length);
  const { buildDefinition, runDetails } = statement.predicate;
  buildDefinition.resolvedDependencies = [base];
  runDetails.metadata.buildkit_metadata.vcs = {
    source: "https://git.example.org/acme/shop.git",
    revision: checkout.revision,
    "localdir:dockerfile": ".",
  };
  buildDefinition.externalParameters.request.args = {
    "build-arg:EDITION": "community",
    "no-cache": "",
  };
  buildDefinition.externalParameters.configSource = { path: "Containerfile" };
  const manifestType = "application/vnd.oci.image.manifest.v1+json";
  const blob = await putBlob(layout, bytesOf(statement));
  const config = await putBlob(layout, bytesOf({}));
  const manifest = await putBlob(
    layout,
    bytesOf({
      ...{ schemaVersion: 2, mediaType: manifestType },
      config: { mediaType: "application/vnd.oci.empty.v1+json", ...config },
      layers: [
        {
          mediaType: "application/vnd.in-toto+json",
          ...blob,
          annotations: { "in-toto.io/predicate-type": statement.predicateType },
        },
      ],
    }),
  );
  const os = { os: "linux", architecture: process.arch === "arm64" ? "arm64" : "amd64" };
  const unknown = { os: "unknown", architecture: "unknown" };
  const { annotations, ...plainImage } = image;
  const marks = {
    "vnd.docker.reference.type": "attestation-manifest",
    "vnd.docker.reference.digest": image.digest,
  };
  const mediaType = "application/vnd.oci.image.index.v1+json";
  const manifests = [
    { ...plainImage, platform: os },
    { mediaType: manifestType, ...manifest, platform: unknown, annotations: marks },
  ];
  const inner = await putBlob(layout, bytesOf({ schemaVersion: 2, mediaType, manifests }));
  const outer = { schemaVersion: 2, manifests: [{ mediaType, ...inner, annotations }] };
  await writeFile(indexFile, bytesOf(outer));
}

/** The material that BuildKit would name for the base of a checkout's Containerfile. */
async function baseOf({ folder }: Checkout): Promise<unknown> {
  const text = await readFile(join(folder, "Containerfile"), "utf8");
  const reference = /^FROM (\S+)/.exec(text)?.[1] ?? "";
  const raw = await succeed([
    "skopeo",
    "inspect",
    "--raw",
    "--tls-verify=false",
    `docker://${reference}`,
  ]);
  const sha256 = digestOf(Buffer.from(raw)).slice("sha256:".length);
  return { uri: `pkg:docker/${reference.replace(/:(\w+)$/, "@$1")}`, digest: { sha256 } };
}

function bytesOf(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value));
}

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
    const folder = join(await story.job(), "copy");
    await mkdir(folder);
    const tls = ["--src-tls-verify=false", "--dest-tls-verify=false"];
    // Through a folder, because a registry's blobs are not compressed again on the way.
    await succeed([
      "skopeo",
      "copy",
      "-q",
      ...tls,
      "--dest-decompress",
      `docker://${image}:1`,
      `dir:${folder}`,
    ]);
    await succeed(["skopeo", "copy", "-q", ...tls, ...how, `dir:${folder}`, `docker://${copy}`]);
    const { code, stderr, found } = await verify(copy, `--source=${checkout.folder}`);
    expect(found.verdict, stderr).toBe("same-content");
    expect(code).toBe(0);
  });
});
