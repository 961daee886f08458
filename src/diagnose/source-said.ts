import type { FoundDifference } from "../domain/findings/difference.ts";

/** What labels and annotations say of an image's source, whichever tool wrote them. */
const said: Readonly<Record<string, string>> = {
  "org.opencontainers.image.revision": "revisions of the source",
  "org.label-schema.vcs-ref": "revisions of the source",
  "vcs-ref": "revisions of the source",
  "com.opentable.sous.revision": "revisions of the source",
  "org.opencontainers.image.version": "versions",
  "org.label-schema.version": "versions",
  "org.opencontainers.image.ref.name": "versions",
  "com.opentable.sous.version": "versions",
  version: "versions",
  release: "versions",
  "org.opencontainers.image.source": "repositories",
  "org.opencontainers.image.url": "repositories",
  "org.label-schema.vcs-url": "repositories",
  "com.opentable.sous.repo_url": "repositories",
  "com.opentable.sous.repo_offset": "folders of the repository",
  "dev.twofold.source-id": "sources",
};

const others: Readonly<Record<string, string>> = {
  "dev.twofold.advisories": "The sources of the two images have different advisories.",
  "com.opentable.sous.advisories": "The sources of the two images have different advisories.",
  "dev.twofold.recipe": "The two images were built with different inputs or bases.",
  "dev.twofold.reproducible": "The two images state different verdicts.",
  "dev.twofold.exceptions": "The two images state different exceptions.",
  "org.opencontainers.image.base.name": "The two images are built on different base images.",
  "org.opencontainers.image.base.digest": "The two images are built on different base images.",
};

/** Labels and annotations that hold the time at which an image was made. */
const times: ReadonlySet<string> = new Set([
  "org.opencontainers.image.created",
  "org.label-schema.build-date",
  "build-date",
]);

/**
 * Says what a value of the config or manifest states about its image's source or time, for two
 * images that are not two builds of one source. It looks drawn, or like a clock's, but another
 * source has another one. Undefined for any other difference.
 */
export function sourceSaid({ value }: FoundDifference): string | undefined {
  if (value === undefined) return undefined;
  const [section, name, field, more] = value.keys;
  if (section === "created") return sayTime;
  if (section === "history") return saidOfHistory(field);
  const isLabel = section === "config" && name === "Labels";
  const isAnnotation = section === "manifest" && name === "annotations";
  if (!(isLabel || isAnnotation) || typeof field !== "string" || more !== undefined) {
    return undefined;
  }
  if (times.has(field)) return sayTime;
  if (Object.hasOwn(others, field)) return others[field];
  return Object.hasOwn(said, field) ? `The two images name different ${said[field]}.` : undefined;
}

const sayTime = "The two images were made at different times.";

function saidOfHistory(field: string | number | undefined): string | undefined {
  if (field === undefined) return "Only one of the two images has this step in its history.";
  if (field === "created") return sayTime;
  if (field === "created_by") return "The two images record different instructions or labels.";
  return field === "comment" ? "The two images record different bases or comments." : undefined;
}
