import { type Accepted, coveredPaths } from "../domain/findings/accepted.ts";
import type { Difference, Differences } from "../domain/findings/difference.ts";
import { type ImageRecord, type Proof, verdictOn } from "../domain/findings/proof.ts";
import type { Report, Toolchain } from "../domain/findings/report.ts";
import type { ImageExtent } from "../domain/findings/single-stage.ts";
import type { Advisory } from "../domain/source/advisory.ts";
import type { TaggedSource } from "../domain/source/source.ts";
import { attestationJson, sbomJson } from "./json/beside.ts";
import { triedFixes } from "./json/fixes.ts";
import { ledgerJson } from "./json/ledger.ts";
import { pushedJson } from "./json/pushed.ts";
import { executables, instruction, trace } from "./json/traces.ts";
import { policyJson } from "./policy.ts";

/** The version of the form that this program writes. */
export const schemaVersion = 2;

/**
 * Renders report.json (docs/report.schema.json). The same report gives the same bytes, whatever the
 * order in which its values were collected. A key without a value is absent.
 */
export function renderJson(report: Report): string {
  return renderValue(ordered(report));
}

/**
 * Renders the result of the command `advisories`: the part of the report that is known without a
 * build.
 */
export function renderAdvisoriesJson(
  found: Pick<Report, "source" | "advisories" | "forbidden">,
): string {
  return renderValue(advisoriesValue(found));
}

/** Returns the part of the report that is known without a build, as it is written as JSON. */
export function advisoriesValue({
  source,
  advisories,
  forbidden,
}: Pick<Report, "source" | "advisories" | "forbidden">) {
  return {
    schemaVersion,
    source: orderedSource(source),
    advisories: advisories.map(advisory),
    forbidden,
  };
}

/** Writes a value as the JSON of a result. */
export function renderValue(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/** Renders the result of `diff`: the part of the report that two images give. */
export function renderDifferencesJson(found: Pick<Differences, "listed" | "omitted">): string {
  return renderValue({ schemaVersion, ...orderedDifferences(found) });
}

/** Returns differences with their keys in the schema's order. */
export function orderedDifferences({ listed, omitted }: Pick<Differences, "listed" | "omitted">): {
  readonly differences: readonly unknown[];
  readonly differencesOmitted: number;
} {
  return { differences: listed.map(difference), differencesOmitted: omitted };
}

/** Returns the report with its keys in the schema's order. */
function ordered(report: Report): unknown {
  const { failure } = report;
  return {
    schemaVersion,
    source: orderedSource(report.source),
    recipe: report.recipe && {
      kind: report.recipe.kind,
      containerfile: report.recipe.containerfile,
    },
    advisories: report.advisories.map(advisory),
    forbidden: report.forbidden,
    verdict: verdictOn(report.proofs),
    images: report.proofs.map(provenImage),
    index: report.index && {
      digest: report.index.digest,
      size: report.index.size,
      differing: report.index.differing && {
        count: report.index.differing.count,
        paths: report.index.differing.paths,
      },
    },
    toolchain: report.toolchain && toolchain(report.toolchain),
    pushed: report.pushed.map(pushedJson),
    sboms: report.sboms?.map(sbomJson),
    attestations: report.attestations?.map(attestationJson),
    reused: report.reused && {
      image: report.reused.image,
      digest: report.reused.digest,
      imageId: report.reused.imageId,
    },
    policy: report.policy && policyJson(report.policy),
    timings: report.timings.map(({ phase, seconds }) => ({ phase, seconds })),
    timeline: report.timeline.map(({ kind, lane, name, start, seconds }) => ({
      ...{ kind, lane, name, start, seconds },
    })),
    failure: failure && {
      code: failure.code,
      message: failure.message,
      fix: failure.fix,
      output: (failure.output ?? []).length === 0 ? undefined : failure.output,
    },
  };
}

/** Returns what is known of one platform. The layout's path is of no use to other machines. */
function provenImage(proof: Proof): unknown {
  const { variations, differences } = proof;
  return {
    platform: proof.platform,
    emulator: proof.emulator,
    proof: {
      verdict: proof.verdict,
      builds: proof.builds.map(({ localDigest, imageId, seconds, environment }) => ({
        localDigest,
        imageId,
        seconds,
        environment,
      })),
      varied: variations.applied,
      notVaried: variations.notApplied.map(({ variation, reason, steps }) => ({
        variation,
        reason,
        steps: steps?.map(instruction),
      })),
      ledger: proof.ledger && ledgerJson(proof.ledger),
    },
    bases: proof.bases.map(({ written, pinned }) => ({ written, pinned })),
    image: proof.image && image(proof.image),
    singleStage: proof.singleStage && {
      image: extent(proof.singleStage.image),
      single: extent(proof.singleStage.single),
    },
    endedBehind: proof.endedBehind && instruction(proof.endedBehind),
    differences: differences.listed.map(difference),
    differencesOmitted: differences.omitted,
    exceptions: proof.exceptions.map(accepted),
    triedFixes: proof.triedFixes && triedFixes(proof.triedFixes),
    traces: proof.traces.listed.map(trace),
    tracesOmitted: proof.traces.omitted,
    executables: executables(proof.executables),
  };
}

function orderedSource({
  id,
  repository,
  offset,
  version,
  revision,
  tag,
  otherTags,
}: TaggedSource): Record<keyof TaggedSource, unknown> {
  return {
    id,
    repository,
    offset,
    version,
    revision,
    tag,
    otherTags: otherTags?.map((other) => ({ tag: other.tag, version: other.version })),
  };
}

function advisory({
  name,
  message,
  evidence,
  fix,
  places,
  leavesOpen,
}: Advisory): Record<keyof Omit<Advisory, "findings">, unknown> {
  return {
    name,
    message,
    evidence,
    fix,
    places: places?.map(({ file, line }) => ({ file, line })),
    leavesOpen,
  };
}

function image({ digest, imageId, size, layers }: ImageRecord): Record<keyof ImageRecord, unknown> {
  return {
    digest,
    imageId,
    size,
    layers: layers.map((layer) => ({
      digest: layer.digest,
      diffId: layer.diffId,
      size: layer.size,
      origin: layer.origin,
      instruction: instruction(layer.instruction),
    })),
  };
}

function extent({ size, files, packages }: ImageExtent): Record<keyof ImageExtent, number> {
  return { size, files, packages };
}

function accepted(found: Accepted): unknown {
  const { path, cause, reason, owner, expires } = found.exception;
  return { path, cause, reason, owner, expires, covers: coveredPaths(found) };
}

function toolchain(chain: Toolchain): Record<keyof Toolchain, unknown> {
  return {
    buildah: chain.buildah,
    origin: { kind: chain.origin.kind, reference: chain.origin.reference },
    skopeo: chain.skopeo,
    runtime: chain.runtime,
    isolation: chain.isolation,
    storageDriver: chain.storageDriver,
    mountProgram: chain.mountProgram,
    rootless: chain.rootless,
    kernel: chain.kernel,
  };
}

/**
 * Returns a difference with its keys in the schema's order. What its cause was judged by is left
 * out: it is bytes, and the sentences made from them are enough.
 */
function difference(
  found: Difference,
): Record<Exclude<keyof Difference, "clue" | "edits" | "samples" | "value">, unknown> {
  const { path, kind, layer, evidence, cause, confidence, explanation, fix, carries } = found;
  return {
    path,
    kind,
    layer,
    instruction: instruction(found.instruction),
    cause,
    confidence,
    explanation,
    fix,
    variations: found.variations,
    variationsAmong: found.variationsAmong,
    evidence,
    carries: carries && { path: carries.path, instruction: instruction(carries.instruction) },
  };
}
