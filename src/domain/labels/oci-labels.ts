import parseVersion from "semver/functions/parse.js";
import { repositoryName } from "../source/repository-name.ts";
import { type SourceIdParts, untaggedVersion } from "../source/source-id.ts";
import { type Doubt, isRevision, type LabelReading, type ReadLabel } from "./label-reading.ts";
import { labelNames } from "./labels.ts";

const { source, revision, version } = labelNames;

/**
 * Reads the source that OCI's labels name. It is always at the repository's root, because they have
 * no place for an offset. Undefined without the repository's URL: an image keeps its base's labels
 * when its own build wrote none, so revision and version alone identify nothing.
 */
export function readOciLabels(read: ReadLabel): LabelReading | undefined {
  const url = read.filled(source);
  if (url === undefined) return undefined;
  const repository = repositoryName(url);
  const commit = read(revision) ?? "";
  const release = read.filled(version);
  const doubts = [
    ...doubt(repository === undefined, {
      label: source,
      value: url,
      because: "names no repository",
    }),
    ...doubt(commit !== "" && !isRevision(commit), {
      label: revision,
      value: commit,
      because: "is not the full name of a commit",
    }),
    ...doubt(release !== undefined && parseVersion(release) === null, {
      label: version,
      value: release ?? "",
      because: "is not a semantic version",
    }),
  ];
  if (repository === undefined) return { parts: undefined, doubts };
  const parts = {
    repository,
    offset: "",
    version: parseVersion(release)?.version ?? untaggedVersion,
    revision: isRevision(commit) ? commit : "",
  };
  return { parts, doubts };
}

/** Returns the OCI labels that name a source other than this one. */
export function contradictingOciLabels(
  read: ReadLabel,
  claim: { readonly parts: SourceIdParts; readonly whose: string },
): readonly Doubt[] {
  const { parts, whose } = claim;
  const holds: readonly (readonly [string, string, (value: string) => boolean])[] = [
    [
      source,
      parts.repository,
      (value) =>
        value === `https://${parts.repository}` || repositoryName(value) === parts.repository,
    ],
    [revision, parts.revision, (value) => value === parts.revision],
    [
      version,
      parts.version,
      (value) => value === parts.version || parseVersion(value)?.version === parts.version,
    ],
  ];
  return holds.flatMap(([label, wanted, isSame]) => {
    const value = read.filled(label);
    if (value === undefined) return [];
    const because = `contradicts ${whose}: ${wanted === "" ? "none" : wanted}`;
    return doubt(!isSame(value), { label, value, because });
  });
}

function doubt(holds: boolean, told: Doubt): readonly Doubt[] {
  return holds ? [told] : [];
}
