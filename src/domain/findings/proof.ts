import { type VariationName, variationNames } from "../build/environment.ts";
import type { InstructionPlace } from "../build/instruction-place.ts";
import type { NotApplied } from "../build/not-applied.ts";
import { nothingVaried, type Variations } from "../build/varied.ts";
import type { Digest } from "../oci/digest.ts";
import type { Accepted } from "./accepted.ts";
import type { Differences } from "./difference.ts";
import type { Executables } from "./executable.ts";
import type { LedgerUse } from "./ledger-use.ts";
import type { SingleStage } from "./single-stage.ts";
import type { Traces } from "./trace.ts";
import type { TriedFixes } from "./tried-fixes.ts";

/**
 * Whether two builds of one plan gave the same image, in the words of output and label
 * `reproducible`. `unchecked`: nothing was compared, or the builds are equal and nobody said how
 * files that both took were made.
 */
export type Verdict = "true" | "false" | "unchecked";

/** One of the two builds and its result. */
export interface BuildRecord {
  /** Over the local manifest: uncompressed layers, config and annotations. */
  readonly localDigest: Digest;
  /** The config's digest. */
  readonly imageId: Digest;
  /** Wall seconds of the build alone. */
  readonly seconds: number;
  /** The name of the environment that its steps had. */
  readonly environment: string;
}

/** A layer of the image as it is pushed. */
interface LayerRecord {
  readonly digest: Digest;
  readonly diffId: Digest;
  /** Bytes as a registry stores them. */
  readonly size: number;
  /** A tar as it is, as the one layer of recipe `base`. */
  readonly isPlain?: true;
  /** The instruction that it came from, or the base that it belongs to. */
  readonly origin: string;
  /** Whether a base brought it. */
  readonly isOfBase?: true;
  readonly instruction?: InstructionPlace;
}

export interface ImageRecord {
  /** The manifest's digest as a registry serves it. */
  readonly digest: Digest;
  readonly imageId: Digest;
  /** Bytes of config and layers as a registry stores them. */
  readonly size: number;
  readonly layers: readonly LayerRecord[];
}

/** A base image, pinned. */
export interface BaseRecord {
  /** As written in the Containerfile, e.g. `debian:12`. */
  readonly written: string;
  /** `name@sha256:…`. */
  readonly pinned: string;
}

/**
 * What building a plan twice on one platform has shown (design §2). A proof never changes: each
 * stage of the work makes a new one that says more.
 */
export interface Proof {
  /** `os/arch[/variant]`. */
  readonly platform: string;
  /** The program that ran the platform's steps, e.g. `qemu-aarch64-static`; absent: the processor. */
  readonly emulator?: string;
  readonly verdict: Verdict;
  readonly bases: readonly BaseRecord[];
  /** The builds that succeeded, the first one first. */
  readonly builds: readonly BuildRecord[];
  readonly variations: Variations;
  /** What both builds took from a ledger of proven steps; absent where none was asked. */
  readonly ledger?: LedgerUse;
  /** The image that both builds gave, or the first build's, once it is in a layout. */
  readonly image?: ImageRecord;
  /** The layout's path; absent where the image must not be used. */
  readonly layout?: string;
  /** With recipe `runpack`, beside the image of one stage; undefined if that was not asked for. */
  readonly singleStage?: SingleStage;
  readonly differences: Differences;
  /** The step behind which no RUN step ran any more, because its results differ (`fail-fast`). */
  readonly endedBehind?: InstructionPlace;
  /**
   * Known differences that are accepted for a while; they let `require` pass and never make two
   * builds equal.
   */
  readonly exceptions: readonly Accepted[];
  /** What building with the fixes of the differences has shown; undefined if that was not asked for. */
  readonly triedFixes?: TriedFixes;
  /** Traces of the build itself in the layers that it made. */
  readonly traces: Traces;
  /** Programs and libraries in those layers, and what would keep build details out of them. */
  readonly executables: Executables;
}

/** Returns the proof of a plan of which nothing has been built yet. */
export function unproven(platform: string, bases: readonly BaseRecord[]): Proof {
  return {
    platform,
    verdict: "unchecked",
    bases,
    builds: [],
    variations: nothingVaried("no second build ran"),
    differences: { listed: [], omitted: 0, layers: [] },
    exceptions: [],
    traces: { listed: [], omitted: 0 },
    executables: { listed: [], omitted: 0, ofPackages: 0, unread: { listed: [], omitted: 0 } },
  };
}

/**
 * Returns the verdict on several platforms: a difference on one of them is a difference, and what
 * was not checked on one of them is unchecked.
 */
export function verdictOn(proofs: readonly Pick<Proof, "verdict">[]): Verdict {
  if (proofs.some(({ verdict }) => verdict === "false")) return "false";
  const isChecked = proofs.length > 0 && proofs.every(({ verdict }) => verdict === "true");
  return isChecked ? "true" : "unchecked";
}

/** Returns the variations that every platform had, and each distinct reason for the others. */
export function variationsOn(proofs: readonly Pick<Proof, "variations">[]): Variations {
  const [one, ...more] = proofs.map(({ variations }) => variations);
  if (one === undefined) return nothingVaried("no second build ran");
  if (more.length === 0) return one;
  const isApplied = (name: VariationName): boolean =>
    [one, ...more].every(({ applied }) => applied.includes(name));
  const reasons = new Map<string, NotApplied>();
  for (const each of [one, ...more].flatMap(({ notApplied }) => notApplied)) {
    reasons.set(JSON.stringify([each.variation, each.reason, each.steps ?? []]), each);
  }
  const notApplied = variationNames.flatMap((name) =>
    [...reasons.values()].filter(({ variation }) => variation === name),
  );
  return { applied: variationNames.filter(isApplied), notApplied };
}

/** Adds differences that were known before the builds; undefined: there are none. */
export function withDifferences(proof: Proof, known: Differences | undefined): Proof {
  if (known === undefined) return proof;
  const { differences } = proof;
  const listed = [...known.listed, ...differences.listed];
  const omitted = known.omitted + differences.omitted;
  return { ...proof, differences: { ...differences, listed, omitted } };
}
