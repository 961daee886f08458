import { posix } from "node:path";
import type { BuildRequest } from "../../domain/build/request.ts";
import {
  ociManifestType,
  type SnapshotContents,
  type SnapshotDocuments,
  type SnapshotPart,
  writeSnapshot,
} from "../../domain/labels/snapshot.ts";
import type { MissingInput } from "../../domain/labels/verification.ts";
import type { Digest } from "../../domain/oci/digest.ts";
import type { Answer } from "../../domain/source/checkout.ts";
import { Failure } from "../../domain/text/failure.ts";
import { shortened, visible } from "../../domain/text/printable.ts";
import { setting } from "../../domain/text/surface.ts";
import type { Image } from "../ports/build.ts";
import type { BundledSource, PackagedBuildah, SnapshotPorts } from "../ports/snapshot.ts";
import type { CompleteClaims } from "../verify/complete-claims.ts";
import { collectImages, type Keep } from "./collect-images.ts";
import { lackingInputs } from "./lacking-inputs.ts";

/** A snapshot whose blobs are in the store. */
export interface TakenSnapshot {
  readonly kind: "taken";
  readonly image: Digest;
  readonly contents: SnapshotContents;
  readonly parts: readonly SnapshotPart[];
  readonly documents: SnapshotDocuments;
}

/** What there is of a snapshot: all of it, or the list of what it cannot be taken without. */
export type SnapshotResult =
  | TakenSnapshot
  | {
      readonly kind: "missing";
      readonly image: Digest;
      readonly missing: readonly MissingInput[];
    };

interface CollectOptions {
  readonly published: Omit<Image, "layer">;
  readonly claims: CompleteClaims;
  /** Those that the image names. */
  readonly advisories: readonly string[];
  /** Absolute path of the checkout. */
  readonly root: string;
  readonly given: BuildRequest;
  readonly ports: SnapshotPorts;
}

/** Collects the parts of a snapshot from a checkout of the revision, registries and packages. */
export async function collect(options: CollectOptions): Promise<SnapshotResult> {
  const { published, claims, root, ports, advisories } = options;
  const { store } = ports;
  const image = published.digest;
  const parts = new Map<Digest, SnapshotPart>();
  const keep: Keep = (kind, { digest, size }) => {
    parts.set(digest, { kind, digest, size });
    return digest;
  };
  const bundled = await ports.bundle(root, claims.source.revision);
  if (!bundled.known) throw unbundled(bundled.why);
  // An image that was built from pointers needs no more than those.
  const pointers = advisories.includes("lfs-pointer") ? [] : bundled.value.flatMap(pointersOf);
  if (pointers.length > 0) return { kind: "missing", image, missing: pointers };
  const sources = await keepSources(bundled.value, { ports, keep });
  ports.reporter.progress("fetching base images");
  const images = await collectImages({ ...options, keep });
  ports.reporter.progress("fetching buildah's package");
  const { recipe } = claims;
  const found = await ports.packageOf(recipe.buildah);
  const buildah = await keepPackage(found, { ports, keep, version: recipe.buildah });
  const lacking = lackingInputs(recipe, found);
  const contents = { version: 1, image, sources, images, ...buildah, lacking } as const;
  const all = [...parts.values()];
  const subject = {
    mediaType: published.manifest.mediaType ?? ociManifestType,
    digest: image,
    size: await ports.manifestSize(image),
  };
  const documents = writeSnapshot(contents, { parts: all, subject });
  await store.put(documents.config);
  await store.put(documents.manifest);
  return { kind: "taken", image, contents, parts: all, documents };
}

interface Keeping {
  readonly ports: Pick<SnapshotPorts, "store">;
  readonly keep: Keep;
}

async function keepSources(
  bundled: readonly BundledSource[],
  { ports, keep }: Keeping,
): Promise<SnapshotContents["sources"]> {
  const { store } = ports;
  const sources: SnapshotContents["sources"][number][] = [];
  for (const { path, revision, ...files } of bundled) {
    const bundle = keep("bundle", await store.putFile(files.bundle));
    const lfs = new Set<Digest>();
    for (const file of files.lfs) lfs.add(keep("lfs", await store.putFile(file)));
    sources.push({ path, revision, bundle, lfs: [...lfs].toSorted() });
  }
  return sources;
}

async function keepPackage(
  found: Answer<PackagedBuildah>,
  { ports, keep, version }: Keeping & { readonly version: string },
): Promise<Pick<SnapshotContents, "buildah">> {
  if (!found.known) return {};
  const { name, file } = found.value;
  return {
    buildah: { version, name, package: keep("package", await ports.store.putFile(file)) },
  };
}

function pointersOf({ path, pointers }: BundledSource): readonly MissingInput[] {
  return pointers.map((pointer) => ({
    input: "lfs-file",
    message: `Git LFS has not fetched \`${visible(shortened(posix.join(path, pointer), 300))}\`: only its pointer is there.`,
    fix: `Install git-lfs (\`git lfs install\`) and try again, or give a clone that has it: ${setting("source", "FOLDER")}.`,
  }));
}

function unbundled(why: string): Failure {
  return new Failure({
    code: "tool",
    message: `The source could not be bundled: ${visible(shortened(why, 300))}.`,
    fix: "Check that RUNNER_TEMP or TMPDIR has room for the repository, and that git works.",
  });
}
