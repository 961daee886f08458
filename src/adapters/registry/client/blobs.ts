import type { BlobName, Repository } from "../../../app/ports/repository.ts";
import type { Asked } from "../../../domain/oci/registry-troubles.ts";
import { drop, readWhole } from "./answers.ts";
import { otherBytes, refused, strange, unreached } from "./client-failures.ts";
import { OtherBytes, verified, wrongWith } from "./content.ts";
import { isMissing } from "./manifests.ts";
import type { Place } from "./place.ts";

/** Bytes; configs and attestations are far smaller. Larger blobs are read piece by piece. */
const longestWhole = 32 * 1024 * 1024;
const longestError = 64 * 1024;

/** Fetches blobs (distribution-spec, "Pulling blobs"), which registries often keep at another host. */
export function blobsOf(place: Place): Pick<Repository, "blob" | "readBlob" | "hasBlob"> {
  const at = ({ digest }: Pick<BlobName, "digest">): string => place.path(`blobs/${digest}`);
  return {
    async blob(blob) {
      const asked = place.asked("read", blob.digest);
      if (blob.size > longestWhole) {
        throw strange(
          asked,
          `it has ${blob.size} bytes, where at most ${longestWhole} are expected`,
        );
      }
      const query = { method: "GET", at: at(blob), ...place.pull, asked } as const;
      // One byte more shows that it is too long.
      const answer = await place.host.whole(query, blob.size + 1);
      if (isMissing(answer)) return undefined;
      if (answer.status !== 200) throw refused(asked, answer);
      const wrong = wrongWith(answer.bytes, blob);
      if (wrong !== undefined) throw otherBytes(asked, wrong);
      return answer.bytes;
    },

    async readBlob(blob) {
      const asked = place.asked("read", blob.digest);
      const opened = await place.host.open({ method: "GET", at: at(blob), ...place.pull, asked });
      const { answer, status } = opened;
      if (status === 200) {
        const length = answer.headers["content-length"];
        if (length === undefined || Number(length) === blob.size)
          return told(answer, blob, place, asked);
        answer.destroy();
        throw otherBytes(asked, `its size of ${blob.size} bytes`);
      }
      if (isMissing(opened)) {
        drop(answer);
        return undefined;
      }
      throw refused(asked, await readWhole(opened, place.host.limited(longestError)));
    },

    async hasBlob(digest) {
      const asked = place.asked("read", digest);
      const query = { method: "HEAD", at: at({ digest }), ...place.pull, asked } as const;
      return (await place.host.whole(query, 0)).status === 200;
    },
  };
}

/** Reads on with the words of a failure; whoever stops reading ends the connection. */
async function* told(
  content: AsyncIterable<Uint8Array>,
  blob: BlobName,
  { host }: Place,
  asked: Asked,
): AsyncGenerator<Uint8Array> {
  try {
    yield* verified(content, blob);
  } catch (error) {
    host.signal.throwIfAborted();
    throw error instanceof OtherBytes ? otherBytes(asked, error.message) : unreached(asked, error);
  }
}
