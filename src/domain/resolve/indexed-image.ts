import { hash } from "node:crypto";
import type { Verdict } from "../findings/proof.ts";
import { type Claims, readClaims } from "../labels/claims.ts";
import { labelReader } from "../labels/label-reading.ts";
import { labelNames } from "../labels/labels.ts";
import { readOciLabels } from "../labels/oci-labels.ts";
import { readSousLabels } from "../labels/sous-labels.ts";
import type { Digest } from "../oci/digest.ts";
import type { ImageConfig } from "../oci/oci.ts";
import { formatSourceId, type SourceIdParts } from "../source/source-id.ts";

/** What a manifest's digest stands for, as far as finding images by their source needs it. */
export type Indexed =
  | IndexedImage
  /** An image index, by the images of its platforms. */
  | { readonly kind: "index"; readonly children: readonly Digest[] }
  /** An artifact, or something that cannot be read as an image. */
  | { readonly kind: "other" };

/** An image by what its labels claim. Anyone can write labels: a claim is not a proof. */
export interface IndexedImage {
  readonly kind: "image";
  /** `os/architecture`; empty where the config says something else. */
  readonly platform: string;
  /**
   * The source IDs that its labels name, the most exact first; several where labels of Twofold,
   * Sous and OCI contradict each other.
   */
  readonly sources: readonly string[];
  readonly reproducible: Verdict | undefined;
  /** Undefined: it claims nothing about them, or more than is kept. */
  readonly advisories: readonly string[] | undefined;
  /** The digest of the text of the recipe's label; undefined without that label. */
  readonly recipe: string | undefined;
}

/** UTF-16 units of all source IDs, or of all advisories, that are kept of one image. */
const longestKept = { sources: 600, advisories: 250 } as const;

/** Reads what is kept of an image from its config. */
export function indexedImage({ os, architecture, labels }: ImageConfig): IndexedImage {
  const claims = readClaims(labels);
  const { reproducible, advisories } = claims;
  const platform = `${os}/${architecture}`;
  const recipe = labelReader(labels).filled(labelNames.recipe);
  const isLong = (advisories ?? []).join(",").length > longestKept.advisories;
  return {
    kind: "image",
    platform: /^[a-z0-9._-]{1,30}\/[a-z0-9._-]{1,30}$/.test(platform) ? platform : "",
    sources: fittingIn(claimedSources(claims, labels), longestKept.sources),
    reproducible,
    // A name of another tool may contain anything but a comma.
    advisories: isLong || advisories?.some(isUnprintable) === true ? undefined : advisories,
    recipe: recipe === undefined ? undefined : recipeDigest(recipe),
  };
}

/** The digest of a recipe's text, in hex: equal recipes have equal texts. */
export function recipeDigest(text: string): string {
  return hash("sha256", text, "hex");
}

/**
 * Returns every source ID that labels name: that of the most exact labels, and those of others that
 * name another repository or commit. An offset or version that OCI's labels lack does not make it another source.
 */
function claimedSources(
  { source }: Pick<Claims, "source">,
  labels: Readonly<Record<string, string>>,
): readonly string[] {
  if (source === undefined) return [];
  const read = labelReader(labels);
  const others = [readSousLabels(read)?.parts, readOciLabels(read)?.parts].filter(
    (parts) => parts !== undefined && isOther(source, parts),
  );
  const ids = others.flatMap((parts) => (parts === undefined ? [] : [formatSourceId(parts)]));
  return [...new Set([source.id, ...ids])];
}

function isOther(source: SourceIdParts, parts: SourceIdParts): boolean {
  // Whoever wrote no revision, as in a build outside of a repository, names no other commit.
  if (parts.revision === "") return false;
  return parts.revision !== source.revision || parts.repository !== source.repository;
}

function fittingIn(texts: readonly string[], longest: number): readonly string[] {
  let left = longest;
  return texts.filter((text) => {
    if (isUnprintable(text)) return false;
    left -= text.length;
    return left >= 0;
  });
}

function isUnprintable(text: string): boolean {
  return /[\p{Cc}\p{Zl}\p{Zp}]/u.test(text);
}
