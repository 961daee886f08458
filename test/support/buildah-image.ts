import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { succeed } from "./program.ts";
import { sidRoot } from "./sid.ts";

/** What buildah, its runtime and the network of its steps need of sid; no part that a test binds or writes to. */
const parts = ["bin", "sbin", "lib", "lib64", "etc", "usr"];
const without = [
  "usr/share/doc",
  "usr/share/info",
  "usr/share/locale",
  "usr/share/man",
  "usr/share/perl*",
  "usr/bin/git*",
  "usr/bin/perl*",
  "usr/bin/scalar",
  "usr/bin/skopeo",
  "usr/lib/git-core",
  "usr/lib/*/gconv",
  "usr/lib/*/libperl*",
  "usr/lib/*/perl*",
  "usr/libexec/buildah",
  "usr/sbin/pidfd-kill",
  "usr/sbin/recvtty",
  "usr/sbin/remap-rootfs",
  "usr/sbin/sd-helper",
  "usr/sbin/seccompagent",
];

/**
 * Makes an image of sid's packages with the newest buildah in it and pushes it: two layers, of which the upper one
 * deletes apt. @returns its name with the digest
 */
export async function pushBuildahImage(folder: string, registry: string): Promise<string> {
  const layout = join(folder, "buildah-image");
  await mkdir(join(layout, "blobs/sha256"), { recursive: true });
  const upper = join(folder, "upper");
  await mkdir(join(upper, "usr/bin"), { recursive: true });
  await writeFile(join(upper, "usr/bin/.wh.apt"), "");
  const layers = [
    await tarBlob(layout, [
      `--directory=${await sidRoot()}`,
      ...without.map((path) => `--exclude=${path}`),
      ...parts,
    ]),
    await tarBlob(layout, [`--directory=${upper}`, "usr"]),
  ];
  const config = await jsonBlob(layout, {
    architecture: process.arch === "x64" ? "amd64" : process.arch,
    os: "linux",
    config: {},
    rootfs: { type: "layers", diff_ids: layers.map(({ digest }) => digest) },
  });
  const mediaType = "application/vnd.oci.image.manifest.v1+json";
  const manifest = await jsonBlob(layout, {
    schemaVersion: 2,
    mediaType,
    config: { mediaType: "application/vnd.oci.image.config.v1+json", ...config },
    layers: layers.map((layer) => ({
      mediaType: "application/vnd.oci.image.layer.v1.tar",
      ...layer,
    })),
  });
  await writeFile(join(layout, "oci-layout"), '{"imageLayoutVersion":"1.0.0"}');
  await writeFile(
    join(layout, "index.json"),
    JSON.stringify({ schemaVersion: 2, manifests: [{ mediaType, ...manifest }] }),
  );
  const name = `${registry}/tools/buildah`;
  await succeed([
    "skopeo",
    "copy",
    "-q",
    "--preserve-digests",
    "--dest-tls-verify=false",
    `oci:${layout}`,
    `docker://${name}:1`,
  ]);
  await rm(layout, { recursive: true });
  return `${name}@${manifest.digest}`;
}

interface Blob {
  readonly digest: string;
  readonly size: number;
}

async function tarBlob(layout: string, args: readonly string[]): Promise<Blob> {
  const file = join(layout, "layer");
  await succeed(["tar", "--create", "--numeric-owner", `--file=${file}`, ...args]);
  return keepBlob(layout, file);
}

async function jsonBlob(layout: string, value: unknown): Promise<Blob> {
  const file = join(layout, "json");
  await writeFile(file, JSON.stringify(value));
  return keepBlob(layout, file);
}

async function keepBlob(layout: string, file: string): Promise<Blob> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(file, { highWaterMark: 1024 * 1024 })) {
    hash.update(chunk);
  }
  const hex = hash.digest("hex");
  const { size } = await stat(file);
  await rename(file, join(layout, "blobs/sha256", hex));
  return { digest: `sha256:${hex}`, size };
}
