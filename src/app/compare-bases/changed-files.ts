import { createHash } from "node:crypto";
import type { TarEntries } from "../../compare/readers.ts";
import type { ChangedFile } from "../../domain/findings/image-run.ts";
import type { TarEntry } from "../../domain/oci/entry.ts";
import { Failure } from "../../domain/text/failure.ts";
import type { Image } from "../ports/image.ts";

/** More than any program changes that is not out of hand. */
const mostFiles = 100_000;
const whiteout = ".wh.";

/** What the runtime itself puts into a container, to mount the machine's files there. */
const runtimesOwn: ReadonlySet<string> = new Set([
  "etc/hostname",
  "etc/hosts",
  "etc/resolv.conf",
  "run/.containerenv",
]);

/**
 * Reads what a container changed: the files, links and devices in the layers above the image's own
 * (image-spec v1.1.0, layer.md#whiteouts), sorted by path.
 * @param layers how many layers the image has that the container was made of
 * @throws Failure `tool` if there are too many, or a layer is not sound
 */
export async function changedFiles(
  after: Image,
  { layers, entries }: { readonly layers: number; readonly entries: TarEntries },
): Promise<readonly ChangedFile[]> {
  const found = new Map<string, ChangedFile>();
  for (let layer = layers; layer < after.manifest.layers.length; layer += 1) {
    for await (const entry of entries(after.layer(layer), "what the container changed")) {
      const file = await fileOf(entry);
      if (file === undefined || runtimesOwn.has(file.path)) continue;
      found.set(file.path, file);
      if (found.size > mostFiles) throw tooMany();
    }
  }
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function fileOf({ header, content }: TarEntry): Promise<ChangedFile | undefined> {
  const { path, type, size, linkname } = header;
  if (type === "directory") return undefined;
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (name.startsWith(whiteout)) {
    const gone = `${path.slice(0, path.length - name.length)}${name.slice(whiteout.length)}`;
    return { path: gone, type: "deleted", mode: 0, owner: "", content: "", size: 0 };
  }
  const hash = createHash("sha256");
  if (type === "file") for await (const chunk of content) hash.update(chunk);
  return {
    path,
    type,
    mode: header.mode & 0o7777,
    owner: `${header.uid}:${header.gid}`,
    content: type === "file" ? hash.digest("hex") : linkname,
    size,
  };
}

function tooMany(): Failure {
  return new Failure({
    code: "tool",
    message: `The command changed more than ${mostFiles} files.`,
    fix: "Compare a command that changes fewer.",
  });
}
