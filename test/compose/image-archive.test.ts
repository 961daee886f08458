import { execFileSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { imageInRegistry, imagesFor } from "../../src/compose/image-argument.ts";
import { type ImageChoice, onlyImage } from "../../src/domain/oci/choose-image.ts";
import type { Digest } from "../../src/domain/oci/digest.ts";
import type { Descriptor } from "../../src/domain/oci/oci.ts";
import { tarLayout } from "../support/diff-command.ts";
import { json, layoutOf, tarOf, temporaryFolder } from "../support/layers.ts";
import { putBlob } from "../support/write-layout.ts";

/** Opens what a user names, on a machine without skopeo. */
async function open(
  cwd: string,
  name: string,
  platform: ImageChoice = onlyImage,
  { signal }: Pick<AbortController, "signal"> = new AbortController(),
) {
  const access = { tlsVerify: true, insecureRegistries: [] };
  const env = { PATH: "/nonexistent", HOME: cwd, TMPDIR: cwd };
  const images = imagesFor({ access, platform, env, cwd, signal });
  try {
    return (await images.open(name)).image.digest;
  } finally {
    await images.close();
  }
}

/** Writes `shop.tar`, an archive of two images, under two tags or in one index. */
async function archiveOfTwo(
  inIndex: (images: readonly Descriptor[], layout: string) => Promise<readonly Descriptor[]>,
): Promise<{ readonly cwd: string; readonly digests: readonly Digest[] }> {
  const cwd = await temporaryFolder();
  const layout = join(cwd, "layout");
  const images: Descriptor[] = [];
  for (const [ref, architecture] of [
    ["1.4.0", "amd64"],
    ["1.5.0", "s390x"],
  ]) {
    const layers = [await tarOf([{ name: "motd", content: String(ref) }])];
    await layoutOf(layout, { layers, config: { architecture }, ref: String(ref) });
    const { manifests } = JSON.parse(await readFile(join(layout, "index.json"), "utf8"));
    images.push({ ...manifests[0], platform: { os: "linux", architecture } });
  }
  const manifests = await inIndex(images, layout);
  await writeFile(join(layout, "index.json"), json({ schemaVersion: 2, manifests }));
  tarLayout(cwd, "layout", "shop.tar");
  return { cwd, digests: images.map(({ digest }) => digest) };
}

const ofPlatforms = (): ReturnType<typeof archiveOfTwo> =>
  archiveOfTwo(async (images, layout) => {
    const mediaType = "application/vnd.oci.image.index.v1+json";
    const manifests = images.map(({ annotations: _, ...image }) => image);
    const blob = await putBlob(layout, json({ schemaVersion: 2, mediaType, manifests }));
    return [{ mediaType, ...blob }];
  });

const ofTags = (): ReturnType<typeof archiveOfTwo> =>
  archiveOfTwo((images) => Promise.resolve(images.map(({ platform: _, ...image }) => image)));

describe("the tar of an OCI layout with several images", () => {
  it("is an error that lists the platforms, where nothing says which is meant", async () => {
    const { cwd } = await ofPlatforms();
    await expect(open(cwd, "oci-archive:shop.tar")).rejects.toMatchObject({
      code: "usage",
      message: "oci-archive:shop.tar is an index of 2 images: linux/amd64, linux/s390x.",
      fix: expect.stringContaining("`platforms: linux/amd64`"),
    });
  });

  it("gives the image of the platform that is named, whatever this machine is", async () => {
    const { cwd, digests } = await ofPlatforms();
    for (const name of ["shop.tar", "oci-archive:shop.tar", "oci-archive://shop.tar"]) {
      expect(await open(cwd, name, "linux/amd64")).toBe(digests[0]);
      expect(await open(cwd, name, "linux/s390x")).toBe(digests[1]);
    }
  });

  it("is an error that lists the tags, and says where one is written", async () => {
    const { cwd, digests } = await ofTags();
    await expect(open(cwd, "oci-archive:shop.tar")).rejects.toMatchObject({
      code: "usage",
      message: `OCI layout \`oci-archive:shop.tar\` holds 2 images, and nothing says which is meant: \`1.4.0\` (${digests[0]}), \`1.5.0\` (${digests[1]}).`,
      fix: "Write the tag of one behind the path, e.g. `:1.4.0`.",
    });
  });

  it.each(["oci-archive:shop.tar", "shop.tar"])("gives the image of a tag: %s", async (name) => {
    const { cwd, digests } = await ofTags();
    expect(await open(cwd, `${name}:1.5.0`)).toBe(digests[1]);
    expect(await imageInRegistry(`${name}:1.5.0`, cwd)).toBeUndefined();
    await expect(open(cwd, `${name}:1.6.0`)).rejects.toThrow("no image with the tag `1.6.0`");
  });
});

describe("the tar of an OCI layout", () => {
  it("may be compressed", async () => {
    const { cwd, digests } = await ofTags();
    await writeFile(join(cwd, "shop.tgz"), gzipSync(await readFile(join(cwd, "shop.tar"))));
    expect(await open(cwd, "oci-archive:shop.tgz:1.4.0")).toBe(digests[0]);
  });

  it("may have what docker writes beside it", async () => {
    const { cwd, digests } = await ofTags();
    await writeFile(join(cwd, "layout/manifest.json"), "[]");
    execFileSync("ln", ["-s", "/etc/passwd", join(cwd, "layout/repositories")]);
    tarLayout(cwd, "layout", "shop.tar");
    expect(await open(cwd, "shop.tar:1.4.0")).toBe(digests[0]);
  });

  it("is refused where it unpacks to more than an image", async () => {
    const cwd = await temporaryFolder();
    const zeros = { name: `blobs/sha256/${"0".repeat(64)}`, content: Buffer.alloc(8 << 20) };
    await writeFile(join(cwd, "shop.tgz"), gzipSync(await tarOf([zeros])));
    await expect(open(cwd, "oci-archive:shop.tgz")).rejects.toMatchObject({
      code: "tool",
      message: expect.stringMatching(/^`oci-archive:shop\.tgz` is not the tar of an OCI layout: /),
    });
  });

  it("is bad input where it is cut off", async () => {
    const { cwd } = await ofTags();
    const whole = await readFile(join(cwd, "shop.tar"));
    await writeFile(join(cwd, "shop.tar"), whole.subarray(0, whole.length - 11_000));
    await expect(open(cwd, "oci-archive:shop.tar:1.4.0")).rejects.toMatchObject({
      code: "usage",
      message: expect.stringContaining('"oci-archive:shop.tar:1.4.0" is neither an OCI layout'),
    });
  });
});

it("the tar of an OCI layout is not unpacked on when the run is stopped", async () => {
  const { cwd } = await ofTags();
  const signal = AbortSignal.abort(new Error("stopped"));
  const opening = open(cwd, "oci-archive:shop.tar:1.4.0", onlyImage, { signal });
  await expect(opening).rejects.toThrow("stopped");
});
