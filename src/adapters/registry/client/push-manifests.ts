import { setTimeout as sleep } from "node:timers/promises";
import type { Referrer, Repository, ServedManifest } from "../../../app/ports/repository.ts";
import { digestOf } from "../../../domain/oci/digest.ts";
import { indexMediaTypes } from "../../../domain/oci/oci.ts";
import { referringOf } from "../../../domain/oci/referring.ts";
import { Failure } from "../../../domain/text/failure.ts";
import type { Whole } from "./answers.ts";
import { otherBytes, refused, strange } from "./client-failures.ts";
import { digestIn, longestManifest } from "./manifests.ts";
import type { Place } from "./place.ts";
import {
  emptyList,
  fallbackTag,
  indexMediaType,
  isListed,
  listWith,
  wholeList,
} from "./referrer-lists.ts";

const longestAnswer = 64 * 1024;
/** How often the list of referrers is written again because another writer has replaced it. */
const attempts = 5;

/** Pushes manifests (distribution-spec, "Pushing Manifests" and "…with Subject"). */
export function pushesOf(
  place: Place,
  manifest: Repository["manifest"],
): Pick<Repository, "pushManifest"> {
  return {
    async pushManifest(pushed, tag) {
      const asked = place.asked("push", tag ?? pushed.digest);
      if (pushed.bytes.length > longestManifest) {
        const message = `Could not push ${asked.reference}: its manifest has ${pushed.bytes.length} bytes.`;
        const fix = `Registries take at most ${longestManifest}: use fewer layers or annotations.`;
        throw new Failure({ code: "usage", message, fix });
      }
      const answer = await put(place, pushed, tag ?? pushed.digest);
      const said = digestIn(answer);
      if (said !== undefined && said !== pushed.digest)
        throw otherBytes(asked, `the digest ${said}`);
      const referring = referringOf(pushed.bytes);
      // Whoever keeps the list of referrers says so.
      if (referring === undefined || answer.headers["oci-subject"] !== undefined) return;
      const { artifactType, annotations, subject } = referring;
      const { digest, mediaType, bytes } = pushed;
      const added = { mediaType, digest, size: bytes.length, artifactType, annotations };
      await addToList({ place, manifest, tag: fallbackTag(subject), added });
    },
  };
}

async function put(place: Place, pushed: ServedManifest, reference: string): Promise<Whole> {
  const asked = place.asked("push", reference);
  const headers = {
    "content-type": pushed.mediaType,
    "content-length": String(pushed.bytes.length),
  };
  const at = place.path(`manifests/${reference}`);
  const query = { method: "PUT", at, headers, body: pushed.bytes, ...place.push, asked } as const;
  const answer = await place.host.whole(query, longestAnswer);
  if (answer.status !== 201) throw refused(asked, answer);
  return answer;
}

interface Addition {
  readonly place: Place;
  readonly manifest: Repository["manifest"];
  readonly tag: string;
  readonly added: Referrer;
}

/**
 * Adds to the list that a tag stands for. Writers cannot tell a registry which list they have read,
 * so the list is read again: another writer may have replaced it in between.
 * @throws Failure `registry` where the tag holds something else
 */
async function addToList(addition: Addition): Promise<void> {
  const { place, tag, added } = addition;
  for (let made = 0; made < attempts; made += 1) {
    const { mediaType, list } = await readList(addition);
    if (isListed(list, added)) return;
    const bytes = listWith(list, added);
    await put(place, { digest: digestOf(bytes), mediaType, bytes }, tag);
    await sleep(50 + Math.random() * 100 * 2 ** made, undefined, { signal: place.host.signal });
    if (isListed((await readList(addition)).list, added)) return;
  }
  const asked = place.asked("push", tag);
  throw strange(asked, "others replace the list of referrers again and again");
}

async function readList({ place, manifest, tag }: Addition) {
  const found = await manifest(tag);
  if (found === undefined) return { mediaType: indexMediaType, list: emptyList };
  const isIndex = indexMediaTypes.some((type) => type === found.mediaType);
  const list = isIndex ? wholeList(found.bytes.toString("utf8")) : undefined;
  if (list !== undefined) return { mediaType: found.mediaType, list };
  throw strange(place.asked("push", tag), "the tag of the list of referrers holds no index");
}
