import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, inject, it, vi } from "vitest";
import { pushBaseIndex } from "../support/base-image.ts";
import type { Checkout } from "../support/checkout.ts";
import { succeed } from "../support/program.ts";
import { cleanShop, steps } from "../support/sources.ts";
import { buildFlags, type CliMore, expectOnlyLeft, newStory } from "../support/story.ts";

const story = newStory();

/** No link but a loopback that is down. */
const withoutNetwork: CliMore = {
  wrap: (command) => Promise.resolve(["unshare", "--net", ...command]),
};

async function twofold(args: readonly string[], more?: CliMore) {
  const { code, stdout, stderr, job } = await story.cli(
    story.folder(),
    [...args, "--no-tls-verify", "--json"],
    more,
  );
  return { code, stderr, job, found: JSON.parse(stdout || "{}") };
}

/** Pushes an index that has an image for each architecture, always the one with tag 1. @returns its name */
async function pushIndex(image: string, architectures: readonly string[]): Promise<string> {
  const [host = "", ...path] = image.split("/");
  const manifests = `http://${host}/v2/${path.join("/")}/manifests`;
  const accept = "application/vnd.oci.image.manifest.v1+json";
  const one = await fetch(`${manifests}/1`, { headers: { accept } });
  const digest = one.headers.get("docker-content-digest");
  const size = (await one.arrayBuffer()).byteLength;
  const mediaType = "application/vnd.oci.image.index.v1+json";
  const tag = `for-${architectures.join("-")}`;
  const of = architectures.map((architecture) => ({
    ...{ mediaType: accept, digest, size },
    platform: { os: "linux", architecture },
  }));
  const put = await fetch(`${manifests}/${tag}`, {
    method: "PUT",
    body: JSON.stringify({ schemaVersion: 2, mediaType, manifests: of }),
    headers: { "content-type": mediaType },
  });
  expect(put.status).toBe(201);
  return `${image}:${tag}`;
}

/** Builds and pushes a checkout. @returns the layout of what was pushed */
async function built(checkout: Checkout, image: string): Promise<string> {
  const flags = buildFlags({ image, tags: "1", push: "true", output: "out" });
  const { code, stderr } = await story.cli(checkout.folder, flags);
  expect(code, stderr).toBe(0);
  return join(checkout.folder, "out/layout");
}

describe("`twofold snapshot`", () => {
  let image = "";
  let layout = "";
  let file = "";
  let checkout: Checkout;

  beforeAll(async () => {
    image = story.image();
    checkout = await story.checkout(cleanShop(), { tag: "v1.4.0" });
    layout = await built(checkout, image);
    file = join(story.folder(), "shop.tar");
  });

  it("keeps source, base and buildah's package, with the same bytes each time", async () => {
    const args = ["snapshot", `${image}:1`, `--source=${checkout.folder}`];
    const { code, stderr, found } = await twofold([...args, `--output=${file}`]);
    expect(code, stderr).toBe(0);
    expect(found).toMatchObject({
      sources: [{ path: "", revision: checkout.revision }],
      images: [{ digest: inject("base").digest, platform: "linux/amd64" }],
      missing: [],
      output: file,
    });
    const sizes: readonly { readonly size: number }[] = found.parts;
    expect(found.size).toBeGreaterThan(sizes.reduce((sum, { size }) => sum + size, 0));
    expect(stderr).toContain("size");
    const again = await twofold([...args, `--output=${file}.again`]);
    expect(again.found.snapshot).toBe(found.snapshot);
    expect((await readFile(`${file}.again`)).equals(await readFile(file))).toBe(true);
  });

  it("is enough for `verify` on a machine without any network", async () => {
    const args = ["verify", layout, `--snapshot=${file}`];
    const { code, stderr, found } = await twofold(args, withoutNetwork);
    expect(code, stderr).toBe(0);
    expect(found).toMatchObject({ verdict: "identical", missing: [], doubts: [] });
  });

  it("has a buildah that `verify` builds with where the caller says so", async () => {
    const args = ["verify", layout, `--snapshot=${file}`, "--snapshot-buildah"];
    const { code, stderr, found, job } = await twofold(args, withoutNetwork);
    expect(code, stderr).toBe(0);
    expect(found).toMatchObject({ verdict: "identical" });
    const tools = await readdir(join(job, "home/.cache/twofold/tools/buildah"));
    expect(tools).toEqual([expect.stringMatching(/^sha256-[0-9a-f]{64}$/)]);
  });

  it("is refused for another image, and where a byte of it was changed", async () => {
    const other = await built(await story.checkout(steps("RUN echo other >/o")), story.image());
    const wrong = await twofold(["verify", other, `--snapshot=${file}`]);
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toContain("is a snapshot of sha256:");
    const changed = join(story.folder(), "changed.tar");
    const bytes = await readFile(file);
    const at = bytes.indexOf("# v2 git bundle") + 200;
    bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
    await writeFile(changed, bytes);
    const { code, stderr } = await twofold(["verify", layout, `--snapshot=${changed}`]);
    expect(code).toBe(3);
    expect(stderr).toContain("has the digest");
  });

  it("goes beside the image, where `verify` finds it and a second push sends nothing", async () => {
    const args = ["snapshot", `${image}:1`, `--source=${checkout.folder}`, "--push"];
    const first = await twofold(args);
    expect(first.code, first.stderr).toBe(0);
    expect(first.found.pushed).toMatchObject({ repository: image });
    // The image shares its base's layer, which the repository therefore has.
    expect(first.found.pushed.present).toBeGreaterThan(0);
    expect(first.found.pushed.sent).toBeGreaterThan(0);
    const second = await twofold(args);
    expect(second.found.pushed).toMatchObject({ sent: 0 });
    const named = await twofold(["verify", `${image}:1`, `--snapshot=${image}:1`]);
    expect(named.code, named.stderr).toBe(0);
    expect(named.found).toMatchObject({ verdict: "identical" });
    const { snapshot } = first.found;
    const direct = await twofold(["verify", `${image}:1`, `--snapshot=${image}@${snapshot}`]);
    expect(direct.code, direct.stderr).toBe(0);
  });

  it("has no referrer in a repository where none was pushed, and is told so", async () => {
    const other = story.image();
    const tls = ["--src-tls-verify=false", "--dest-tls-verify=false"];
    await succeed(["skopeo", "copy", "-q", ...tls, `docker://${image}:1`, `docker://${other}:1`]);
    const { code, stderr } = await twofold(["verify", `${other}:1`, `--snapshot=${other}:1`]);
    expect(code).toBe(3);
    expect(stderr).toContain(`${other} has no snapshot of sha256:`);
  });

  it("is of one image: of an index, `--platforms` says of which", async () => {
    const name = await pushIndex(image, ["amd64", "arm64"]);
    const args = ["snapshot", name, `--source=${checkout.folder}`, `--output=${file}.one`];
    const several = await twofold(args);
    expect(several.code).toBe(2);
    expect(several.stderr).toContain(`${name} is an index of 2 images: linux/amd64, linux/arm64.`);
    expect(several.stderr).toContain("`--platforms=linux/amd64`");
    const one = await twofold([...args, "--platforms=linux/amd64"]);
    expect(one.code, one.stderr).toBe(0);
    const alone = await pushIndex(image, ["amd64"]);
    const only = await twofold(["snapshot", alone, ...args.slice(2)]);
    expect(only.code, only.stderr).toBe(0);
    expect(only.found.snapshot).toBe(one.found.snapshot);
  });

  it("leaves nothing when it is killed", async () => {
    const output = await story.job();
    const args = ["snapshot", `${image}:1`, `--source=${checkout.folder}`, "--no-tls-verify"];
    const { program, job } = await story.startCli(story.folder(), [
      ...args,
      `--output=${output}/shop.tar`,
    ]);
    // It works beside the file that it will write.
    const inWork = async (): Promise<readonly string[]> => {
      const [work = ""] = await readdir(output);
      return work === "" ? [] : await readdir(join(output, work));
    };
    await expect.poll(inWork, { timeout: 60_000, interval: 10 }).toContain("source");
    program.child.kill("SIGKILL");
    await program.finished;
    await expect.poll(() => readdir(output), { timeout: 60_000 }).toEqual([]);
    // The cleaner ends a moment after the last folder that it removed.
    await vi.waitFor(() => expectOnlyLeft(job, []), { timeout: 60_000, interval: 100 });
  });

  it("says that the disk is full, and leaves nothing on it", async () => {
    const output = await story.job();
    await succeed(["mount", "-t", "tmpfs", "-o", "size=9m", "tmpfs", output]);
    try {
      const args = ["snapshot", `${image}:1`, `--source=${checkout.folder}`];
      const { code, stderr } = await twofold([...args, `--output=${output}/shop.tar`]);
      expect(code, stderr).toBe(3);
      expect(stderr).toMatch(/no space left/i);
      expect(await readdir(output)).toEqual([]);
    } finally {
      await succeed(["umount", output]);
    }
  });
});

it("`twofold snapshot` keeps the index that a base was taken from, and its image for the platform", async () => {
  const index = await pushBaseIndex(inject("base"));
  const Containerfile = `FROM ${index.reference}\nRUN echo kept >/kept\n`;
  const checkout = await story.checkout({ Containerfile }, { tag: "v1.4.0" });
  const image = story.image();
  const layout = await built(checkout, image);
  const file = join(story.folder(), "index.tar");
  // A layout has no registry of its own that `--no-tls-verify` could be about.
  const insecure = `--insecure-registries=${inject("registry")}`;
  const from = [`--source=${checkout.folder}`, insecure];
  const args = ["snapshot", layout, ...from, `--output=${file}`];
  const { code, stderr, found } = await twofold(args);
  expect(code, stderr).toBe(0);
  expect(found.images).toMatchObject([{ digest: index.digest, manifest: inject("base").digest }]);
  const verified = await twofold(["verify", layout, `--snapshot=${file}`], withoutNetwork);
  expect(verified.found.verdict, verified.stderr).toBe("identical");
});

it("`twofold snapshot` names all bases that are gone at once, and writes nothing", async () => {
  const { reference, digest } = inject("base");
  const tls = ["--src-tls-verify=false", "--dest-tls-verify=false"];
  const gone = [story.image(), story.image()];
  for (const name of gone) {
    await succeed(["skopeo", "copy", "-q", ...tls, `docker://${reference}`, `docker://${name}:1`]);
  }
  const image = story.image();
  const Containerfile = `FROM ${gone[0]}:1 AS tools\nFROM ${gone[1]}:1\nCOPY --from=tools /bin/busybox /b\n`;
  const checkout = await story.checkout({ Containerfile });
  await built(checkout, image);
  for (const name of gone) {
    const path = name.slice(name.indexOf("/") + 1);
    const url = `http://${inject("registry")}/v2/${path}/manifests/${digest}`;
    expect((await fetch(url, { method: "DELETE" })).status).toBe(202);
  }
  const output = await story.job();
  const { code, found } = await twofold([
    "snapshot",
    ...[`${image}:1`, `--source=${checkout.folder}`, `--output=${output}/shop.tar`],
  ]);
  expect(code).toBe(3);
  const missing: readonly { readonly input: string; readonly message: string }[] = found.missing;
  expect(missing.map(({ input }) => input)).toEqual(["base", "base"]);
  for (const name of gone) expect(missing.some(({ message }) => message.includes(name))).toBe(true);
  expect(await readdir(output)).toEqual([]);
});

it("`twofold snapshot` says of an image of another builder that it is one", async () => {
  const args = ["snapshot", inject("base").reference, `--output=${story.folder()}/base.tar`];
  const { code, stderr } = await twofold(args);
  expect(code).toBe(2);
  expect(stderr).toContain("was not built by Twofold");
});
