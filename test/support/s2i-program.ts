import { createHash } from "node:crypto";
import { chmod, mkdir } from "node:fs/promises";
import { join } from "node:path";
import tar from "tar-stream";
import { inject } from "vitest";
import { type SourceFiles, writeFiles } from "./checkout.ts";
import { type LayoutImage, readLayout } from "./layout.ts";
import { removeFolder } from "./leftovers.ts";
import { peer } from "./peers.ts";
import { succeed } from "./program.ts";
import type { Story } from "./story.ts";

/** A store of buildah's that a test works in. */
export async function inStore<Result>(
  folder: string,
  work: (buildah: (...args: readonly string[]) => Promise<string>) => Promise<Result>,
): Promise<Result> {
  const store = [`--root=${folder}/store`, `--runroot=${folder}/run`, "--storage-driver=vfs"];
  await mkdir(folder, { recursive: true });
  try {
    return await work((...args) => succeed(["buildah", ...store, ...args]));
  } finally {
    await removeFolder(folder);
  }
}

/** Makes an image of a Containerfile and the files beside it, and pushes it to a registry on loopback. */
export async function pushImage(
  reference: string,
  { folder, files }: { readonly folder: string; readonly files: SourceFiles },
): Promise<string> {
  const context = join(folder, "context");
  await mkdir(context, { recursive: true });
  await writeFiles(context, files);
  await inStore(join(folder, "work"), async (buildah) => {
    const tls = "--tls-verify=false";
    const how = ["--quiet", "--timestamp=0", "--format=oci", "--isolation=chroot", tls];
    await buildah("build", ...how, `--tag=${reference}`, context);
    await buildah("push", "--quiet", tls, reference, `docker://${reference}`);
  });
  return reference;
}

/**
 * Has the program s2i write a Dockerfile for a source, and plain buildah build it.
 * @returns the image
 */
export async function s2iImage(
  source: string,
  { builder, folder }: { readonly builder: string; readonly folder: string },
): Promise<LayoutImage> {
  const context = join(folder, "s2i");
  await mkdir(context, { recursive: true });
  const args = ["--copy", "--keep-symlinks", `--as-dockerfile=${context}/Dockerfile`];
  await succeed([peer("s2i"), "build", source, builder, "shop:1", ...args]);
  return await inStore(join(folder, "work"), async (buildah) => {
    const how = ["--timestamp=0", "--layers=false", "--format=oci"];
    await buildah("build", "--quiet", "--tls-verify=false", ...how, "--tag=localhost/s2i", context);
    await buildah("push", "--quiet", "localhost/s2i", `oci:${folder}/layout:1`);
    return await readLayout(`${folder}/layout`);
  });
}

/** What an image has over its base: a line for each entry of its last layer, without times. */
export async function ownEntries({ layers }: LayoutImage): Promise<readonly string[]> {
  const found: string[] = [];
  const extract = tar.extract();
  extract.end(layers.at(-1));
  for await (const entry of extract) {
    const { name, type, mode, uid, gid, linkname } = entry.header;
    const hash = createHash("sha256");
    for await (const bytes of entry) if (bytes instanceof Uint8Array) hash.update(bytes);
    const content = type === "file" ? hash.digest("hex").slice(0, 16) : (linkname ?? "");
    const bits = ((mode ?? 0) & 0o7777).toString(8);
    found.push(`${name.replace(/\/$/, "")} ${type} ${bits} ${uid}:${gid} ${content}`);
  }
  // Plain buildah lists this folder with every RUN on overlay, and with none on vfs, which is used here.
  return found.filter((line) => !line.startsWith("run directory ")).sort();
}

/** Writes a source's files; those below `.s2i/bin` are executable, and so are those that end in `.sh`. */
export async function writeSource(folder: string, files: SourceFiles): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFiles(folder, files);
  const isText = (name: string): boolean => typeof files[name] === "string";
  const scripts = Object.keys(files).filter((name) => /^\.s2i\/bin\/|\.sh$/.test(name));
  await Promise.all(scripts.filter(isText).map((name) => chmod(join(folder, name), 0o755)));
}

/** A shell script of these lines. */
export const shell = (...lines: readonly string[]): string =>
  `#!/bin/sh\nset -e\n${lines.join("\n")}\n`;

/** Makes a builder image of busybox. @returns its reference */
export async function builderImage(
  story: Story,
  scripts: Readonly<Record<string, string>>,
  more: readonly string[] = [],
): Promise<string> {
  const files: SourceFiles = {
    Containerfile: [
      `FROM ${inject("base").reference}`,
      "COPY root /",
      "RUN mkdir -p /run /tmp /opt/app && chmod 1777 /tmp && chown 1001:0 /opt/app",
      ...more,
      "USER 1001",
      "",
    ].join("\n"),
    ...Object.fromEntries(
      Object.entries(scripts).map(([path, text]) => [`root/${path}`, { text, mode: 0o755 }]),
    ),
  };
  return await pushImage(`${story.image()}:1`, { folder: await story.job(), files });
}
