import * as v from "valibot";
import type { Repository, ServedManifest } from "../../../app/ports/repository.ts";
import { type Digest, digestOf, isDigest, parseDigest } from "../../../domain/oci/digest.ts";
import { indexMediaTypes, manifestMediaTypes } from "../../../domain/oci/oci.ts";
import { fittingJson, maybe, objectOf } from "../../../domain/text/schema.ts";
import { isPage, mediaTypeOf, type Whole } from "./answers.ts";
import { noRegistry, otherBytes, refused, strange } from "./client-failures.ts";
import type { Place } from "./place.ts";

/** Bytes; what registries take, and what the distribution specification asks them to take. */
export const longestManifest = 4 * 1024 * 1024;

const mediaTypes: readonly string[] = [...manifestMediaTypes, ...indexMediaTypes];

/** Without all four, a registry hides what it has, or serves it in another form. */
const accept = { accept: mediaTypes.join(", ") };

/** Of a manifest, what says which kind it is. */
const kindSchema = objectOf({
  mediaType: maybe(v.string()),
  manifests: maybe(v.array(v.unknown())),
});

/** Fetches manifests (distribution-spec, "Pulling manifests"). */
export function manifestsOf(place: Place): Pick<Repository, "digestOf" | "manifest"> {
  const fetch = async (reference: string): Promise<ServedManifest | undefined> => {
    const asked = place.asked("read", reference);
    const query = {
      method: "GET",
      at: place.path(`manifests/${reference}`),
      headers: accept,
    } as const;
    const answer = await place.host.whole({ ...query, ...place.pull, asked }, longestManifest);
    if (isMissing(answer)) return undefined;
    if (answer.status !== 200) throw refused(asked, answer);
    const digest = digestOf(answer.bytes);
    const named = parseDigest(reference) ?? digestIn(answer);
    if (named !== undefined && named !== digest) throw otherBytes(asked, `the digest ${named}`);
    return { digest, mediaType: kindOf(place, reference, answer), bytes: answer.bytes };
  };
  return {
    manifest: fetch,
    async digestOf(tag) {
      const asked = place.asked("read", tag);
      const query = {
        method: "HEAD",
        at: place.path(`manifests/${tag}`),
        headers: accept,
      } as const;
      const answer = await place.host.whole({ ...query, ...place.pull, asked }, 0);
      if (isMissing(answer)) return undefined;
      const digest = answer.status === 200 ? digestIn(answer) : undefined;
      // Not every registry says the digest, nor answers HEAD; an error has its words only in GET.
      return digest ?? (await fetch(tag))?.digest;
    },
  };
}

/** Whether the registry says that there is no such thing. A web page says nothing about it. */
export function isMissing(answer: Pick<Whole, "status" | "headers">): boolean {
  return answer.status === 404 && !isPage(answer);
}

/** Returns the digest that a registry says; one of another algorithm is none that can be compared. */
export function digestIn({ headers }: Pick<Whole, "headers">): Digest | undefined {
  const said = headers["docker-content-digest"];
  return typeof said === "string" && isDigest(said) ? said : undefined;
}

/** @throws Failure where header and content contradict each other: they would be read as two things */
function kindOf(place: Place, reference: string, { headers, bytes }: Whole): string {
  const asked = place.asked("read", reference);
  const content = fittingJson(kindSchema, bytes.toString("utf8"));
  if (content === undefined) throw noRegistry(asked);
  const said = mediaTypeOf(headers["content-type"]);
  const own = content.mediaType;
  const isKnown = mediaTypes.includes(said);
  if (own !== undefined && isKnown && own !== said) {
    throw strange(asked, `the registry serves it as ${said}, but it says of itself ${own}`);
  }
  const isIndex = content.manifests !== undefined;
  const mediaType = isKnown
    ? said
    : (own ?? (isIndex ? indexMediaTypes[0] : manifestMediaTypes[0]));
  if (mediaType === undefined || !mediaTypes.includes(mediaType)) {
    throw strange(
      asked,
      `it is of the type ${mediaType ?? said}, which is neither a manifest nor an index`,
    );
  }
  return mediaType;
}
