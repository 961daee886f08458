import { variationsOn, verdictOn } from "../../domain/findings/proof.ts";
import { askedImage, type Report } from "../../domain/findings/report.ts";
import type { FurtherActionName, FurtherActionOutput } from "../../options/further-actions.ts";
import type { OutputName } from "../../options/outputs.ts";
import type { RunnerEnv } from "./runner-env.ts";
import { giveValue } from "./values.ts";

interface OutputFacts {
  readonly report: Report;
  /** Pushed `name:tag` references. */
  readonly tags: readonly string[];
  readonly layout?: string;
  readonly reportFile?: string;
  readonly pageFile?: string;
  readonly sbomFiles?: readonly string[];
  /** The value of output `images`. */
  readonly images?: string;
}

/**
 * Returns the value of every output; empty where it is not known, e.g. when the step failed early.
 */
export function outputValues(facts: OutputFacts): Readonly<Record<OutputName, string>> {
  const { report, tags, layout = "", reportFile = "", pageFile = "", images = "" } = facts;
  const { sbomFiles = [] } = facts;
  const { source, proofs } = report;
  const image = askedImage(report);
  const variations = variationsOn(proofs);
  return {
    digest: image?.digest ?? "",
    "image-id": image?.imageId ?? "",
    platforms: platformsValue(report),
    image: pushedNames(report).join("\n"),
    tags: tags.join("\n"),
    changed: report.pushed.length === 0 ? "" : `${report.pushed.some(({ changed }) => changed)}`,
    reused: String(report.reused !== undefined),
    reproducible: verdictOn(proofs),
    varied: JSON.stringify(variations.applied),
    "not-varied": JSON.stringify(variations.notApplied),
    advisories: JSON.stringify(report.advisories.map(({ name }) => name)),
    "source-id": source.id,
    repository: source.repository,
    offset: source.offset,
    version: source.version,
    revision: source.revision,
    images,
    sbom: sbomFiles.join("\n"),
    layout,
    report: reportFile,
    "report-html": pageFile,
  };
}

/** JSON object: platform to digest, of what passed. */
function platformsValue({ proofs, index }: Report): string {
  if (proofs.length > 1 && index === undefined) return "";
  const digests = proofs.flatMap(({ platform, image }) =>
    image === undefined ? [] : [[platform, image.digest]],
  );
  return digests.length === 0 ? "" : JSON.stringify(Object.fromEntries(digests));
}

/** Returns the pushed images, and one that was there, as `name@sha256:…`, each once. */
export function pushedNames(report: Pick<Report, "pushed" | "reused">): readonly string[] {
  const names = report.pushed.map(({ reference, digest }) => `${withoutTag(reference)}@${digest}`);
  const { reused } = report;
  return [...new Set(reused === undefined ? names : [reused.image, ...names])];
}

/** Writes the outputs that have a value. */
export function writeOutputs(
  env: RunnerEnv,
  values: Readonly<Partial<Record<OutputName, string>>>,
): void {
  writeValues(env, values);
}

/** Writes the outputs of another action than the build's. */
export function writeFurtherOutputs<Name extends FurtherActionName>(
  env: RunnerEnv,
  values: Readonly<Record<FurtherActionOutput<Name>, string>>,
): void {
  writeValues(env, values);
}

function writeValues(env: RunnerEnv, values: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(values)) {
    // An empty offset is the repository's root; a missing output reads the same.
    if (value !== "") giveValue(env, "output", name, value);
  }
}

/**
 * Removes the tag. A colon after the last slash starts a tag; a colon before it starts a registry's
 * port.
 */
function withoutTag(reference: string): string {
  const [name = ""] = reference.split("@", 1);
  const colon = name.lastIndexOf(":");
  return colon > name.lastIndexOf("/") ? name.slice(0, colon) : name;
}
