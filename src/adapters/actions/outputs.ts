import type { Report } from "../../domain/findings/report.ts";
import type { OutputName } from "../../options/outputs.ts";

interface OutputFacts {
  readonly report: Report;
  /** Pushed `name:tag` references. */
  readonly tags: readonly string[];
  readonly layout?: string;
  readonly reportFile?: string;
  readonly pageFile?: string;
}

/** The value of every output; empty for what is not known, as for a step that failed early. */
export function outputValues(facts: OutputFacts): Readonly<Record<OutputName, string>> {
  const { report, tags, layout = "", reportFile = "", pageFile = "" } = facts;
  const { source, image } = report;
  return {
    digest: image?.digest ?? "",
    "image-id": image?.imageId ?? "",
    image: pushedNames(report).join("\n"),
    tags: tags.join("\n"),
    reproducible: report.reproducible,
    varied: JSON.stringify(report.variations.applied),
    "not-varied": JSON.stringify(report.variations.notApplied),
    advisories: JSON.stringify(report.advisories.map(({ name }) => name)),
    "source-id": source.id,
    repository: source.repository,
    offset: source.offset,
    version: source.version,
    revision: source.revision,
    layout,
    report: reportFile,
    "report-html": pageFile,
  };
}

/** What was pushed as `name@sha256:…`, each once. */
export function pushedNames(report: Report): readonly string[] {
  const names = report.pushed.map(({ reference, digest }) => `${withoutTag(reference)}@${digest}`);
  return [...new Set(names)];
}

/** Writes the outputs that have a value. */
export async function writeOutputs(values: Readonly<Record<OutputName, string>>): Promise<void> {
  const core = await import("@actions/core");
  for (const [name, value] of Object.entries(values)) {
    // An empty offset is the repository's root: nothing to write, and the same to who reads it.
    if (value !== "") core.setOutput(name, value);
  }
}

/** A colon after the last slash starts the tag; one before it, a registry's port. */
function withoutTag(reference: string): string {
  const [name = ""] = reference.split("@", 1);
  const colon = name.lastIndexOf(":");
  return colon > name.lastIndexOf("/") ? name.slice(0, colon) : name;
}
