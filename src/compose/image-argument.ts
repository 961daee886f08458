import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { cleanUp } from "../adapters/buildah/folders/clean-up.ts";
import { makeWorkFolder } from "../adapters/buildah/folders/work-folder.ts";
import { namedLayout } from "../adapters/files/kept-image.ts";
import { adoptFetched } from "../adapters/oci-layout/adopt.ts";
import { openLayout } from "../adapters/oci-layout/layout.ts";
import { runMarks, signInEnvironment } from "../adapters/process/child-environment.ts";
import { authFile } from "../adapters/registry/auth-file.ts";
import { skopeoRegistry } from "../adapters/registry/skopeo.ts";
import { noArchive, readEntries, UnreadableTar } from "../adapters/tar/entries.ts";
import type { OpenedImage } from "../app/ports/kept.ts";
import type { ImageLocation } from "../app/ports/registry.ts";
import { insecureHosts } from "../domain/build/insecure.ts";
import type { RegistryAccess } from "../domain/build/request.ts";
import { type ImageChoice, onlyImage } from "../domain/oci/choose-image.ts";
import { type FileTransport, parseLocation } from "../domain/oci/image-location.ts";
import { type ImageReference, parseReference } from "../domain/oci/reference.ts";
import { splitTag } from "../domain/oci/tag.ts";
import { Failure } from "../domain/text/failure.ts";
import { openArchive } from "./image-archive.ts";

interface ImagesOptions {
  readonly access: RegistryAccess;
  /** Which image of an index is opened; docker's archives have none. */
  readonly platform: ImageChoice;
  readonly env: Readonly<NodeJS.ProcessEnv>;
  readonly cwd: string;
  readonly signal: AbortSignal;
  /** A folder of the run for what is fetched; undefined: one is made, and removed by `close`. */
  readonly folder?: string;
}

/** Opens images that a user names on the command line. */
interface Images {
  /**
   * Opens the folder of an OCI layout (`path`, `path:tag`, `oci:path`) or of a run's output, an
   * archive (`oci-archive:path`, `docker-archive:path`, or the path of either), or a name in a
   * registry.
   * @throws Failure `usage`, `tool` or `registry`
   */
  open(name: string): Promise<OpenedPlace>;
  /** Removes what was fetched. */
  close(): Promise<void>;
}

/** An opened image, and the layout that it is read from, be it a copy or not. */
interface OpenedPlace extends OpenedImage {
  /** Absolute path. */
  readonly place: string;
}

/** The place of an image that a user named. */
type ImagePlace =
  | { readonly kind: "layout"; readonly path: string; readonly tag: string | undefined }
  /** The tar of a layout. */
  | { readonly kind: "archive"; readonly path: string; readonly tag: string | undefined }
  | { readonly kind: "elsewhere"; readonly from: ImageLocation };

/**
 * Opens images. Those in archives and registries are copied into a work folder, which is made when
 * it is first needed.
 */
export function imagesFor(options: ImagesOptions): Images {
  let own: string | undefined;
  let count = 0;
  return {
    async open(name) {
      const { platform, signal } = options;
      const found = await find(name, options.cwd);
      if (found.kind === "layout") {
        const { path, tag } = found;
        const image = await openLayout(path, { platform, ...(tag === undefined ? {} : { tag }) });
        return { image, layout: path, place: path };
      }
      const work = options.folder ?? own ?? (await makeWorkFolder(options.env));
      if (work !== options.folder) own = work;
      count += 1;
      const place = `${work}/image-${count}`;
      if (found.kind === "archive") {
        const { path: file, tag } = found;
        return { image: await openArchive({ file, name, tag, platform, signal }, place), place };
      }
      await fetchInto(place, { ...options, work, from: found.from });
      await adoptFetched(place, name);
      return { image: await openLayout(place, { platform }), place };
    },
    async close() {
      if (own !== undefined) await cleanUp(own);
    },
  };
}

/**
 * Returns the name of an image in a registry; undefined where the text names a layout or an archive
 * on this machine. What is here comes first, because `out/layout` and `out:1` could be repositories
 * of Docker Hub as well.
 * @throws Failure `usage` where it names neither, as with a folder that is not a layout
 */
export async function imageInRegistry(
  name: string,
  cwd: string,
): Promise<ImageReference | undefined> {
  // Files that are gone do not make it a name: what opens them says so.
  if (parseLocation(name)?.kind === "files") return undefined;
  const found = await find(name, cwd);
  if (found.kind !== "elsewhere" || found.from.kind === "files") return undefined;
  return parseReference(found.from.reference);
}

/** Tells how the image at a path is kept. @throws Failure `usage` where there is no image */
export async function keptAs(
  path: string,
): Promise<"oci-layout://" | "oci-archive:" | "docker-archive:"> {
  if ((await kindOf(path)) === "folder") return "oci-layout://";
  if ((await kindOf(path)) === "file") return `${await transportOf(path, path)}:`;
  throw unreadable(path, "there is no such file or folder");
}

async function fetchInto(
  folder: string,
  options: ImagesOptions & { readonly work: string; readonly from: ImageLocation },
): Promise<void> {
  const { access, env, signal, platform, from, work } = options;
  const name = from.kind === "registry" ? parseReference(from.reference) : undefined;
  const registries = name === undefined ? [] : [name.registry];
  const registry = skopeoRegistry({
    skopeo: "skopeo",
    env: signInEnvironment(env, runMarks(work)),
    signal,
    authFile: await authFile({ access, registries, env, folder: work }),
    insecure: insecureHosts(access, registries),
    accounts: access.username === undefined ? [] : registries,
  });
  await registry.fetch({ from, folder, platform: platform === onlyImage ? undefined : platform });
}

async function find(name: string, cwd: string): Promise<ImagePlace> {
  const location = parseLocation(name);
  if (location?.kind === "registry") return inRegistry(location.reference);
  if (location !== undefined) {
    const { transport, rest } = location;
    const file = resolve(cwd, rest);
    return transport === "oci" ? await layoutOf(file, name) : await archiveOf(transport, file);
  }
  const path = resolve(cwd, name);
  const kind = await kindOf(path);
  if (kind === "folder") return await layoutOf(path, name);
  if (kind === "file") return await archiveOf(await transportOf(path, name), path);
  const before = splitTag(path).path;
  const kindBefore = await kindOf(before);
  if (kindBefore === "folder") return await layoutOf(path, name);
  if (kindBefore === "file") return await archiveOf(await transportOf(before, name), path);
  return inRegistry(name);
}

/**
 * Splits off a tag. A folder may have a colon in its name, so a tag counts only where there is no
 * such folder.
 */
async function layoutOf(path: string, name: string): Promise<ImagePlace> {
  if ((await kindOf(path)) === "folder") {
    return { kind: "layout", path: await namedLayout(path, name), tag: undefined };
  }
  const named = splitTag(path);
  return { kind: "layout", ...named, path: await namedLayout(named.path, name) };
}

async function archiveOf(
  transport: Exclude<FileTransport, "oci">,
  location: string,
): Promise<ImagePlace> {
  const named = splitTag(location);
  for (const { path, tag } of [{ path: location, tag: undefined }, named]) {
    if ((await kindOf(path)) !== "file") continue;
    return transport === "oci-archive"
      ? { kind: "archive", path, tag }
      : { kind: "elsewhere", from: { kind: "files", transport, location } };
  }
  throw unreadable(location, "there is no such file");
}

function inRegistry(reference: string): ImagePlace {
  if (parseReference(reference) !== undefined) {
    return { kind: "elsewhere", from: { kind: "registry", reference } };
  }
  throw unreadable(reference, "it is neither a file or folder nor an image's name");
}

async function kindOf(path: string): Promise<"file" | "folder" | "nothing"> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory() === true) return "folder";
  return found?.isFile() === true ? "file" : "nothing";
}

/**
 * Detects the kind of an archive. Docker has written both kinds in one since version 25; the layout
 * in it is then used.
 */
async function transportOf(path: string, name: string): Promise<"oci-archive" | "docker-archive"> {
  const names = new Set<string>();
  try {
    for await (const { header } of readEntries(createReadStream(path), `\`${path}\``)) {
      if (["oci-layout", "manifest.json"].includes(header.path)) names.add(header.path);
      if (names.has("oci-layout")) return "oci-archive";
    }
  } catch (error) {
    throw error instanceof UnreadableTar ? noArchive(name) : error;
  }
  if (names.has("manifest.json")) return "docker-archive";
  throw unreadable(
    path,
    "it is a tar, but not of an image: it has neither `oci-layout` nor `manifest.json`",
  );
}

function unreadable(name: string, why: string): Failure {
  return new Failure({
    code: "usage",
    message: `${JSON.stringify(name.slice(0, 500))} cannot be read as an image: ${why}.`,
    fix: "Name an OCI layout's folder, an archive (`oci-archive:file.tar`, `docker-archive:file.tar`), or an image in a registry such as `ghcr.io/acme/shop:1.4.0`.",
  });
}
