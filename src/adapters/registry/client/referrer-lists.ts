import * as v from "valibot";
import type { Referrer } from "../../../app/ports/repository.ts";
import { type Digest, hexOf } from "../../../domain/oci/digest.ts";
import { digestSchema } from "../../../domain/oci/oci.ts";
import type { JsonObject } from "../../../domain/text/json.ts";
import {
  fitting,
  fittingJson,
  jsonObject,
  listOfFitting,
  mapOf,
  maybe,
  objectOf,
} from "../../../domain/text/schema.ts";

export const indexMediaType = "application/vnd.oci.image.index.v1+json";

/** A registry's list is read as far as it makes sense; what is not a descriptor refers to nothing. */
const listSchema = objectOf({
  manifests: listOfFitting(
    objectOf({
      mediaType: v.string(),
      digest: digestSchema,
      size: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
      artifactType: maybe(v.string()),
      annotations: maybe(mapOf(v.string())),
    }),
  ),
});

/**
 * Reads an index of referrers (distribution-spec, "Listing Referrers"); undefined where the text is
 * not one.
 */
export function parseReferrers(text: string): readonly Referrer[] | undefined {
  return fittingJson(listSchema, text)?.manifests.map(({ annotations = {}, ...rest }) => ({
    ...rest,
    annotations,
  }));
}

/** Returns the tag of the list in registries without the API ("Referrers Tag Schema"). */
export function fallbackTag(subject: Digest): string {
  return `sha256-${hexOf(subject)}`;
}

/** An index of referrers with all that others wrote into it, known here or not. */
interface WholeList {
  readonly index: JsonObject;
  readonly manifests: readonly unknown[];
}

export const emptyList: WholeList = {
  index: { schemaVersion: 2, mediaType: indexMediaType },
  manifests: [],
};

const wholeSchema = v.pipe(
  jsonObject,
  v.transform((index) => ({
    index,
    // Go writes null for an empty list.
    manifests: index["manifests"] ?? [],
  })),
  v.object({ index: jsonObject, manifests: v.array(v.unknown()) }),
);

/** Reads an index of referrers to write it again; undefined where the text is not one. */
export function wholeList(text: string): WholeList | undefined {
  return fittingJson(wholeSchema, text);
}

const namedSchema = objectOf({ digest: v.string() });

export function isListed({ manifests }: WholeList, { digest }: Pick<Referrer, "digest">): boolean {
  return manifests.some((one) => fitting(namedSchema, one)?.digest === digest);
}

/** Writes the list with one more entry; all else stays as it is. */
export function listWith({ index, manifests }: WholeList, added: Referrer): Buffer {
  const { mediaType, digest, size, artifactType, annotations } = added;
  const entry = {
    mediaType,
    digest,
    size,
    ...(artifactType === undefined ? {} : { artifactType }),
    ...(Object.keys(annotations).length === 0 ? {} : { annotations }),
  };
  return Buffer.from(JSON.stringify({ ...index, manifests: [...manifests, entry] }));
}
