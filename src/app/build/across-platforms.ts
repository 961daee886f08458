import { createHash } from "node:crypto";
import type { BetweenPlatforms } from "../../domain/findings/report.ts";
import type { TarEntry } from "../../domain/oci/entry.ts";
import { namesArchitecture } from "../../executables/foreign.ts";
import { isPackageList, largestList, PackagedFiles } from "../../executables/packages.ts";
import type { BuildPorts } from "../ports/build.ts";
import type { Image } from "../ports/image.ts";

/** Reads the entries of a layer. */
type TarEntries = BuildPorts["readers"]["entries"];

/** An image, and which of its layers, from the base up, the build made. */
interface OwnLayers {
  readonly image: Pick<Image, "layer">;
  readonly layers: readonly number[];
}

/** How many paths are named; the rest are counted. */
const mostNamed = 10;

/** What package managers and loaders write for the machine they run on, each time anew. */
const ofMachine =
  /^(?:etc\/ld\.so\.cache|var\/(?:cache|lib\/(?:dpkg|apt|rpm))\/.*|(?:usr\/)?lib\/apk\/.*|usr\/lib\/sysimage\/.*|var\/log\/.*|.*\/gconv-modules\.cache|.*\.cache-\d+)$/;

/**
 * Finds files that the builds of several platforms made differently although nothing in them runs on
 * a processor: a bundle of scripts that each platform's build made anew, for instance. Programs,
 * libraries, files of packages and files whose path names an architecture may differ.
 * @throws Failure `tool` when a layer is not sound
 */
export async function betweenPlatforms(
  images: readonly OwnLayers[],
  entries: TarEntries,
): Promise<BetweenPlatforms | undefined> {
  const packaged = new PackagedFiles();
  const all: ReadonlyMap<string, string>[] = [];
  for (const image of images) all.push(await digestsIn(image, { entries, packaged }));
  const [first = new Map<string, string>(), ...others] = all;
  const paths = [...first].flatMap(([path, digest]) => {
    const elsewhere = others.map((files) => files.get(path));
    const isEverywhere = elsewhere.every((each) => each !== undefined);
    const isOther = elsewhere.some((each) => each !== digest);
    return isEverywhere && isOther && !mayDiffer(path) && !packaged.has(path) ? [path] : [];
  });
  if (paths.length === 0) return undefined;
  return { count: paths.length, paths: paths.sort().slice(0, mostNamed) };
}

function mayDiffer(path: string): boolean {
  return ofMachine.test(path) || namesArchitecture(path);
}

/** Digests of the regular files in a build's own layers that are not made for a processor. */
async function digestsIn(
  { image, layers }: OwnLayers,
  { entries, packaged }: { readonly entries: TarEntries; readonly packaged: PackagedFiles },
): Promise<ReadonlyMap<string, string>> {
  const digests = new Map<string, string>();
  for (const layer of layers) {
    for await (const entry of entries(image.layer(layer), `Layer ${layer}`)) {
      const { path } = entry.header;
      const digest = await digestOf(entry, packaged);
      if (digest === undefined) digests.delete(path);
      else digests.set(path, digest);
    }
  }
  return digests;
}

/** Undefined for what is no regular file, and for machine code and archives of it. */
async function digestOf(
  { header, content }: TarEntry,
  packaged: PackagedFiles,
): Promise<string | undefined> {
  const { path, type, size } = header;
  if (type !== "file") return undefined;
  const hash = createHash("sha256");
  const isList = isPackageList(path) && size <= largestList;
  const kept: Uint8Array[] = [];
  let head = Buffer.alloc(0);
  for await (const piece of content) {
    if (head.length < 8) head = Buffer.concat([head, piece.subarray(0, 8)]);
    if (isList) kept.push(piece);
    hash.update(piece);
  }
  if (isList) packaged.add(path, Buffer.concat(kept).toString("utf8"));
  const start = head.toString("latin1", 0, 8);
  return start.startsWith("\x7fELF") || start === "!<arch>\n" ? undefined : hash.digest("hex");
}
