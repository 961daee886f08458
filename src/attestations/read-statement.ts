import * as v from "valibot";
import { provenanceBases } from "../domain/labels/provenance-bases.ts";
import type { RecipeBase } from "../domain/labels/recipe.ts";
import type { Digest } from "../domain/oci/digest.ts";
import { fitting, fittingJson, listOf, mapOf, objectOf } from "../domain/text/schema.ts";
import { mergeType } from "./merge-provenance.ts";
import { buildType, provenanceType } from "./provenance.ts";
import { reproductionType } from "./reproduction.ts";
import { rebuildPolicy, summaryLevels, summaryType, verifierId } from "./verification-summary.ts";

/** What an in-toto statement says of an image. It is worth as much as whoever signed it. */
export type Said =
  /** Two builds in two environments gave it. */
  | {
      readonly kind: "reproduction";
      readonly repository: string;
      /** Found, or neither found nor ruled out. */
      readonly advisories: readonly string[];
      /** Variations that every step of the second build had. */
      readonly varied: readonly string[];
    }
  /** A rebuild gave its digest. */
  | { readonly kind: "rebuild" }
  /** How it was built. */
  | {
      readonly kind: "provenance";
      /** Canonical name; undefined where none or several are named. */
      readonly repository: string | undefined;
      /** Undefined where not everything that was taken is known by its digest. */
      readonly bases: readonly RecipeBase[] | undefined;
    };

/** An image, and the index that its name serves, if that has it. */
export interface AttestedImage {
  readonly image: Digest;
  readonly index: Digest | undefined;
}

const text = v.string();

const statement = objectOf({
  _type: v.literal("https://in-toto.io/Statement/v1"),
  subject: listOf(objectOf({ digest: mapOf(text) })),
  predicateType: text,
  predicate: v.unknown(),
});

const reproduction = objectOf({
  verdict: v.literal("true"),
  source: objectOf({ repository: text }),
  advisories: listOf(text),
  leavesOpen: v.exactOptional(listOf(text)),
  platforms: listOf(objectOf({ image: objectOf({ digest: text }), varied: listOf(text) })),
});

const summary = objectOf({
  verifier: objectOf({ id: v.literal(verifierId) }),
  policy: objectOf({ uri: v.literal(rebuildPolicy) }),
  verificationResult: text,
  verifiedLevels: listOf(text),
});

const provenance = objectOf({ buildDefinition: objectOf({ buildType: text }) });

/** The most characters of a statement that are read. */
const longest = 16 * 1024 * 1024;

/** What a statement says, or why it says nothing, as the end of a sentence. */
type Read = { readonly said: Said } | { readonly wrong: string };

/** Reads a statement about an image; one about its index counts where it names the image, too. */
export function readStatement(statementText: string, about: AttestedImage): Read {
  const found = statementText.length > longest ? undefined : fittingJson(statement, statementText);
  if (found === undefined) return { wrong: "is no in-toto statement" };
  const subjects = found.subject.map(({ digest }) =>
    Object.hasOwn(digest, "sha256") ? `sha256:${digest["sha256"]}` : "",
  );
  const isOfImage = subjects.includes(about.image);
  const isOfIndex = about.index !== undefined && subjects.includes(about.index);
  if (!isOfImage && !isOfIndex) return { wrong: "is about another image" };
  if (found.predicateType === reproductionType) return reproductionIn(found.predicate, about);
  // A build of an index built its images, which the index names by their digests.
  if (found.predicateType === provenanceType) return provenanceIn(found.predicate);
  if (!isOfImage) return { wrong: "is about the index, and says nothing of this image in it" };
  if (found.predicateType === summaryType) return summaryIn(found.predicate);
  return { wrong: "has a predicate that no rule asks for" };
}

function reproductionIn(predicate: unknown, { image }: AttestedImage): Read {
  const found = fitting(reproduction, predicate);
  if (found === undefined) return { wrong: "is no reproduction as this Twofold reads it" };
  const platform = found.platforms.find(({ image: { digest } }) => digest === image);
  if (platform === undefined) return { wrong: "has no platform with this image" };
  const { source, leavesOpen } = found;
  // What could be neither found nor ruled out counts as found, as in a build's own policy.
  const advisories = [...found.advisories, ...(leavesOpen ?? [])];
  if (leavesOpen === undefined && advisories.includes("unverifiable")) {
    return { wrong: "does not say which advisories could not be ruled out" };
  }
  const { varied } = platform;
  return { said: { kind: "reproduction", repository: source.repository, advisories, varied } };
}

function summaryIn(predicate: unknown): Read {
  const found = fitting(summary, predicate);
  if (found === undefined) return { wrong: "is a summary of something else than a rebuild" };
  const isPassed = found.verificationResult === "PASSED";
  if (isPassed && found.verifiedLevels.includes(summaryLevels.identical)) {
    return { said: { kind: "rebuild" } };
  }
  return {
    wrong: isPassed ? "says that a rebuild has another digest" : "says that a rebuild failed",
  };
}

/**
 * The dependencies of a builder of another kind need not be all. A merge took its images, and what
 * their labels say of the source, from whoever pushed them.
 */
function provenanceIn(predicate: unknown): Read {
  const type = fitting(provenance, predicate)?.buildDefinition.buildType;
  if (type === mergeType)
    return { wrong: "says which images were merged, not how they were built" };
  const isOwn = type === buildType;
  const { repository, bases } = provenanceBases(predicate);
  return { said: { kind: "provenance", repository, bases: isOwn ? bases : undefined } };
}
