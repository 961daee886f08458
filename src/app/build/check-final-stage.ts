import type { BuildPlan } from "../../domain/build/plan.ts";
import type { Proof } from "../../domain/findings/proof.ts";
import type { EntryHeader, TarEntry } from "../../domain/oci/entry.ts";
import { ImageFiles } from "../../domain/oci/image-files.ts";
import { Failure } from "../../domain/text/failure.ts";
import { shortened, visible } from "../../domain/text/printable.ts";
import { elfLinks } from "../../executables/elf-links.ts";
import { executableFormat, largestExecutable } from "../../executables/look.ts";
import type { FinalFile } from "../../recipes/runpack/final-files.ts";
import { type Fault, type FilesInput, faultsOf } from "../../recipes/runpack/fitness.ts";
import type { BuildPorts } from "../ports/build.ts";
import type { Image } from "../ports/image.ts";

/** The most faults that a message names. */
const mostNamed = 5;

/**
 * Checks an image with a written final stage before it is pushed: its artifacts have no rights of their
 * own, no link of theirs leads out of it, and its programs find their libraries.
 * @throws Failure `forbidden` naming each path
 */
export async function checkFinalStage(
  { layout }: Pick<Proof, "layout">,
  {
    plan,
    input,
    ports,
  }: {
    readonly plan: BuildPlan;
    readonly input: FilesInput;
    readonly ports: Pick<BuildPorts, "openImage" | "readers">;
  },
): Promise<void> {
  if (layout === undefined) return;
  const image = await ports.openImage(layout);
  const files = await finalFiles(image, {
    own: plan.base?.diffIds.length ?? 0,
    entries: ports.readers.entries,
  });
  const faults = faultsOf(files, input);
  const [first] = faults;
  if (first === undefined) return;
  const named = faults.slice(0, mostNamed).map(told).join("; ");
  const more = faults.length > mostNamed ? `; and ${faults.length - mostNamed} more` : "";
  throw new Failure({
    code: "forbidden",
    message: `The final stage is not fit: ${named}${more}. Nothing was pushed.`,
    fix: [...new Set(faults.map(({ fix }) => fix))].join(" "),
  });
}

function told({ path, what }: Fault): string {
  return `\`/${visible(shortened(path, 200))}\` ${what}`;
}

/** Lists the files of an image as a container sees them. @param own the first layer of the build's own */
async function finalFiles(
  image: Pick<Image, "manifest" | "layer">,
  { own, entries }: { readonly own: number; readonly entries: BuildPorts["readers"]["entries"] },
): Promise<readonly FinalFile[]> {
  const files = new ImageFiles<FinalFile>();
  for (const layer of image.manifest.layers.keys()) {
    for await (const entry of entries(image.layer(layer), `Layer ${layer}`)) {
      files.meet(entry.header.path);
      files.set(entry.header.path, { ...(await fileOf(entry)), isOwn: layer >= own });
    }
  }
  return files.values;
}

async function fileOf({ header, content }: TarEntry): Promise<Omit<FinalFile, "isOwn">> {
  const { path, type, mode, linkname } = header;
  const links = await linksOf(header, content);
  return {
    ...{ path, type, mode: mode & 0o7777, linkname },
    hasCapability: Object.keys(header.pax).some((name) => name.endsWith("security.capability")),
    ...(links === undefined ? {} : { links }),
  };
}

async function linksOf({ type, size }: EntryHeader, content: TarEntry["content"]) {
  if (type !== "file" || size > largestExecutable) return undefined;
  const pieces: Uint8Array[] = [];
  for await (const piece of content) {
    if (pieces.length === 0 && executableFormat(piece) !== "elf") return undefined;
    pieces.push(piece);
  }
  return elfLinks(Buffer.concat(pieces));
}
