import type { Readers } from "../../compare/readers.ts";
import type { NameValue } from "../../domain/build/request.ts";
import type { Compared } from "../../domain/findings/compared.ts";
import type { Traces } from "../../domain/findings/trace.ts";
import type { Digest } from "../../domain/oci/digest.ts";
import { debianArchitecture, imageConfig, labelOfPackages } from "../../recipes/base/image.ts";
import {
  type BaseLock,
  type LockedPackage,
  lockedFor,
  selectionOf,
} from "../../recipes/base/lock.ts";
import type {
  BaseLayouts,
  BaseMachine,
  Bootstrap,
  DeclaredBase,
  PackagesOf,
  RootTar,
  RootVariations,
} from "../ports/base.ts";
import type { Reporter } from "../ports/build.ts";
import type { FolderFile } from "../ports/files.ts";
import type { Image } from "../ports/image.ts";
import { EarlyReading } from "./early-reading.ts";
import { type BaseTraces, searchBase } from "./search-base.ts";

interface BaseOptions {
  readonly base: DeclaredBase;
  /** E.g. `linux/amd64`. */
  readonly platform: string;
  /** The archive's address in this run, if it is not the declaration's. */
  readonly mirror: string | undefined;
  /** Whether the lock file is written anew. */
  readonly update: boolean;
  /** Labels that say where the declaration came from. */
  readonly labels: () => Promise<readonly NameValue[]>;
  readonly bootstrap: Bootstrap;
  readonly layouts: BaseLayouts;
  readonly reporter: Pick<Reporter, "progress">;
  /** What must not be in the base. */
  readonly ofRun: BaseMachine;
  readonly readers: Readers;
  readonly filesBelow: (folder: string) => AsyncIterable<FolderFile>;
  readonly signal: AbortSignal;
}

/** What came of a base. */
export type BaseResult = {
  readonly packages: readonly LockedPackage[];
  readonly tars: readonly [RootTar, RootTar];
  /** Those of the tars. */
  readonly images: readonly [Image, Image];
} & RootVariations &
  (
    | {
        readonly kind: "equal";
        readonly digest: Digest;
        readonly traces: Traces;
        readonly risks: BaseTraces["risks"];
      }
    /** Both are equal, but have values that are certain to change in the next run. */
    | {
        readonly kind: "traced";
        readonly differences: BaseTraces["differences"];
        readonly traces: Traces;
      }
    | { readonly kind: "different"; readonly compared: Compared }
  );

/**
 * Makes a base twice from the packages of its lock, in two environments, and keeps its image if both
 * are equal bit for bit and nothing in them is certain to change in the next run.
 * @throws Failure
 */
export async function buildBase(options: BaseOptions): Promise<BaseResult> {
  const { base, bootstrap, layouts, reporter } = options;
  const { declaration } = base;
  const architecture = debianArchitecture(options.platform);
  // A lock that was written in this run is a part of the source, too.
  const packages = await packagesOf(options, architecture);
  const [labels, pooled] = [
    await options.labels(),
    await bootstrap.fetch(packages, archiveOf(options, architecture)),
  ];
  reporter.progress(`making the base twice from ${packages.length} packages`);
  const all = [...labels, labelOfPackages(packages)];
  const config = (tar: RootTar): string =>
    imageConfig({ declaration, architecture, labels: all, diffId: tar.digest });
  const open = (tar: RootTar): Promise<Image> => layouts.open(tar, config(tar));
  const early = new EarlyReading({ ...options, labels: all }, open);
  try {
    const { tars, ...variations } = await bootstrap.makeTwice(base, {
      ...{ architecture, packages: pooled },
      onFirst: (tar) => early.start(tar),
    });
    const [first, second] = tars;
    const { image, read } = early.of(first);
    const images = [await image, await open(second)] as const;
    const made = { packages, tars, images, ...variations };
    if (first.digest !== second.digest) {
      reporter.progress("comparing");
      return { kind: "different", ...made, compared: await layouts.compare(images) };
    }
    reporter.progress("searching it for traces of this run");
    const { isOffline } = variations;
    const more = { tar: first, image: images[0], read: await read, packages, isOffline };
    const { traces, differences, risks } = await searchBase({ ...options, ...more });
    if (differences.listed.length > 0) return { kind: "traced", ...made, differences, traces };
    const digest = await layouts.keep(first, config(first));
    return { kind: "equal", ...made, traces, risks, digest };
  } finally {
    await early.end();
  }
}

/** Writes the lock file of a declaration anew. @throws Failure */
export async function updateLock(
  options: Pick<BaseOptions, "base" | "platform" | "mirror" | "bootstrap" | "reporter">,
): Promise<readonly LockedPackage[]> {
  const { base, bootstrap, reporter } = options;
  const architecture = debianArchitecture(options.platform);
  reporter.progress("finding the packages");
  const packages = await bootstrap.solve(base.declaration, archiveOf(options, architecture));
  const selection = selectionOf(base.declaration);
  const before = await base.lock.read().catch(() => undefined);
  const others: BaseLock["architectures"] =
    before?.selection === selection ? before.architectures : {};
  await base.lock.write({ selection, architectures: { ...others, [architecture]: packages } });
  return packages;
}

async function packagesOf(
  options: BaseOptions,
  architecture: string,
): Promise<readonly LockedPackage[]> {
  if (options.update) return await updateLock(options);
  const { declaration, lock } = options.base;
  return lockedFor(await lock.read(), { declaration, architecture, file: lock.name });
}

function archiveOf(
  { base, mirror }: Pick<BaseOptions, "base" | "mirror">,
  architecture: string,
): PackagesOf {
  const { archive } = base.declaration;
  return { archive: mirror === undefined ? archive : { ...archive, mirror }, architecture };
}
