import type { BlobName, Repository } from "../../../app/ports/repository.ts";
import type { Asked } from "../../../domain/oci/registry-troubles.ts";
import { Failure } from "../../../domain/text/failure.ts";
import type { Whole } from "./answers.ts";
import { refused, strange } from "./client-failures.ts";
import { OtherBytes, verified } from "./content.ts";
import { continued } from "./link.ts";
import type { Place } from "./place.ts";

const longestAnswer = 64 * 1024;
/** Bytes of a piece, where a registry or a proxy before it does not take the whole blob at once. */
const pieceBytes = 16 * 1024 * 1024;
const octets = { "content-type": "application/octet-stream" };

/** What came of an attempt. */
type Outcome = Pick<Whole, "status" | "headers" | "bytes">;
const created: Outcome = { status: 201, headers: {}, bytes: Buffer.alloc(0) };

type Content = () => AsyncIterable<Uint8Array>;

interface Upload {
  readonly place: Place;
  readonly blob: BlobName;
  readonly content: Content;
  readonly asked: Asked;
}

/** Uploads blobs (distribution-spec, "Pushing blobs"). */
export function uploadsOf(
  place: Place,
  hasBlob: Repository["hasBlob"],
): Pick<Repository, "pushBlob"> {
  return {
    async pushBlob(blob, content) {
      if (await hasBlob(blob.digest)) return false;
      const asked = place.asked("push", blob.digest);
      const upload = { place, blob, content: () => verified(content(), blob), asked };
      let isFirst = true;
      // An upload that broke cannot be continued: it is begun again, unless only its answer was lost.
      const attempt = async (): Promise<Outcome> => {
        if (!isFirst && (await hasBlob(blob.digest))) return created;
        isFirst = false;
        return await atOnceOrInPieces(upload);
      };
      const answer = await withoutDamage(asked, () => place.host.patiently({ asked }, attempt));
      if (answer.status !== 201) throw refused(asked, answer);
      return true;
    },
  };
}

async function atOnceOrInPieces(upload: Upload): Promise<Whole> {
  const whole = await atOnce(upload);
  // Too large for a proxy before the registry.
  return whole.status === 413 && upload.blob.size > pieceBytes ? await inPieces(upload) : whole;
}

/** Begins an upload. @returns where it goes on, or the answer that says why not */
export async function beginUpload(place: Place, asked: Asked): Promise<URL | Whole> {
  const at = place.path("blobs/uploads/");
  const answer = await place.host.whole(
    { method: "POST", at, ...place.push, asked },
    longestAnswer,
  );
  return answer.status === 202 ? next(answer, asked) : answer;
}

async function atOnce({ place, blob, content, asked }: Upload): Promise<Whole> {
  const begun = await beginUpload(place, asked);
  if (!(begun instanceof URL)) return begun;
  const headers = { ...octets, "content-length": String(blob.size) };
  const query = { method: "PUT", at: finishing(begun, blob), headers, body: content } as const;
  return await sent({ place, asked }, query);
}

/** Sends a blob in pieces, each with its place in the whole. */
async function inPieces({ place, blob, content, asked }: Upload): Promise<Whole> {
  const begun = await beginUpload(place, asked);
  if (!(begun instanceof URL)) return begun;
  let at = begun;
  let start = 0;
  for await (const piece of pieces(content())) {
    const range = `${start}-${start + piece.length - 1}`;
    const length = String(piece.length);
    const headers = { ...octets, "content-length": length, "content-range": range };
    const answer = await sent({ place, asked }, { method: "PATCH", at, headers, body: piece });
    if (answer.status !== 202) return answer;
    at = next(answer, asked);
    start += piece.length;
  }
  return await sent({ place, asked }, { method: "PUT", at: finishing(at, blob), headers: {} });
}

async function* pieces(content: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let kept: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of content) {
    kept.push(chunk);
    size += chunk.length;
    if (size < pieceBytes) continue;
    yield Buffer.concat(kept);
    kept = [];
    size = 0;
  }
  if (size > 0) yield Buffer.concat(kept);
}

interface Sending {
  readonly method: "PUT" | "PATCH";
  readonly at: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Content | Uint8Array;
}

async function sent(
  { place, asked }: { readonly place: Place; readonly asked: Asked },
  query: Sending,
): Promise<Whole> {
  return await place.host.once({ ...query, ...place.push, asked }, longestAnswer);
}

/** @throws Failure `tool` where the content is not what its name says */
async function withoutDamage<T>(asked: Asked, push: () => Promise<T>): Promise<T> {
  try {
    return await push();
  } catch (error) {
    if (!(error instanceof OtherBytes)) throw error;
    throw new Failure({
      code: "tool",
      message: `Could not push ${asked.reference}: what is to be pushed has not ${error.message}.`,
      fix: "Make the image again: a file of it was changed or damaged on this machine.",
    });
  }
}

/** Returns where an upload goes on. It may be another host, which then gets no account. */
function next({ headers, url }: Whole, asked: Asked): URL {
  const { location } = headers;
  if (location === undefined)
    throw strange(asked, "the registry does not say where the upload goes on");
  try {
    return continued(location, url);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const elsewhere = URL.canParse(location) ? new URL(location) : undefined;
    if (elsewhere?.protocol === "https:" && elsewhere.username === "") return elsewhere;
    throw strange(asked, `the registry says that the upload goes on at ${error.message}`);
  }
}

function finishing(at: URL, { digest }: BlobName): URL {
  const url = new URL(at);
  url.searchParams.set("digest", digest);
  return url;
}
