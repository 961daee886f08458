import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { lstat, mkdir, readdir, readlink, rm, stat } from "node:fs/promises";
import { dirname, join, posix } from "node:path";
import type { TakenFiles } from "../../app/ports/prebuilt.ts";
import type { PrebuiltFiles } from "../../domain/build/prebuilt.ts";
import { type Digest, digestFromHex } from "../../domain/oci/digest.ts";
import { platformOf } from "../../domain/oci/platform.ts";
import { writeBaseLayout } from "../oci-layout/write-base.ts";
import { type ArchivedFile, writeArchive } from "../tar/archive.ts";

/** Writes files that were taken as the one layer of an image. @throws Failure `tool` */
export async function writeLayout(
  { folder }: TakenFiles,
  files: readonly PrebuiltFiles[],
  layout: string,
): Promise<void> {
  const path = `${layout}.tar`;
  await mkdir(dirname(path), { recursive: true });
  const archived = new Map<string, ArchivedFile>();
  for (const each of files) {
    for (const file of await filesOf(folder, each)) archived.set(file.path, file);
  }
  await writeArchive(path, [...archived.values()]);
  const { size } = await stat(path);
  const digest = await digestOfFile(path);
  await writeBaseLayout(layout, { tar: { path, digest, size }, config: configOf(digest) });
  await rm(path);
}

function configOf(layer: Digest): string {
  const [os, architecture] = platformOf(process.arch).split("/");
  return JSON.stringify({
    ...{ architecture, os, config: {} },
    rootfs: { type: "layers", diff_ids: [layer] },
  });
}

/** Returns what COPY makes of a path: the content of a folder, or a file, which may go into a folder. */
async function filesOf(
  folder: string,
  { path, to }: PrebuiltFiles,
): Promise<readonly ArchivedFile[]> {
  const isFolder = (await lstat(join(folder, path))).isDirectory();
  if (isFolder) return await below(join(folder, path), to.slice(1));
  const target = to.endsWith("/") ? posix.join(to, posix.basename(path)) : to;
  return [await archived(join(folder, path), target.slice(1))];
}

async function below(place: string, path: string): Promise<readonly ArchivedFile[]> {
  const entries = (await readdir(place, { withFileTypes: true })).sort((one, other) =>
    one.name < other.name ? -1 : 1,
  );
  const found: ArchivedFile[] = [];
  for (const entry of entries) {
    const [from, to] = [join(place, entry.name), posix.join(path, entry.name)];
    if (entry.isDirectory()) found.push(...(await below(from, to)));
    else found.push(await archived(from, to));
  }
  return found;
}

async function archived(place: string, path: string): Promise<ArchivedFile> {
  const stats = await lstat(place);
  if (stats.isSymbolicLink()) return { path, linkname: await readlink(place) };
  return {
    path,
    size: stats.size,
    mode: stats.mode & 0o777,
    content: () => createReadStream(place),
  };
}

async function digestOfFile(path: string): Promise<Digest> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return digestFromHex(hash.digest("hex"));
}
