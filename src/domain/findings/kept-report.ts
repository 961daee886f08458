import * as v from "valibot";
import { variationNames } from "../build/environment.ts";
import { digestSchema } from "../oci/oci.ts";
import { fittingJson, listOf, objectOf } from "../text/schema.ts";
import { causeIds } from "./cause.ts";

const text = v.string();
const verdict = v.picklist(["true", "false", "unchecked"]);
const instruction = objectOf({
  file: text,
  line: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  text,
});
const variations = listOf(v.picklist(variationNames));

const difference = objectOf({
  path: text,
  kind: v.picklist(["content", "added", "removed", "metadata", "config", "trace"]),
  layer: v.exactOptional(v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
  instruction: v.exactOptional(instruction),
  cause: v.exactOptional(v.picklist(causeIds)),
  confidence: v.exactOptional(v.number()),
  explanation: v.exactOptional(text),
  fix: v.exactOptional(text),
  variations: v.exactOptional(variations),
  variationsAmong: v.exactOptional(variations),
  evidence: listOf(text),
  carries: v.exactOptional(objectOf({ path: text, instruction: v.exactOptional(instruction) })),
});

const layer = objectOf({
  digest: digestSchema,
  diffId: digestSchema,
  origin: text,
  instruction: v.exactOptional(instruction),
});

const image = objectOf({
  platform: text,
  proof: objectOf({
    verdict,
    builds: listOf(objectOf({ localDigest: digestSchema, imageId: digestSchema })),
  }),
  image: v.exactOptional(
    objectOf({ digest: digestSchema, imageId: digestSchema, layers: listOf(layer) }),
  ),
  differences: listOf(difference),
  differencesOmitted: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
});

const report = objectOf({
  schemaVersion: v.literal(2),
  source: objectOf({ id: text, repository: text, offset: text, version: text, revision: text }),
  advisories: listOf(objectOf({ name: text })),
  verdict,
  images: listOf(image),
  index: v.exactOptional(objectOf({ digest: digestSchema })),
  failure: v.exactOptional(objectOf({ code: text, message: text })),
});

/**
 * What a report.json says that was kept beside its images (docs/report.schema.json). Anyone may
 * have written it: it counts only for images whose digests it has.
 */
export type KeptReport = v.InferOutput<typeof report>;
export type KeptImage = KeptReport["images"][number];

/** Parses report.json; undefined if it has another form. */
export function parseKeptReport(json: string): KeptReport | undefined {
  return fittingJson(report, json);
}

/**
 * Returns what the report says about the image that both builds gave, or the first build's: the one
 * with this manifest's digest.
 */
export function reportedImage(
  { images }: KeptReport,
  digest: string,
): (KeptImage & Required<Pick<KeptImage, "image">>) | undefined {
  for (const each of images) {
    if (each.image?.digest === digest) return { ...each, image: each.image };
  }
  return undefined;
}

/** Two images in the order in which a report's builds made them. */
type Order = "as named" | "reversed";

/**
 * Returns what the report says about its two builds if they made two images with these configs,
 * whose digests cover all that was built. Undefined if they are not that pair.
 */
export function reportedTwins(
  { images }: KeptReport,
  [a, b]: readonly [string, string],
): { readonly image: KeptImage; readonly order: Order } | undefined {
  for (const image of images) {
    const [first, second] = image.proof.builds.map(({ imageId }) => imageId);
    if (first === undefined || second === undefined) continue;
    if (first === a && second === b) return { image, order: "as named" };
    if (first === b && second === a) return { image, order: "reversed" };
  }
  return undefined;
}
